import type { Assumptions } from '../../model/accounts/deriveFacts';
import type { Workbook } from '../../workbook/Workbook';

/** The rates that a lifetime value and real growth rest on. Defaults per language: money loses its worth faster in Iran. */
export function readAssumptions(workbook: Workbook): Assumptions {
  return {
    retention: workbook.settings.number('retention', 0.8),
    discount: workbook.settings.number('discount', workbook.locale.discount),
    priceRise: workbook.settings.number('priceRise', 0),
  };
}
