// The engine as a whole: calculation on demand, spills, circles, custom functions.
import { bootEngine } from '../../../workbench/engine/bootEngine';
import { ConditionalFormattingService, SetRangeValuesMutation } from '../../../workbench/engine/univer';
import { bookOf } from './bookOf';

let book: ReturnType<typeof bookOf>;
beforeEach(() => {
  book = bookOf();
});
afterEach(() => book.engine.dispose());
const setAll = (cells: Parameters<typeof bookOf>[0]) =>
  Object.entries(cells ?? {}).forEach(([name, value]) => book.set(name, value));

describe('calculation', () => {
  test('a formula follows what it reads, through others', () => {
    setAll({ A1: 1, A2: 2, B1: '=SUM(A1:A;10)', C1: '=B1*2' });
    expect(book.get('C1')).toBe(26);
    book.set('A2', 5);
    expect([book.get('B1'), book.get('C1')]).toEqual([16, 32]);
  });

  test('nothing changes before calculate() is called', () => {
    setAll({ A1: 1, B1: '=A1+1' });
    expect(book.get('B1')).toBe(2);
    book.set('A1', 5);
    expect(book.engine.value('main', 0, 1)).toBe(2);
  });

  test('only what reads a change is calculated again', () => {
    const calls: string[] = [];
    book.engine.defineFunctions(['NOTE'], (_name, [label]) => (calls.push(String(label)), 1));
    setAll({ A1: 'a', A2: 'b', B1: '=NOTE(A1)', B2: '=NOTE(A2)', B3: '=NOTE("sum "&B1+B2)' });
    book.engine.calculate();
    expect(calls).toEqual(['a', 'b', 'sum 2']);
    book.engine.calculate();
    book.main.getRange('A2').setBackground('#ff0000');
    book.engine.calculate();
    expect(calls).toHaveLength(3);
    book.set('A2', 'c');
    book.engine.calculate();
    expect(calls.slice(3)).toEqual(['c']);
  });

  test('a long chain of cells is calculated without overflowing', () => {
    for (let row = 2; row <= 60; row++) book.set(`A${row}`, `=A${row - 1}+1`);
    book.set('A1', 1);
    expect(book.get('A60')).toBe(60);
  });

  test('a removed formula leaves nothing behind', () => {
    setAll({ A1: '=SEQUENCE(3)', B1: '=SUM(A1:A3)' });
    expect(book.get('B1')).toBe(6);
    book.clear('A1');
    expect([book.get('A1'), book.get('A2'), book.get('B1')]).toEqual(['', '', 0]);
    expect(book.formula('A1')).toBe('');
  });

  test('a value typed over a formula stays', () => {
    book.set('A1', '=1+1');
    expect(book.get('A1')).toBe(2);
    book.main.getRange('A1').setValue({ v: 7, f: null });
    expect([book.get('A1'), book.formula('A1')]).toEqual([7, '']);
  });

  test('a formula filled down reads its own row in each', async () => {
    setAll({ A1: 1, A2: 2, A3: 3, B1: '=SUM(A1:A$5)+SUM($A$1:$A)' });
    await book.main.getRange('B1').autoFill(book.main.getRange('B1:B3'));
    expect(['B1', 'B2', 'B3'].map(book.get)).toEqual([12, 11, 9]);
    expect(book.formula('B3')).toBe('=SUM(A3:A$5)+SUM($A$1:$A)');
    book.main.insertRowBefore(0);
    expect([book.get('B4'), book.formula('B4')]).toEqual([9, '=SUM(A4:A$6)+SUM($A$2:$A)']);
  });

  test('cells that share a formula keep it when the first one is overwritten, and undo restores the first', () => {
    setAll({ A1: 1, A2: 2, A3: 3 });
    const { engine, main } = book;
    const cellValue = { 0: { 1: { f: '=A1*2', si: 'shared' } }, 1: { 1: { si: 'shared' } }, 2: { 1: { si: 'shared' } } };
    const params = { unitId: engine.workbook.getId(), subUnitId: main.getSheetId(), cellValue };
    engine.api.syncExecuteCommand(SetRangeValuesMutation.id, params);
    expect([book.get('B1'), book.get('B2'), book.get('B3')]).toEqual([2, 4, 6]);
    book.set('B1', 50);
    expect([book.get('B1'), book.get('B2'), book.get('B3')]).toEqual([50, 4, 6]);
    expect(book.formula('B3')).toBe('=A3*2');
    engine.workbook.undo();
    expect([book.get('B1'), book.get('B2'), book.formula('B1')]).toEqual([2, 4, '=A1*2']);
  });

  test('undo restores a formula and its result', () => {
    book.set('A1', '=1+1');
    book.set('A1', '=5+5');
    expect(book.get('A1')).toBe(10);
    book.engine.workbook.undo();
    expect([book.get('A1'), book.formula('A1')]).toEqual([2, '=1+1']);
  });

  test('a lambda gives new results when what it reads changes', () => {
    setAll({ A1: 1, A2: 2, B1: '=SUM(MAP(A1:A2;LAMBDA(v;v*10)))', B2: '=LET(n;A1;n+1)' });
    expect([book.get('B1'), book.get('B2')]).toEqual([30, 2]);
    book.set('A1', 5);
    expect([book.get('B1'), book.get('B2')]).toEqual([70, 6]);
  });

  test('a sort does not damage the lookup beside it', () => {
    setAll({ A1: 1, B1: 10, A2: 2, B2: 20, A3: 3, B3: 30, D1: '=SORT(A1:B3;1;FALSE)', G1: '=VLOOKUP(3;A1:B3;2;FALSE)', H1: 1 });
    expect(book.get('G1')).toBe(30);
    book.set('H1', 2);
    book.set('B1', 11);
    expect(book.get('G1')).toBe(30);
  });

  test('a saved workbook gives the same formulas and results when it is opened again', () => {
    setAll({ A1: 2, A2: 3, B1: '=SUM(A1:A)', C1: '={A1:A2;7}' });
    book.engine.calculate();
    const opened = bootEngine(book.engine.workbook.save());
    opened.calculate();
    const column = [0, 1, 2].map((row) => opened.value('main', row, 2));
    const formulas = [opened.formula('main', 0, 1), opened.formula('main', 0, 2)];
    opened.dispose();
    expect([column, formulas]).toEqual([
      [2, 3, 7],
      ['=SUM(A1:A)', '={A1:A2;7}'],
    ]);
  });

  test('named ranges are read, also after their sheet is renamed and rows are inserted', () => {
    setAll({ 'Own!B2': 4, 'Own!B3': 5, A1: '=SUM(Points)*2' });
    book.engine.workbook.insertDefinedName('Points', "'Own data'!$B$2:$B$3");
    expect(book.get('A1')).toBe(18);
    book.own.setName('Renamed');
    expect(book.get('A1')).toBe(18);
    book.set('Own!B3', 6);
    expect(book.get('A1')).toBe(20);
    book.own.insertRowBefore(0);
    expect(book.get('A1')).toBe(20);
  });
});

describe('spills', () => {
  test('spilled cells are recognized, blanks included', () => {
    setAll({ A1: 1, A3: 3, B1: '=ARRAYFORMULA(A1:A4)' });
    expect(book.result('B1')).toEqual([[1], [''], [3], ['']]);
    expect([0, 1, 3, 4].map((row) => book.engine.isSpilled('main', row, 1))).toEqual([false, true, true, false]);
  });

  test('a blocked array is #REF!, says what blocks it, and recovers', () => {
    book.set('A1', '=SEQUENCE(3)');
    book.set('A2', 'mine');
    expect([book.get('A1'), book.get('A2'), book.get('A3')]).toEqual(['#REF!', 'mine', '']);
    expect(book.why('A1')).toBe('Array result was not expanded because it would overwrite data in A2.');
    book.clear('A2');
    expect(book.result('A1')).toEqual([[1], [2], [3]]);
  });

  test('an array that needs more rows than there are is #REF!', () => {
    book.set('A1', '=FLATTEN(B1:C35)');
    expect([book.get('A1'), book.why('A1')]).toEqual([
      '#REF!',
      'Result was not automatically expanded, please insert more rows (10).',
    ]);
  });

  test('of two arrays that meet, one is blocked, and spills once the other is gone', () => {
    setAll({ A1: '=SEQUENCE(1;3)', C3: '=1' });
    book.set('B1', '');
    book.set('C1', '=SEQUENCE(3)');
    expect([book.get('A1'), book.get('C1')]).toEqual(['#REF!', '#REF!']);
    book.clear('C3');
    expect(book.result('C1')).toEqual([[1], [2], [3]]);
    book.clear('C1');
    expect(book.result('A1')).toEqual([[1, 2, 3]]);
  });

  test('a shorter result frees its cells, and formulas that read them follow', () => {
    setAll({ B1: 3, A1: '=SEQUENCE(B1)', C1: '=SUM(A1:A10)', D1: '=ARRAYFORMULA(A1:A3*2)' });
    expect([book.get('C1'), book.result('D1')]).toEqual([6, [[2], [4], [6]]]);
    book.set('B1', 1);
    expect([book.get('C1'), book.get('A2'), book.result('D1')]).toEqual([1, '', [[2], [0], [0]]]);
    book.set('B1', 4);
    expect([book.get('C1'), book.get('A4')]).toEqual([10, 4]);
  });

  test('a spilled date keeps its format', () => {
    setAll({ A1: '=ARRAYFORMULA(EDATE({46053;46054};1))' });
    book.engine.calculate();
    expect(book.engine.numberFormat('main', 1, 0)).toBe('m/d/yyyy');
    expect(book.main.getRange('A2').getDisplayValue()).toBe('3/1/2026');
    book.main.getRange('A2').setNumberFormat('d.m.yyyy');
    expect(book.engine.numberFormat('main', 1, 0)).toBe('d.m.yyyy');
  });
});

describe('circles', () => {
  test('every cell of a circle is #REF!, and so are its readers, and it recovers', () => {
    setAll({ A1: '=B1+1', B1: '=A1+1', C1: '=A1+1', D1: 5 });
    expect(['A1', 'B1', 'C1'].map(book.get)).toEqual(['#REF!', '#REF!', '#REF!']);
    expect(book.why('A1')).toBe('Circular dependency detected.');
    book.set('B1', '=D1');
    expect(['A1', 'B1', 'C1'].map(book.get)).toEqual([6, 5, 7]);
  });

  test('a cell that reads itself is #REF!', () => {
    setAll({ A1: '=SUM(A1:A5)' });
    expect(book.get('A1')).toBe('#REF!');
  });

  test('a circle through a spilled cell is #REF!, and stays so', () => {
    setAll({ A1: '=ARRAYFORMULA(C1:C3+0)', C1: 1, C3: '=A2+1' });
    expect([book.get('A1'), book.get('C3')]).toEqual([3, 3].map(() => '#REF!'));
    book.set('H1', 1);
    expect([book.get('A1'), book.get('C3')]).toEqual(['#REF!', '#REF!']);
    book.set('C3', 9);
    expect(book.result('A1')).toEqual([[1], [0], [9]]);
  });

  test('asking where a cell is does not read it', () => {
    book.set('A1', '=ARRAYFORMULA(ROW(A1:A3))');
    expect(book.result('A1')).toEqual([[1], [2], [3]]);
  });
});

describe('custom functions', () => {
  const seen: unknown[] = [];
  type Call = Parameters<typeof book.engine.defineFunctions>[1];
  const define = (call: Call) => book.engine.defineFunctions(['TRY'], call);

  test('one cell arrives as its value, a range as rows, blanks as empty texts, dates as dates', () => {
    define((_name, values) => (seen.push(...values), 1));
    setAll({ A1: 1, A2: 'x', A4: true, B1: 46053, C1: '=TRY(A1;A9;A1:A4;B1;1/0;"t";B1:B1)' });
    book.main.getRange('B1').setNumberFormat('yyyy-mm-dd');
    book.engine.calculate();
    const date = new Date(Date.UTC(2026, 0, 31));
    expect(seen).toEqual([1, '', [[1], ['x'], [''], [true]], date, '#DIV/0!', 't', date]);
  });

  test('the caller decides what a Date is', () => {
    const dates: number[] = [];
    book.engine.useDates({ toDate: (serial) => (dates.push(serial), new Date(0)), toSerial: () => 46100, now: () => 46200.5 });
    define((_name, [date = null]) => date);
    setAll({ A1: 46053, B1: '=TRY(A1)', C1: '=TODAY()', D1: '=NOW()' });
    book.main.getRange('A1').setNumberFormat('d mmm yyyy');
    expect([book.get('B1'), book.get('C1'), book.get('D1')]).toEqual([46100, 46200, 46200.5]);
    expect(dates).toEqual([46053]);
    expect(book.engine.numberFormat('main', 0, 1)).toBe('m/d/yyyy');
  });

  test('a function takes a range, and the array that it returns spills; a list is a column', () => {
    define((_name, [lines]) => (lines as number[][]).map(([value = 0]) => value * 2));
    setAll({ A1: 1, A2: 2, B1: '=TRY(A1:A2)', C1: '=SUM(TRY(A1:A2))' });
    expect([book.result('B1'), book.get('C1')]).toEqual([[[2], [4]], 6]);
  });

  test('an exception becomes #ERROR! with its message, and IFERROR catches it', () => {
    define(() => {
      throw new Error('TRY: two weights are missing.');
    });
    setAll({ A1: '=TRY(1)', B1: '=IFERROR(TRY(1);"caught")', C1: '=A1+1', D1: '=IFERROR(TRY(1);1/0)' });
    expect(['A1', 'B1', 'C1', 'D1'].map(book.get)).toEqual(['#ERROR!', 'caught', '#ERROR!', '#DIV/0!']);
    expect(['A1', 'D1'].map(book.why)).toEqual(['TRY: two weights are missing.', undefined]);
  });

  test('names that are no longer declared are unknown', () => {
    define(() => 1);
    book.set('A1', '=TRY()');
    expect(book.get('A1')).toBe(1);
    book.engine.defineFunctions([], () => 1);
    expect(book.get('A1')).toBe('#NAME?');
  });

  test('a name that is defined later works in formulas written earlier', () => {
    book.set('A1', '=TRY(1)');
    expect(book.get('A1')).toBe('#NAME?');
    define(() => 'here');
    expect(book.get('A1')).toBe('here');
  });
});

describe('rules with formulas', () => {
  test('a conditional format is calculated for each of its cells, and follows them', async () => {
    setAll({ A1: 'Key', A2: 'Watch', B1: '=A2' });
    const rule = book.main.newConditionalFormattingRule().whenFormulaSatisfied('=$A1="Key"').setBackground('#ff0000').setRanges([book.main.getRange('A1:B2').getRange()]).build(); // prettier-ignore
    book.main.addConditionalFormattingRule(rule);
    const formats = book.engine.univer.__getInjector().get(ConditionalFormattingService);
    const colours = async () => {
      // Univer asks for a rule's formula when it first draws a cell, and the result arrives a moment later.
      for (let turn = 0; turn < 2; turn++) {
        formats.composeStyle('book', 'main', 0, 0);
        await new Promise((done) => setTimeout(done, 5));
        book.engine.calculate();
      }
      return [0, 1].map((row) => formats.composeStyle('book', 'main', row, 1)?.style?.bg?.rgb);
    };
    expect(await colours()).toEqual(['rgb(255,0,0)', undefined]);
    book.set('A2', 'key');
    expect(await colours()).toEqual(['rgb(255,0,0)', 'rgb(255,0,0)']);
  });
});
