import { dueReviews as words } from '../../src/text/en/dueReviews';
import type { ProposedNext } from './proposeNext';

/** Why the next review is proposed for its day: "Monthly: key account, medium health and small team." */
export const sayNext = ({ cadence, reasons }: Pick<ProposedNext, 'cadence' | 'reasons'>): string =>
  cadence === null ? words.noCadence : words.cadence[cadence](reasons.map((reason) => words.reasons[reason]));
