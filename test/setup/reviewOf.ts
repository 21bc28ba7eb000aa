// A review in the model's own type, blank except for the given fields.
import type { Review } from '../../src/model/plan/PlanRecords';

export const reviewOf = (given: Partial<Review>): Review => ({
  id: 'r',
  date: '2026-05-01',
  kind: 'internal',
  people: '',
  engagement: null,
  loyalty: null,
  answers: null,
  changes: '',
  feedback: '',
  problems: '',
  learned: '',
  outcome: 'keep',
  reason: '',
  approvedBy: '',
  next: '',
  scoreThen: null,
  rankThen: null,
  tierThen: null,
  healthThen: null,
  partsThen: '',
  coverageThen: null,
  forecastThen: null,
  completeThen: null,
  ...given,
});
