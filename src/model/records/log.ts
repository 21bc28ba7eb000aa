// The log: what took place between us and the people of an account, one line per event and account. Imports add lines.
import { PARAGRAPH, type RecordSchema, SENTENCE } from './RecordSchema';

export const log = {
  name: 'day',
  fields: {
    day: { kind: 'day', required: true },
    /** Names, each with its e-mail address in angle brackets if it is known, separated by semicolons. */
    people: PARAGRAPH,
    kind: { kind: 'word', list: 'activityKind' },
    subject: SENTENCE,
    /** Our people who took part. */
    whose: { kind: 'text', longest: 120 },
    /** The file, tab or calendar that the line was imported from. */
    source: { kind: 'text', longest: 120, stamped: true },
    /** The identifier of the event in its source, with the occurrence of a repeating one. Blank without one. */
    uid: { kind: 'text', longest: 250, stamped: true },
  },
} as const satisfies RecordSchema;
