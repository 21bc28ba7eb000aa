// Our people who work for the account, and their access to the workbook.
import { type RecordSchema, SENTENCE, SHARE } from './RecordSchema';

export const team = {
  name: 'person',
  fields: {
    person: { kind: 'sentence', longest: 80, required: true, ours: true },
    function: { kind: 'word', list: 'function' },
    /** What the person does for this account. */
    part: { kind: 'sentence', longest: 80 },
    email: { kind: 'email', longest: 120 },
    access: { kind: 'word', list: 'access' },
    /** Share of the person's working time. */
    timeShare: SHARE,
    note: SENTENCE,
  },
} as const satisfies RecordSchema;
