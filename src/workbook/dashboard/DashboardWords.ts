// What the dashboard is put into words with.
import type { BriefWords } from '../../pages/brief/BriefWords';
import type { DashboardText } from '../../text/en/dashboard';
import type { Workbook } from '../Workbook';
import { dashboardText, planPageText } from '../words';

export interface DashboardWords extends BriefWords {
  text: DashboardText;
  /** '' while nobody chose one. */
  currency: string;
  lastFullYear: number;
}

export function dashboardWords({ language, text, settings, lastFullYear }: Workbook): DashboardWords {
  return {
    language,
    page: planPageText(language),
    lists: text.lists,
    scales: text.scales,
    lastFullYear,
    text: dashboardText(language),
    currency: settings.get('currency'),
  };
}
