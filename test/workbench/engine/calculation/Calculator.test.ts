// What is calculated again when a sheet changes its shape: only what can have changed.
import { bootEngine } from '../../../../workbench/engine/bootEngine';

let engine: ReturnType<typeof bootEngine>;
let calls: number;
beforeEach(() => {
  engine = bootEngine();
  calls = 0;
  engine.defineFunctions(['COUNTED'], (_name, [cells]) => {
    calls++;
    return Array.isArray(cells) ? cells.flat().filter((cell) => cell !== '').length : 1;
  });
  const sheet = engine.workbook.getActiveSheet();
  sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
  engine.setFormula(sheet.getSheetId(), 0, 2, '=COUNTED(A1:A)');
  engine.calculate();
});
afterEach(() => engine.dispose());

const value = (row: number, column: number) => engine.value(engine.workbook.getActiveSheet().getSheetId(), row, column);

test('a new sheet leaves the results of the others', () => {
  expect([value(0, 2), calls]).toEqual([3, 1]);
  engine.workbook.insertSheet('Other', { index: 1 });
  engine.workbook.setActiveSheet(engine.workbook.getSheets()[0]!);
  engine.calculate();
  expect([value(0, 2), calls]).toEqual([3, 1]);
});

test('a row inserted in another sheet leaves them too, and a row of the sheet itself does not', () => {
  const [first] = engine.workbook.getSheets();
  const other = engine.workbook.insertSheet('Other', { index: 1 });
  engine.calculate();
  other.insertRowBefore(1);
  engine.calculate();
  expect(calls).toBe(1);
  engine.workbook.setActiveSheet(first!);
  first!.insertRowBefore(1);
  first!.getRange('A2').setValue('new');
  engine.calculate();
  expect([value(0, 2), calls]).toEqual([4, 2]);
});

test('a formula that names a sheet which appears later finds it', () => {
  const [first] = engine.workbook.getSheets();
  engine.setFormula(first!.getSheetId(), 5, 2, '=Later!A1');
  engine.calculate();
  expect(value(5, 2)).toEqual({ error: '#REF!' });
  engine.workbook.insertSheet('Later', { index: 1 });
  engine.workbook.getSheets()[1]!.getRange('A1').setValue(7);
  engine.workbook.setActiveSheet(first!);
  engine.calculate();
  expect(value(5, 2)).toBe(7);
});

test('a value typed just before a sheet is added counts', () => {
  const [first] = engine.workbook.getSheets();
  first!.getRange('A4').setValue('d');
  engine.workbook.insertSheet('Other', { index: 1 });
  engine.workbook.setActiveSheet(first!);
  engine.calculate();
  expect(value(0, 2)).toBe(4);
});
