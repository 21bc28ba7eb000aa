import * as v from 'valibot';
import { Refusal } from '../../workbook/Problem';
import { defineRead } from '../Action';
import { numberIn } from '../payloadParts';

/** More cells would take the browser too long to receive. */
const MOST_CELLS = 500_000;

export interface Tabs {
  /** The tabs of the workbook that are not the add-on's own, from left to right. */
  tabs: { id: number; title: string }[];
  /** The cells of the tab that was asked for, as it shows them. */
  rows: string[][];
}

/** The workbook's other tabs, and the cells of one of them. Refused with `tabGone` and `tabTooLarge`. */
export const loadTabs = defineRead({
  scope: 'none',
  payload: v.strictObject({
    /** The tab whose cells are wanted, if any. */
    tab: v.nullable(numberIn({ whole: true })),
  }),
  run({ workbook }, { tab }): Tabs {
    const sheets = workbook.otherSheets.map((sheet) => ({ id: sheet.getSheetId(), title: sheet.getName(), sheet }));
    const tabs = sheets.map(({ id, title }) => ({ id, title }));
    if (tab === null) return { tabs, rows: [] };
    const sheet = sheets.find(({ id }) => id === tab)?.sheet;
    if (!sheet) throw new Refusal({ code: 'tabGone' });
    const range = sheet.getDataRange();
    const cells = range.getNumRows() * range.getNumColumns();
    if (cells > MOST_CELLS) throw new Refusal({ code: 'tabTooLarge', values: { cells, limit: MOST_CELLS } });
    const rows = range.getDisplayValues();
    return { tabs, rows: rows.some((row) => row.some((cell) => cell !== '')) ? rows : [] };
  },
});
