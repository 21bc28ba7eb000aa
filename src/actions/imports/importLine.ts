import { fill } from '../../text/fill';
import { formatNumber } from '../../text/format/formatNumber';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { TabKey } from '../../workbook/Tab';
import type { Workbook } from '../../workbook/Workbook';
import type { ImportResult } from './ImportResult';

/** The line of History about rows that an import created or changed in a tab. */
export function importLine({ text, language }: Workbook, tab: TabKey, { created, updated }: ImportResult): HistoryLine {
  const shown = (count: number): string => formatNumber(language, count);
  const to = fill(text.imported, { created: shown(created), updated: shown(updated) });
  return { action: text.events.import, tab: text.tabs[tab].title, to };
}
