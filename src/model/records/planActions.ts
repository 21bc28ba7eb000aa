// Steps toward the goals, problems to solve, and follow-ups.
import { NOTE, PERSON, type RecordSchema } from './RecordSchema';

export const planActions = {
  name: 'action',
  fields: {
    /** Required for an action of kind step. */
    goal: { kind: 'reference', refersTo: 'goals' },
    kind: { kind: 'word', list: 'actionKind' },
    action: { kind: 'sentence', longest: 200, required: true },
    owner: { ...PERSON, required: true },
    due: { kind: 'day', required: true },
    status: { kind: 'word', list: 'actionStatus' },
    doneOn: { kind: 'day' },
    note: NOTE,
    /** The day on which it was recorded; of a problem, the day of its review. */
    raisedOn: { kind: 'day', stamped: true },
  },
} as const satisfies RecordSchema;
