// Keeps a page as a tab of plain values, so that it opens where the add-on is not installed.
import * as v from 'valibot';
import { fill } from '../../text/fill';
import { freeTitle } from '../../workbook/freeTitle';
import { recordHistory } from '../../workbook/recordHistory';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { isRightToLeft } from '../../text/locales';

const MOST_ROWS = 500;
const MOST_COLUMNS = 12;
const FIRST_WIDTH = 260;

export const savePageAsTab: Action<'savePageAsTab'> = {
  payload: v.strictObject({
    page: v.picklist(['boardPage']),
    rows: v.pipe(
      v.array(v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(MOST_COLUMNS))),
      v.nonEmpty(),
      v.maxLength(MOST_ROWS),
    ),
  }),
  run: ({ page, rows }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const { spreadsheet, text, language } = workbook;
      const tab = freeTitle(workbook, fill(text.pages[page], { day: workbook.today }));
      const sheet = spreadsheet.insertSheet(tab, spreadsheet.getSheets().length);
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
      sheet.getRange(1, 1, rows.length, width).setNumberFormat('@').setValues(cells).setVerticalAlignment('top');
      sheet.getRange(1, 1).setFontWeight('bold');
      sheet.setColumnWidths(1, 1, FIRST_WIDTH);
      if (isRightToLeft(language)) sheet.setRightToLeft(true);
      recordHistory(workbook, [{ action: text.historyActions.pageKept, to: tab }]);
      return { tab };
    }),
};
