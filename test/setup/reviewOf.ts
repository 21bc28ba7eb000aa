// A review, blank except for the given fields: in the model's own type, and as a person sends it.
import { blankRecord } from '../../src/model/plan/blankRecord';
import type { Review } from '../../src/model/plan/PlanRecords';
import type { ReviewDraft } from '../../src/model/programme/ReviewDraft';

const HELD = { date: '2026-05-01', kind: 'internal', outcome: 'keep' } as const;

export const reviewOf = (given: Partial<Review>): Review => ({ id: 'r', ...blankRecord('reviews'), ...HELD, ...given });

export const reviewDraft = (given: Partial<ReviewDraft> = {}): ReviewDraft => ({
  people: '',
  engagement: null,
  loyalty: null,
  answers: null,
  changes: '',
  feedback: '',
  problems: '',
  learned: '',
  reason: '',
  approvedBy: '',
  next: '',
  ...HELD,
  ...given,
});
