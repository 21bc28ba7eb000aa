import type { Assumptions } from '../../model/accounts/deriveFacts';
import type { Workbook } from '../../workbook/Workbook';

/** The rates that a lifetime value and real growth rest on. Defaults per language: money loses its worth faster in Iran. */
export const readAssumptions = ({ settings, locale }: Workbook): Assumptions =>
  settings.numbers({ retention: 0.8, discount: locale.discount, priceRise: 0 });
