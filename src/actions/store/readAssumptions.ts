import type { Workbook } from '../../workbook/Workbook';

/** The rates that a lifetime value rests on, 0.8 is 80%. Defaults per language: money loses its worth faster in Iran. */
export function readAssumptions(workbook: Workbook): { retention: number; discount: number } {
  return {
    retention: workbook.settings.number('retention', 0.8),
    discount: workbook.settings.number('discount', workbook.locale.discount),
  };
}
