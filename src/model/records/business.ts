// Facts about the customer's business: its goals, financial health, initiatives and changes.
import { NOTE, type RecordSchema } from './RecordSchema';

export const business = {
  name: 'entry',
  fields: {
    kind: { kind: 'word', list: 'businessKind', required: true },
    entry: { kind: 'sentence', longest: 300, required: true },
    /** Only for financial health. */
    rating: { kind: 'word', list: 'financialRating' },
    /** The date of the fact. */
    asOf: { kind: 'day' },
    source: { kind: 'text', longest: 200 },
    contactName: { kind: 'reference', refersTo: 'stakeholders' },
    ourHelp: NOTE,
    goal: { kind: 'reference', refersTo: 'goals' },
    confirmedOn: { kind: 'day', stamped: true },
  },
} as const satisfies RecordSchema;
