// Writes one part of a file into the register: rows match by CRM id first, by name second; a blank never erases anything.
import * as v from 'valibot';
import { foldName } from '../model/accounts/foldName';
import { layColumn } from '../workbook/layColumn';
import { layOwnColumn } from '../workbook/layOwnColumn';
import { keyOfWord } from '../workbook/listWords';
import { newId } from '../workbook/newId';
import type { Problem } from '../workbook/Problem';
import { recordHistory } from '../workbook/recordHistory';
import { relabelYears } from '../workbook/relabelYears';
import type { Entry, Table } from '../workbook/Table';
import { accounts as accountsTab } from '../workbook/tabs/accounts';
import { withLock } from '../workbook/withLock';
import type { Workbook } from '../workbook/Workbook';
import type { Action } from './Action';
import type { ImportedRow, ImportResult } from './Actions';
import { keepCategories } from './keepCategories';
import { openForWriting } from './openForWriting';
import { shiftYears } from './shiftYears';

const MOST_ROWS = 2_000;
const FILLABLE = accountsTab.columns.filter(({ key, role }) => role === 'input' && key !== 'account' && key !== 'candidate').map(({ key }) => key);

const value = v.union([v.pipe(v.string(), v.maxLength(1_000)), v.pipe(v.number(), v.finite())]);
const amount = v.nullable(v.pipe(v.number(), v.finite()));
const row = v.strictObject({
  line: v.pipe(v.number(), v.integer()),
  account: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  values: v.record(v.picklist(FILLABLE), value),
  own: v.record(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)), value),
  categories: v.array(
    v.strictObject({
      category: v.pipe(v.string(), v.maxLength(80)),
      revenue1: amount,
      revenue2: amount,
      revenue3: amount,
      revenueToDate: amount,
    }),
  ),
});

export const importAccounts: Action<'importAccounts'> = {
  payload: v.strictObject({
    run: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
    lastFullYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1300), v.maxValue(2100))),
    rows: v.pipe(v.array(row), v.maxLength(MOST_ROWS)),
  }),
  run: ({ run, lastFullYear, rows }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const accounts = workbook.table('accounts');
      if (lastFullYear !== null && lastFullYear !== workbook.lastFullYear) {
        shiftYears(accounts, lastFullYear - workbook.lastFullYear);
        workbook.settings.set('lastFullYear', lastFullYear);
        relabelYears(workbook);
      }
      layNeededColumns(workbook, accounts, rows);
      const result = writeRows(accounts, rows);
      keepCategories(workbook, rows);
      workbook.save();
      if (result.created + result.updated > 0) {
        const { action, to } = { action: workbook.text.historyActions.import, to: `+${result.created} ~${result.updated}` };
        recordHistory(workbook, [{ action, tab: accounts.sheet.getName(), to }], run);
      }
      return result;
    }),
};

/** Optional columns of ours that the file fills, and columns of the user's own that it brings along. */
function layNeededColumns(workbook: Workbook, accounts: Table, rows: readonly ImportedRow[]): void {
  const filled = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const needed = new Set([...filled, ...DERIVED.filter(({ from }) => from.some((key) => filled.has(key))).map(({ key }) => key)]);
  for (const column of accountsTab.columns) {
    if (needed.has(column.key) && !accounts.has(column.key)) layColumn(workbook, accounts, column, accountsTab.columns);
  }
  for (const header of new Set(rows.flatMap(({ own }) => Object.keys(own)))) layOwnColumn(accounts, header, rows);
  accounts.layFormulasLater = true;
}

/** Computed columns that are laid together with what they are computed from. */
const DERIVED = [
  { key: 'cost3y', from: ['cost1', 'cost2', 'cost3'] },
  { key: 'margin', from: ['cost1', 'cost2', 'cost3'] },
  { key: 'revenueToCost', from: ['cost1', 'cost2', 'cost3'] },
  { key: 'walletShare', from: ['wallet'] },
];
