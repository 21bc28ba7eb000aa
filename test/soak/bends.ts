// What people do to a workbook by hand: each bend is one function that runs in the script's realm, so that it sees nothing of this file.
import type { OpenedWorkbook } from '../setup/preparedWorkbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Finds tabs by their keys, so that the bends work in every language. */
const bend =
  (act: (book: Spreadsheet, sheetOf: (tab: string) => GoogleAppsScript.Spreadsheet.Sheet | undefined) => void) =>
  (workbook: OpenedWorkbook): void =>
    workbook.user(RUN, act.toString());

const RUN = (book: Spreadsheet, source: string): void => {
  const sheetOf = (tab: string) =>
    book.getSheets().find((sheet) =>
      sheet
        .getRange('1:1')
        .getValues()[0]!
        .some((cell) => String(cell).startsWith('kam:' + tab + ':')),
    );
  // eslint-disable-next-line no-eval -- the realm knows no other way to run a function that is given as text
  ((0, eval)('(' + source + ')') as (...values: unknown[]) => void)(book, sheetOf);
};

/** The rows of a tab by the name in their first cell, with what is seen of them. */
const rowsIn = (workbook: OpenedWorkbook, tab: string): string[] =>
  workbook.user((book, key) => {
    const sheet = book.getSheets().find((each) => String(each.getRange('A1').getValue()).startsWith(`kam:${key}:`))!;
    return sheet
      .getRange(1, 1, sheet.getLastRow(), 7)
      .getDisplayValues()
      .map((cells) => cells.join(' | '))
      .sort();
  }, tab);

/** Sorts some columns of a tab from its first one on, without the rest of their rows. */
const sortSome = (workbook: OpenedWorkbook, tab: string, columns: number, by: number): void =>
  workbook.user(
    (book, key, count, at) => {
      const sheet = book.getSheets().find((each) => String(each.getRange('A1').getValue()).startsWith(`kam:${key}:`))!;
      const ids = sheet.getRange('1:1').getValues()[0]!.map(String).indexOf(`kam:${key}:id`) + 1;
      const cells = sheet.getRange(1, ids, sheet.getLastRow(), 1).getValues();
      const rows = cells.flatMap(([id], row) => (row > 1 && /^\w{8}$/.test(String(id)) ? [row + 1] : []));
      if (rows.length < 2) return;
      const range = sheet.getRange(rows[0]!, 1, rows[rows.length - 1]! - rows[0]! + 1, count);
      const names = range.getValues().map(([name]) => String(name));
      // The order that changes something.
      range.sort({ column: at, ascending: true });
      if (range.getValues().every(([name], row) => String(name) === names[row])) range.sort({ column: at, ascending: false });
    },
    tab,
    columns,
    by,
  );

/** Sorts and sets up again. Every row has to be as before, or set-up has to refuse and to leave all as it is. */
const sortAndSetUp =
  (tab: string, columns: number, by: number) =>
  (workbook: OpenedWorkbook): void => {
    workbook.request('saveSettings', { changes: { kams: 4 } });
    const before = rowsIn(workbook, tab);
    sortSome(workbook, tab, columns, by);
    const sorted = rowsIn(workbook, tab);
    const isRefused = !workbook.request('setUpWorkbook', {}).ok;
    const rows = rowsIn(workbook, tab);
    if (JSON.stringify(rows) !== JSON.stringify(isRefused ? sorted : before))
      throw new Error(`${tab}, ${columns} sorted by ${by}: ${JSON.stringify([before, sorted, rows], null, 1)}`);
    if (isRefused) throw new Error(`${tab}, ${columns} sorted by ${by} is not repaired`);
  };

/** For the command that repairs them; all others are refused. */
export const SORTED: Readonly<Record<string, (workbook: OpenedWorkbook) => void>> = {
  'names of accounts sorted alone': (workbook) => sortSome(workbook, 'accounts', 1, 1),
  'names of the matrix sorted alone': (workbook) => sortSome(workbook, 'matrix', 1, 1),
  'names and tiers sorted alone': (workbook) => sortSome(workbook, 'matrix', 2, 1),
};

export const BENDS: Readonly<Record<string, (workbook: OpenedWorkbook) => void>> = {
  'an own column with remarks': bend((_book, sheetOf) => {
    const sheet = sheetOf('matrix')!;
    sheet.insertColumnAfter(2);
    sheet.getRange(1, 3, sheet.getMaxRows(), 1).clearDataValidations();
    sheet.getRange(4, 3).setValue('Remark');
    sheet.getRange(6, 3, 2, 1).setValues([['ask Ada'], ['=1+1']]);
    sheet.getRange(6, 1).setNote('Calls on Mondays');
    sheet.getRange(7, 3).setNote('Mine');
  }),
  'a small table beside a plan': bend((_book, sheetOf) => {
    const sheet = sheetOf('goals') ?? sheetOf('accounts')!;
    const at = sheet.getLastColumn() + 2;
    if (at > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), at - sheet.getMaxColumns());
    sheet.getRange(4, at, 2, 1).setValues([['mine'], [7]]);
  }),
  'a formula in a figure': bend((_book, sheetOf) => {
    const sheet = sheetOf('accounts')!;
    const keys = sheet.getRange('1:1').getValues()[0]!.map(String);
    sheet.getRange(4, keys.indexOf('kam:accounts:revenue3') + 1).setFormula('=1000*12');
  }),
  'rows inserted over the headers': bend((_book, sheetOf) => sheetOf('criteria')!.insertRowsBefore(2, 2)),
  'a renamed and moved tab': bend((book, sheetOf) => {
    const sheet = sheetOf('criteria')!;
    sheet.setName("What's key");
    book.setActiveSheet(sheet);
    book.moveActiveSheet(1);
  }),
  'a name typed into the matrix': bend((_book, sheetOf) => {
    const sheet = sheetOf('matrix')!;
    const names = sheet.getRange('A:A').getValues();
    let last = names.length;
    while (last > 4 && names[last - 1]![0] === '') last--;
    if (last === sheet.getMaxRows()) sheet.insertRowAfter(last);
    sheet.getRange(last + 1, 1).setValue('Typed by hand');
  }),
  'a renamed account': bend((_book, sheetOf) => void sheetOf('accounts')!.getRange('A4').setValue('Another name')),
  'a score typed over': bend((_book, sheetOf) => {
    const sheet = sheetOf('matrix')!;
    const keys = sheet.getRange('1:1').getValues()[0]!.map(String);
    sheet.getRange(6, keys.findIndex((key) => key.startsWith('kam:matrix:criterion:')) + 1).setValue(3);
  }),
  'sorted by name': bend((_book, sheetOf) => {
    const sheet = sheetOf('accounts')!;
    sheet.getRange(3, 1, sheet.getLastRow() - 2, sheet.getMaxColumns()).sort({ column: 1, ascending: false });
  }),
  'names sorted alone, then set up': sortAndSetUp('accounts', 1, 1),
  'names of the matrix sorted alone, then set up': sortAndSetUp('matrix', 1, 1),
  'a column deleted beside blank ones': bend((_book, sheetOf) => {
    const sheet = sheetOf('criteria')!;
    const at = sheet.getRange('1:1').getValues()[0]!.map(String).indexOf('kam:criteria:scored') + 1;
    sheet.insertColumnsAfter(at, 2);
    sheet.deleteColumn(at);
  }),
  'a key row deleted': bend((_book, sheetOf) => {
    const sheet = sheetOf('criteria')!;
    sheet.deleteRow(1);
  }),
  // Without records the blank row that follows takes its place, and dropdowns keep it.
  'a header row deleted': bend((_book, sheetOf) => {
    const sheet = sheetOf('accounts')!;
    if (sheet.getRange('A3').getValue() !== '') sheet.deleteRow(2);
  }),
  'a formula deleted': bend((_book, sheetOf) => {
    const sheet = sheetOf('matrix')!;
    const keys = sheet.getRange('1:1').getValues()[0]!.map(String);
    sheet.getRange(4, keys.indexOf('kam:matrix:rank') + 1).clearContent();
  }),
  'lists deleted': bend((book, sheetOf) => book.deleteSheet(sheetOf('lists')!)),
};
