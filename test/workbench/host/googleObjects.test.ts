// What a script sees of Google's objects besides methods and values: enumerable properties, colours, overloads and limits.
import { openHost } from '../../setup/openHost';

const evaluate = (expression: string) => openHost({ code: `function go() { return ${expression}; }` }).host.run('go');
const SHEET = 'SpreadsheetApp.getActiveSheet()';
const RANGE = `${SHEET}.getRange('B2:C3')`;

describe('objects of Google are opaque', () => {
  const objects = [
    ['Range', RANGE],
    ['Sheet', SHEET],
    ['Spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet()'],
    ['SpreadsheetApp', 'SpreadsheetApp'],
    ['Properties', 'PropertiesService.getDocumentProperties()'],
    ['DataValidationBuilder', 'SpreadsheetApp.newDataValidation()'],
    ['Ui', 'SpreadsheetApp.getUi()'],
    ['Lock', 'LockService.getDocumentLock()'],
    ['Console', 'console'],
  ] as const;
  test.each(objects)('%s', (name, object) => {
    const shown = name === 'Console' ? 'console' : name;
    expect(evaluate(`JSON.stringify(${object})`)).toBe('{}');
    expect(evaluate(`Object.keys(${object}).length`)).toBe(0);
    expect(evaluate(`(function () { var keys = []; for (var key in ${object}) keys.push(key); return keys.join(); })()`)).toBe(
      '',
    );
    expect(evaluate(`${object}.hasOwnProperty('area')`)).toBe(false);
    expect(evaluate(`Object.getOwnPropertyNames(${object}).length`)).toBe(0);
    expect(evaluate(`(function (o) { return o.valueOf() === o && o instanceof Object; })(${object})`)).toBe(true);
    expect(evaluate(`'context' in ${object}`)).toBe(false);
    expect(evaluate(`String(${object}) + \` \${${object}}\``)).toBe(`${shown} ${shown}`);
    expect(evaluate(`Object.keys(Object.assign({}, ${object})).length`)).toBe(0);
  });

  test('the log shows the name of the class', () => {
    const code = `function go() {
      var range = ${RANGE};
      console.log(range);
      console.log('%s and %s', range, SpreadsheetApp.WrapStrategy.CLIP);
      console.log({ at: range, list: [${SHEET}] });
      Logger.log(${SHEET});
      console.log([1, 'a', null], undefined, true);
    }`;
    const { host, screen } = openHost({ code });
    host.run('go');
    expect(screen.lines).toEqual([
      'Range',
      'Range and CLIP',
      '{"at":"Range","list":["Sheet"]}',
      'Sheet',
      '[1,"a",null] undefined true',
    ]);
  });

  test('properties cannot be added or deleted', () => {
    for (const attempt of [`${RANGE}.x = 1`, `delete ${RANGE}.getValue`, `Object.defineProperty(${RANGE}, 'x', { value: 1 })`])
      expect(() => evaluate(`(${attempt})`)).toThrow('cannot be set');
    expect(() => evaluate(`Object.freeze(${RANGE})`)).toThrow(expect.objectContaining({ name: 'TypeError' }) as Error);
  });

  test('an enumeration lists its members', () => {
    expect(evaluate('JSON.stringify(SpreadsheetApp.ProtectionType)')).toBe('{"RANGE":"RANGE","SHEET":"SHEET"}');
    expect(evaluate("SpreadsheetApp.ProtectionType.hasOwnProperty('RANGE')")).toBe(true);
  });
});

describe('colours', () => {
  const background = (colour: string) => evaluate(`${RANGE}.setBackground('${colour}').getBackground()`);
  test.each([
    ['midnightblue', '#191970'],
    ['blanchedalmond', '#ffebcd'],
    ['LightGoldenrodYellow', '#fafad2'],
    ['darkgrey', '#a9a9a9'],
    ['#ABC', '#aabbcc'],
    ['#1A73E8', '#1a73e8'],
    ['rgb(26, 115, 232)', '#1a73e8'],
  ])('%s is %s', (colour, hex) => {
    expect(background(colour)).toBe(hex);
  });

  test.each(['nocolour', 'bluee', '#12', '#12345g', 'rgb(1,2,300)', 'rebecca purple'])('%s is refused', (colour) => {
    for (const call of [
      `${RANGE}.setBackground('${colour}')`,
      `${RANGE}.setFontColors([['red','${colour}'],['red','red']])`,
      `${RANGE}.setBorder(true,true,true,true,true,true,'${colour}',SpreadsheetApp.BorderStyle.SOLID)`,
      `${SHEET}.setTabColor('${colour}')`,
      `SpreadsheetApp.newConditionalFormatRule().setBackground('${colour}')`,
    ])
      expect(() => evaluate(call)).toThrow(`Invalid argument: ${colour}`);
  });

  test('null removes a colour', () => {
    expect(evaluate(`${RANGE}.setBackground('red').setBackground(null).getBackground()`)).toBe('#ffffff');
  });
});

describe('overloads', () => {
  test('clear removes what its options name', () => {
    const after = (options: string) =>
      evaluate(`(function () {
        var cell = ${SHEET}.getRange('A1').setValue(5).setBackground('red').setNote('n');
        cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        cell.clear(${options});
        return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() === null].join();
      })()`);
    expect(after('')).toBe(',#ffffff,n,false');
    expect(after('{ contentsOnly: true }')).toBe(',#ff0000,n,false');
    expect(after('{ formatOnly: true }')).toBe('5,#ffffff,n,false');
    expect(after('{ commentsOnly: true }')).toBe('5,#ff0000,,false');
    expect(after('{ validationsOnly: true }')).toBe('5,#ff0000,n,true');
    expect(after('{ contentsOnly: true, formatOnly: true }')).toBe(',#ffffff,n,false');
    expect(() => after('{ skipFilteredRows: true }')).toThrow('clear with skipFilteredRows is not in this host');
  });

  test('sort takes columns and specifications side by side', () => {
    const sorted = evaluate(`(function () {
      var range = ${SHEET}.getRange('A1:B3').setValues([[1, 'b'], [1, 'a'], [0, 'c']]);
      return range.sort([{ column: 1, ascending: false }, 2]).getValues().join(';');
    })()`);
    expect(sorted).toBe('1,a;1,b;0,c');
    expect(() => evaluate(`${SHEET}.getRange('A1:B3').sort([1, 'x'])`)).toThrow('Invalid argument: sortSpecObj');
  });

  test('properties keep numbers and booleans as texts', () => {
    const kept = (call: string) => evaluate(`PropertiesService.getScriptProperties().${call}.getProperty('n')`);
    expect([kept("setProperty('n', 5)"), kept("setProperty('n', true)"), kept('setProperties({ n: 1.5 })')]).toEqual([
      '5',
      'true',
      '1.5',
    ]);
  });

  test("an overload that the host lacks is named as missing, and any other mismatch fails with Google's message", () => {
    expect(() => evaluate(`${RANGE}.insertCheckboxes('yes', 'no')`)).toThrow(
      'SpreadsheetApp.Range.insertCheckboxes(String,String) is not in this host',
    );
    expect(() => evaluate(`SpreadsheetApp.getActive().insertSheet('x', { template: ${SHEET} })`)).toThrow(
      'SpreadsheetApp.Spreadsheet.insertSheet(String,Object) is not in this host',
    );
    expect(() => evaluate(`${RANGE}.clear(1)`)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.clear.",
    );
    expect(() => evaluate(`${RANGE}.sort(${RANGE})`)).toThrow("don't match the method signature");
  });
});

describe('limits', () => {
  test('a cell holds 50,000 characters', () => {
    const write = (count: number, call = 'setValue') =>
      evaluate(`${SHEET}.getRange('A1').${call}('x'.repeat(${count})).getRow()`);
    const refusal = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(write(50_000)).toBe(1);
    expect(() => write(50_001)).toThrow(refusal);
    expect(() => write(50_001, 'setFormula')).toThrow(refusal);
    expect(() => evaluate(`${SHEET}.appendRow(['x'.repeat(50001)])`)).toThrow(refusal);
  });

  test('a spreadsheet holds ten million cells', () => {
    const refusal = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    expect(() => evaluate(`${SHEET}.insertRowsAfter(1, 400000)`)).toThrow(refusal);
    expect(() => evaluate(`${SHEET}.insertColumnsAfter(1, 10000)`)).toThrow(refusal);
  });

  test("a sheet's name has 100 characters", () => {
    const name = (count: number) => evaluate(`${SHEET}.setName('n'.repeat(${count})).getName().length`);
    expect(name(100)).toBe(100);
    expect(() => name(101)).toThrow("Sheet names can't be longer than 100 characters.");
    expect(() => evaluate("SpreadsheetApp.getActive().insertSheet('n'.repeat(101))")).toThrow('100 characters');
  });
});

describe('what cells show and give', () => {
  const shown = (formula: string, before = '') =>
    evaluate(`(function () {
      var sheet = ${SHEET};
      ${before}
      var cell = sheet.getRange('C1').setFormula('${formula}');
      var value = cell.getValue();
      return [cell.getDisplayValue(), value instanceof Date ? 'Date' : typeof value].join(' ');
    })()`);
  test.each([
    ['=1/3', '', '0.3333333333 number'],
    ['=123456789012', '', '123456789012 number'],
    ['=A1+1', "sheet.getRange('A1').setValue(new Date(2026, 0, 5));", '1/6/2026 Date'],
    ['=TODAY()+30-TODAY()', '', '30 number'],
    ['=SUM(A1:A2)', "sheet.getRange('A1:A2').setValues([['$5.50'], [2]]);", '$7.50 number'],
    ['=DATE(2026;1;5)', '', '1/5/2026 Date'],
    ['=TIME(10;30;0)', '', '10:30:00 AM Date'],
  ])('%s%s', (formula, before, expected) => {
    expect(shown(formula, before)).toBe(expected);
  });
});
