import { REVENUE_COLUMNS } from '../revenueColumn';
import type { PresentRow } from './PresentRow';

/** Whether any account of the workbook has revenue of a year. */
export const hasRevenue = (present: readonly PresentRow[]): boolean =>
  present.some(({ cells }) => REVENUE_COLUMNS.some((column) => (cells[column] ?? '') !== ''));
