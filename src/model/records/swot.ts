// Strengths, weaknesses, opportunities and threats of the customer's own business, with our answer to each.
import { type RecordSchema, SENTENCE } from './RecordSchema';

export const swot = {
  name: 'entry',
  fields: {
    kind: { kind: 'word', list: 'swot', required: true },
    entry: { kind: 'sentence', longest: 300, required: true },
    impact: { kind: 'word', list: 'level' },
    evidence: SENTENCE,
    answer: SENTENCE,
    goal: { kind: 'reference', refersTo: 'goals' },
    /** The day by which the analysis is to be done again. */
    repeatBy: { kind: 'day' },
    recordedOn: { kind: 'day', stamped: true },
    confirmedOn: { kind: 'day', stamped: true },
  },
} as const satisfies RecordSchema;
