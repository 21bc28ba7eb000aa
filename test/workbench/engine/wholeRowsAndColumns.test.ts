// What formulas mean after rows and columns were inserted, deleted or moved, and sheets renamed.
import { bookOf } from './bookOf';

let book: ReturnType<typeof bookOf>;
beforeEach(() => {
  book = bookOf({
    K3: '=SUM(C4:G)',
    L3: '=SUM(C4:C6)',
    M3: "=SUM('Own data'!B2:B)",
    N3: '=ROWS(A4:A)',
    O3: '=SUM(C:C)',
    P3: '=SUM({C4:C5;D4:D5})',
    Q3: '=SUM($C$4:$C)',
    'Own!B2': 10,
    'Own!B3': 20,
    'Own!D1': '=SUM(Main!C4:C)',
  });
  book.main.getRange('C4:G6').setValues([1, 2, 3].map(() => [1, 2, 3, 4, 5]));
});
afterEach(() => book.engine.dispose());
const formulas = (...names: string[]) => names.map((name) => `${book.formula(name)} ${String(book.get(name))}`);

test('as written', () => {
  expect(formulas('K3', 'L3', 'M3', 'N3', 'O3', 'P3', 'Q3', 'Own!D1')).toEqual([
    '=SUM(C4:G) 45',
    '=SUM(C4:C6) 3',
    "=SUM('Own data'!B2:B) 30",
    '=ROWS(A4:A) 57',
    '=SUM(C:C) 3',
    '=SUM({C4:C5;D4:D5}) 6',
    '=SUM($C$4:$C) 3',
    '=SUM(Main!C4:C) 3',
  ]);
});

test('a row inserted in the middle', () => {
  book.main.insertRowBefore(4);
  book.main.getRange('C5').setValue(100);
  expect(formulas('K3', 'L3', 'N3', 'P3', 'Own!D1')).toEqual([
    '=SUM(C4:G) 145',
    '=SUM(C4:C7) 103',
    '=ROWS(A4:A) 58',
    '=SUM({C4:C6;D4:D6}) 106',
    '=SUM(Main!C4:C) 103',
  ]);
});

test('a row inserted above the first: the ranges move down, as in Google Sheets', () => {
  book.main.insertRowBefore(3);
  expect(formulas('K3', 'N3', 'P3', 'O3', 'Q3', 'Own!D1')).toEqual([
    '=SUM(C5:G) 45',
    '=ROWS(A5:A) 57',
    '=SUM({C5:C6;D5:D6}) 6',
    '=SUM(C:C) 3',
    '=SUM($C$5:$C) 3',
    '=SUM(Main!C5:C) 3',
  ]);
});

test('rows added at the end are within an open range', () => {
  book.main.insertRowsAfter(59, 3);
  book.main.getRange('C63').setValue(7);
  expect(formulas('K3', 'L3', 'N3')).toEqual(['=SUM(C4:G) 52', '=SUM(C4:C6) 3', '=ROWS(A4:A) 60']);
  book.main.setRowCount(80);
  expect(formulas('N3')).toEqual(['=ROWS(A4:A) 77']);
});

test('the first row of a range deleted', () => {
  book.main.deleteRow(3);
  expect(formulas('K3', 'L3', 'N3', 'Own!D1')).toEqual(['=SUM(C4:G) 30', '=SUM(C4:C5) 2', '=ROWS(A4:A) 56', '=SUM(Main!C4:C) 2']);
});

test('all its rows deleted', () => {
  book.main.deleteRows(3, 3);
  expect(formulas('K3', 'L3')).toEqual(['=SUM(C4:G) 0', '=SUM(#REF!) #REF!']);
});

test('rows deleted on a sheet that is not the active one', () => {
  expect(book.engine.workbook.getActiveSheet().getSheetId()).toBe('main');
  book.own.deleteRow(1);
  expect(formulas('K3', 'L3', 'M3', 'Own!D1')).toEqual([
    '=SUM(C4:G) 45',
    '=SUM(C4:C6) 3',
    "=SUM('Own data'!B2:B) 20",
    '=SUM(Main!C4:C) 3',
  ]);
  expect(book.engine.workbook.getActiveSheet().getSheetId()).toBe('main');
});

test('columns inserted and deleted inside an open range, in any order with rows', () => {
  book.main.insertColumnBefore(3);
  expect(formulas('L3')).toEqual(['=SUM(C4:H) 45']);
  book.main.insertRowBefore(4);
  book.main.deleteColumn(4);
  expect(formulas('K3')).toEqual(['=SUM(C4:G) 39']);
  book.main.deleteColumn(6);
  expect(formulas('J3')).toEqual(['=SUM(C4:F) 24']);
});

test('a column inserted before', () => {
  book.main.insertColumnBefore(0);
  expect(formulas('L3', 'P3', 'Q3')).toEqual(['=SUM(D4:H) 45', '=SUM(D:D) 3', '=SUM({D4:D5;E4:E5}) 6']);
});

test('sheets renamed, moved and deleted', () => {
  book.own.setName("Team's own");
  expect(formulas('M3')).toEqual(["=SUM('Team''s own'!B2:B) 30"]);
  book.engine.workbook.moveSheet(book.own, 0);
  book.main.setName('First');
  expect(formulas('M3', 'Own!D1')).toEqual(["=SUM('Team''s own'!B2:B) 30", '=SUM(First!C4:C) 3']);
  book.engine.workbook.deleteSheet(book.own);
  expect(formulas('M3')).toEqual(['=SUM(#REF!) #REF!']);
});

test('a column of results stays with its rows when they are sorted', () => {
  book =
    (book.engine.dispose(),
    bookOf({ A1: 'Name', B1: 'Points', C1: '=ARRAYFORMULA(IF(ROW(B1:B)=1;"Twice";IF(B1:B="";"";B1:B*2)))' }));
  book.main.getRange('A2:B4').setValues([['a', 3], ['b', 1], ['c', 2]]); // prettier-ignore
  book.main.getRange('A2:B4').sort({ column: 1, ascending: true });
  expect(['A2', 'A3', 'A4'].map(book.get)).toEqual(['b', 'c', 'a']);
  expect(['C1', 'C2', 'C3', 'C4', 'C5'].map(book.get)).toEqual(['Twice', 2, 4, 6, '']);
  expect(book.formula('C1')).toBe('=ARRAYFORMULA(IF(ROW(B1:B)=1,"Twice",IF(B1:B="","",B1:B*2)))');
});

test('undoing a deleted row restores the references of formulas', () => {
  book.main.deleteRows(3, 3);
  book.engine.workbook.undo();
  expect(formulas('K3', 'L3')).toEqual(['=SUM(C4:G) 45', '=SUM(C4:C6) 3']);
});
