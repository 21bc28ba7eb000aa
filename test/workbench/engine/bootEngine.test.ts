// The engine without a screen: what goes in comes out calculated.
import { bootEngine } from '../../../workbench/engine/bootEngine';
import type { Engine } from '../../../workbench/engine/Engine';

let engine: Engine;
beforeEach(() => {
  engine = bootEngine();
});
afterEach(() => engine.dispose());

const sheet = () => engine.workbook.getActiveSheet().getSheetId();
const set = (row: number, column: number, formula: string) => engine.setFormula(sheet(), row, column, formula);
const value = (row: number, column: number) => engine.value(sheet(), row, column);

test('a formula is calculated at once, and again when what it reads changes', () => {
  engine.workbook
    .getActiveSheet()
    .getRange('A1:A3')
    .setValues([[1], [2], [3]]);
  set(0, 1, '=SUM(A1:A;10)');
  engine.calculate();
  expect(value(0, 1)).toBe(16);
  engine.workbook.getActiveSheet().getRange('A3').setValue(5);
  engine.calculate();
  expect(value(0, 1)).toBe(18);
  expect(engine.formula(sheet(), 0, 1)).toBe('=SUM(A1:A,10)');
});

test('an array spills, a blocked one is #REF! and says why, and it recovers', () => {
  set(0, 0, '=SEQUENCE(3)');
  engine.calculate();
  expect([value(0, 0), value(1, 0), value(2, 0), value(3, 0)]).toEqual([1, 2, 3, '']);
  expect([engine.isSpilled(sheet(), 0, 0), engine.isSpilled(sheet(), 2, 0)]).toEqual([false, true]);
  engine.workbook.getActiveSheet().getRange('A2').setValue('mine');
  engine.calculate();
  expect(value(0, 0)).toEqual({
    error: '#REF!',
    message: 'Array result was not expanded because it would overwrite data in A2.',
  });
  expect([value(1, 0), value(2, 0)]).toEqual(['mine', '']);
  set(1, 0, '');
  engine.calculate();
  expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual([1, 2, 3]);
});

test('a circle is #REF! in all its cells, also through a spill, and it recovers', () => {
  set(0, 0, '=B1+1');
  set(0, 1, '=A1+1');
  engine.calculate();
  expect([value(0, 0), value(0, 1)]).toMatchObject([{ error: '#REF!' }, { error: '#REF!' }]);
  set(0, 1, '=5');
  engine.calculate();
  expect([value(0, 0), value(0, 1)]).toEqual([6, 5]);
  set(0, 3, '=SEQUENCE(C3)');
  set(2, 2, '=SUM(D2:D3)+3');
  engine.calculate();
  expect([value(0, 3), value(2, 2)]).toMatchObject([{ error: '#REF!' }, { error: '#REF!' }]);
});

test('a custom function takes ranges, spills, and its message is kept when it throws', () => {
  engine.defineFunctions(['TWICE', 'FAIL'], (name, [values]) => {
    if (name === 'FAIL') throw new Error('FAIL: no.');
    return (values as number[][]).map((line) => line.map((v) => v * 2));
  });
  engine.workbook
    .getActiveSheet()
    .getRange('A1:A3')
    .setValues([[1], [2], [3]]);
  set(0, 1, '=TWICE(A1:A3)');
  set(0, 2, '=FAIL(A1)');
  set(0, 3, '=IFERROR(FAIL(A1);"caught")');
  engine.calculate();
  expect([value(0, 1), value(1, 1), value(2, 1), value(0, 3)]).toEqual([2, 4, 6, 'caught']);
  expect(value(0, 2)).toEqual({ error: '#ERROR!', message: 'FAIL: no.' });
});
