// The words and settings for the dashboard's text.
import type { BriefWords } from '../../pages/brief/BriefWords';
import type { DashboardText } from '../../text/en/dashboard';
import type { Workbook } from '../Workbook';
import { dashboardText, planPageText } from '../words';

export interface DashboardWords extends BriefWords {
  text: DashboardText;
  /** '' when no currency is chosen. */
  currency: string;
  lastFullYear: number;
}

export function dashboardWords({ language, text, currency, lastFullYear }: Workbook): DashboardWords {
  return {
    language,
    page: planPageText(language),
    lists: text.lists,
    scales: text.scales,
    lastFullYear,
    text: dashboardText(language),
    currency,
  };
}
