// What is weak in a plan that has everything, in words for the middle of a sentence. In English.
import type { WeakKind } from '../../model/plan/weakPoints';

export const weakPoints = {
  buysNoMore: 'does not intend to buy more, and no other department is left to win',
  oneOfUs: 'only one of us knows anyone',
  goalOverdue: 'goal overdue',
  dealPastDate: 'opportunity past its date',
  notMet: 'no recent talk noted',
  noMeasure: 'goal without a measure and target',
  repeatSwot: 'SWOT to be repeated',
  oneWord: 'a fact of one word',
  noForWhom: 'goal that does not say for whom',
} satisfies Record<WeakKind, string>;

export type WeakPointsText = Record<WeakKind, string>;
