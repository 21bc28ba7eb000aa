import type { FieldValues } from '../records/RecordSchema';
import type { log } from '../records/log';

/** A line of the contact log. Blanks are '' or `null`. */
export type LogEntry = Pick<FieldValues<typeof log.fields>, 'day' | 'people' | 'kind' | 'subject' | 'whose'>;
