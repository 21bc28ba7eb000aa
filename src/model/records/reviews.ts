// Past and planned reviews of the account. Fields that end in `Then` are set when a review is saved.
import { COUNT, LINE, NOTE, PARAGRAPH, RATING, type RecordSchema, SENTENCE } from './RecordSchema';

export const reviews = {
  name: 'date',
  fields: {
    date: { kind: 'day', required: true },
    kind: { kind: 'word', list: 'reviewKind', required: true },
    /** The participants. */
    people: SENTENCE,
    /** How actively the customer works with us. */
    engagement: RATING,
    /** The mean of the answers to "How likely are you to recommend us?" */
    loyalty: RATING,
    /** The number of people who answered. */
    answers: COUNT,
    changes: PARAGRAPH,
    feedback: PARAGRAPH,
    problems: PARAGRAPH,
    learned: NOTE,
    /** `null` while planned. */
    outcome: { kind: 'word', list: 'outcome' },
    reason: NOTE,
    approvedBy: LINE,
    /** The day of the next review of the same kind. */
    next: { kind: 'day' },
    scoreThen: { kind: 'number', stamped: true },
    rankThen: { kind: 'number', stamped: true },
    tierThen: { kind: 'word', list: 'tier', stamped: true },
    /** 0–100 */
    healthThen: { kind: 'number', stamped: true },
    /** The parts of health, as `writtenParts` writes them. */
    partsThen: { kind: 'text', longest: 60, stamped: true },
    /** 0–1 */
    coverageThen: { kind: 'number', stamped: true },
    forecastThen: { kind: 'number', stamped: true },
    /** 0–1 */
    completeThen: { kind: 'number', stamped: true },
  },
} as const satisfies RecordSchema;
