import * as v from 'valibot';
import { fill } from '../../text/fill';
import { isRightToLeft } from '../../text/locales';
import { insertSheet } from '../../workbook/insertSheet';
import { freeTitle } from '../../workbook/freeTitle';
import { defineWrite } from '../Action';
import { listOf, rawText } from '../payloadParts';

const MOST_ROWS = 500;
const MOST_COLUMNS = 12;
/** Sentences wrap in the first column. */
const FIRST_WIDTH = 420;

/** Saves a page as a tab of plain values, rows × columns of text, so that it opens where the add-on is not installed. Gives the tab's name. */
export const savePageAsTab = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({
    page: v.picklist(['boardPage']),
    rows: listOf(listOf(rawText(2000), MOST_COLUMNS), MOST_ROWS, 1),
    /** Rows in bold, from 1. */
    bold: v.optional(listOf(v.number(), MOST_ROWS), []),
  }),
  run({ workbook }, { page, rows, bold }) {
    const { spreadsheet, text, language } = workbook;
    const tab = freeTitle(workbook, fill(text.pages[page], { day: workbook.todayInWords }));
    const sheet = insertSheet(workbook, tab, spreadsheet.getSheets().length);
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
    sheet
      .getRange(1, 1, rows.length, width)
      .setNumberFormat('@')
      .setValues(cells)
      .setVerticalAlignment('top')
      .setWrap(true)
      .setFontWeights(cells.map((row, at) => row.map(() => (bold.includes(at + 1) ? 'bold' : 'normal'))));
    sheet.setColumnWidths(1, 1, FIRST_WIDTH);
    if (isRightToLeft(language)) sheet.setRightToLeft(true);
    return { lines: [{ action: text.events.pageKept, to: tab }], answer: () => ({ tab }) };
  },
});
