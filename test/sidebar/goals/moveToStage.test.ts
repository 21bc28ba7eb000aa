import { moveToStage } from '../../../sidebar/goals/moveToStage';

const TODAY = '2026-11-23';
const open = { stage: 'proposed', closedOn: '', lostReason: null } as const;

test('a won or lost opportunity is closed today', () => {
  expect(moveToStage(open, 'won', TODAY)).toEqual({ stage: 'won', closedOn: TODAY, lostReason: null });
  expect(moveToStage(open, 'lost', TODAY)).toEqual({ stage: 'lost', closedOn: TODAY, lostReason: null });
});

test('an earlier closing day stays, and a lost opportunity keeps its reason', () => {
  const lost = { stage: 'lost', closedOn: '2026-10-01', lostReason: 'price' } as const;
  expect(moveToStage(lost, 'lost', TODAY)).toEqual(lost);
  expect(moveToStage(lost, 'won', TODAY)).toEqual({ stage: 'won', closedOn: '2026-10-01', lostReason: null });
});

test('a reopened opportunity has no closing day and no reason', () => {
  const lost = { stage: 'lost', closedOn: '2026-10-01', lostReason: 'price' } as const;
  expect(moveToStage(lost, 'negotiating', TODAY)).toEqual({ stage: 'negotiating', closedOn: '', lostReason: null });
});
