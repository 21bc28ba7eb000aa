// Writes an account's page: overwrites the shared page, or creates a dated copy in a new tab.
import type { BriefPage } from '../../pages/brief/BriefPage';
import { fill } from '../../text/fill';
import { isolateIn } from '../../text/format/isolateIn';
import { quoted } from '../fillTemplate';
import { freeTitle } from '../freeTitle';
import { formatMoneyCells } from '../moneyFormat';
import type { Sheet } from '../Table';
import type { Workbook } from '../Workbook';
import { planPageText } from '../words';
import { cellsOf } from './cellsOf';
import { createPageSheet } from './createPageSheet';
import { COLUMNS, FIRST_ROW, RIGHT, ROW } from './layout';
import { translatePage, type PagePlace } from './planPage';
import { formatMoment } from '../../text/format/formatDay';

/** The page that every user of the file sees. Can be called again after it was stopped. */
export function writePage(workbook: Workbook, { sheet, language }: PagePlace, page: BriefPage): void {
  const text = planPageText(workbook.language);
  if (language !== workbook.language) translatePage(workbook, sheet);
  const stale = fill(text.stale, { account: isolateIn(workbook.language, page.account) });
  // A native formula, which shows immediately when a user chooses another account than the page shows.
  write(workbook, sheet, page, `=IF(TRIM(A${ROW.chooser})=${quoted(page.account)};${quoted(text.shared)};${quoted(stale)})`);
}

/** A copy that does not change. Returns its sheet. */
export function copyPage(workbook: Workbook, page: BriefPage): Sheet {
  const { language, minute, spreadsheet, todayInWords: day } = workbook;
  const text = planPageText(language);
  const title = freeTitle(workbook, fill(text.copyTitle, { account: page.account.replace(FORBIDDEN, ' '), day }));
  const sheet = createPageSheet(workbook, text, title, spreadsheet.getSheets().length);
  write(workbook, sheet, page, fill(text.kept, { when: formatMoment(language, minute) }));
  return sheet;
}

/** Characters that Google does not allow in a tab's title. */
const FORBIDDEN = /[:\\/?*[\]]/g;

function write(workbook: Workbook, sheet: Sheet, page: BriefPage, head: string): void {
  const { language, minute } = workbook;
  const text = planPageText(language);
  const account = isolateIn(language, page.account);
  const cells = cellsOf(page, language, fill(text.written, { account, when: formatMoment(language, minute) }));
  const chooser = cells[ROW.chooser - FIRST_ROW];
  if (chooser) chooser[RIGHT - 1] = head;
  for (const [head, rows] of [
    [ROW.worth, 4],
    [ROW.pipeline, 5],
  ] as const) {
    const figures = cells.slice(head + 1 - FIRST_ROW).slice(0, rows);
    formatMoneyCells(
      sheet,
      head + 1,
      2,
      figures.map((line) => line.slice(1, 4)),
      workbook,
    );
  }
  sheet.getRange(ROW.pipeline + 1, 3, 5).setNumberFormat('0"  "');
  sheet.getRange(FIRST_ROW, 1, cells.length, COLUMNS).setValues(cells);
}
