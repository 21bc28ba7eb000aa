import type { WeakKind } from '../../model/plan/weakPoints';
export declare const weakPoints: {
  oneOfUs: string;
  goalOverdue: string;
  dealPastDate: string;
  notMet: string;
  noMeasure: string;
  repeatSwot: string;
  oneWord: string;
  noForWhom: string;
};
export type WeakPointsText = Record<WeakKind, string>;
