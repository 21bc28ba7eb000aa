// The goals for an account: what to reach, by when, and who owns it.
import { LINE, NOTE, PERSON, type RecordSchema, SENTENCE } from './RecordSchema';

export const goals = {
  name: 'goal',
  fields: {
    /** Its title. */
    goal: { kind: 'sentence', longest: 120, required: true },
    horizon: { kind: 'word', list: 'horizon', required: true },
    priority: { kind: 'word', list: 'level' },
    forWhom: { kind: 'word', list: 'forWhom' },
    owner: { ...PERSON, required: true },
    due: { kind: 'day', required: true },
    /** '' makes the goal a milestone, which is either reached or not. */
    measure: LINE,
    baseline: { kind: 'number' },
    target: { kind: 'number' },
    actual: { kind: 'number' },
    /** The cell that `actual` is read from, such as `Accounts!F5`; '' where it is typed. */
    actualFrom: { kind: 'text', longest: 120 },
    status: { kind: 'word', list: 'goalStatus' },
    /** The goal that this one contributes to. */
    leadsTo: { kind: 'reference', refersTo: 'goals' },
    obstacle: SENTENCE,
    lesson: NOTE,
    /** The customer's benefit. */
    value: SENTENCE,
    /** The day on which the goal was set. */
    setOn: { kind: 'day', stamped: true },
  },
} as const satisfies RecordSchema;
