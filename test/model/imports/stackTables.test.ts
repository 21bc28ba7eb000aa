import { sideBySide, yearsAbove } from '../../../src/model/imports/stackTables';
import { importHeaders } from '../../../src/text/importHeaders';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const textOf = (lines: readonly { line: number; cells: readonly string[] }[]) =>
  lines.map(({ line, cells }) => `${line}: ${cells.join(',')}`);

describe('tables side by side', () => {
  const read = (...rows: string[]) => textOf(sideBySide(linesOf(...rows), 0, importHeaders));

  test('are one table, with a blank column between them or none', () => {
    expect(read('Customer,2025,,Customer,2025', 'Alder,1,,Cedar,3', 'Birch,2,,,')).toEqual([
      '1: Customer,2025',
      '2: Alder,1',
      '3: Birch,2',
      '2: Cedar,3',
    ]);
    expect(read('Customer,2025,Customer,2025', 'Alder,1,Cedar,3')).toEqual(['1: Customer,2025', '2: Alder,1', '2: Cedar,3']);
  });

  test('with other years have a column for each, whatever the order of their customers is', () => {
    expect(read('Customer,City,2024,,Customer,City,2025', 'Alder,Ulm,1,,Birch,Bonn,4', 'Birch,Bonn,2,,Alder,Ulm,3')).toEqual([
      '1: Customer,City,2024,2025',
      '2: Alder,Ulm,1,',
      '3: Birch,Bonn,2,',
      '2: Birch,Bonn,,4',
      '3: Alder,Ulm,,3',
    ]);
  });

  test.each([
    [
      'with a remark',
      ['Customer,2024,,Customer,2025,Remark', 'Alder,1,,Cedar,3,call!'],
      ['1: Customer,2024,2025,Remark', '2: Alder,1,,', '2: Cedar,,3,call!'],
    ],
    [
      'with other figures',
      ['Customer,2025,Customer,Orders', 'Alder,1,Cedar,3'],
      ['1: Customer,2025,Orders', '2: Alder,1,', '2: Cedar,,3'],
    ],
    [
      'with a number before one of them, and other words',
      ['No.,Customer,Sales 2024,,Client,Sales 2025', '1,Alder,5,,Cedar,6'],
      ['1: No.,Customer,Sales 2024,Sales 2025', '2: 1,Alder,5,', '2: ,Cedar,,6'],
    ],
    [
      'with a segment alone',
      ['Customer,2025,,Customer,Segment', 'Alder,1,,Cedar,A'],
      ['1: Customer,2025,Segment', '2: Alder,1,', '2: Cedar,,A'],
    ],
    [
      'in another order, with blank columns in them',
      ['Customer,,City,2025,Customer,,2025,City', 'Alder,,Ulm,1,Cedar,,3,Bonn'],
      ['1: Customer,City,2025', '2: Alder,Ulm,1', '2: Cedar,Bonn,3'],
    ],
  ])('%s are one table, each cell below its header', (_, rows, table) => {
    expect(read(...rows)).toEqual(table);
  });

  const under = (headerAt: number, ...rows: string[]) => textOf(sideBySide(linesOf(...rows), headerAt, importHeaders));

  test('get the year above each of them', () => {
    expect(under(1, '2024,,,2025,', 'Customer,Revenue,,Customer,Revenue', 'Alder,1,,Birch,4')).toEqual([
      '1: 2024 · 2025',
      '2: Customer,Revenue 2024,Revenue 2025',
      '3: Alder,1,',
      '3: Birch,,4',
    ]);
  });

  test('get the year, with a share and a remark in one of them', () => {
    const rows = [',2024,,,,2025,,', 'Customer,Sales,Margin %,,Customer,Sales,Margin %,Remark', 'Ivy,36,20%,,Alder,47,23%,call!'];
    expect(under(1, ...rows).slice(1)).toEqual([
      '2: Customer,Sales 2024,Margin % 2024,Sales 2025,Margin % 2025,Remark',
      '3: Ivy,36,20%,,,',
      '3: Alder,,,47,23%,call!',
    ]);
  });

  test('get it with its unit, also where the years look like the header', () => {
    const rows = ['Report', 'Sales 2024 (TEUR),,Sales 2025 (TEUR),', 'Customer,Amount,Customer,Amount', 'Alder,1,Birch,4'];
    expect(under(1, ...rows)).toEqual([
      '1: Report',
      '3: Customer,Amount Sales 2024 (TEUR),Amount Sales 2025 (TEUR)',
      '4: Alder,1,',
      '4: Birch,,4',
    ]);
  });

  test('get no year above days or above some of them alone', () => {
    const dated = under(1, '2024,,,2025,,', 'Date,Customer,Sum,Date,Customer,Sum', '01-05,Alder,1,02-05,Birch,4');
    expect(dated[1]).toBe('2: Date,Customer,Sum');
    expect(under(1, '2024,,,', 'Customer,Revenue,Customer,Revenue', 'Alder,1,Birch,4')[1]).toBe('2: Customer,Revenue');
  });

  test.each([
    ['a code and a name', 'Customer,City,Customer,Revenue', 'C1,Ulm,Alder,3'],
    ['columns behind a blank one', 'Customer,Revenue,,City,Revenue 2024', 'Alder,3,,Ulm,2'],
    ['a name twice', 'Name,Customer,Name,2025', 'C1,Alder,Bolt,3'],
    ['one header alone', 'Customer,Customer', 'C1,Alder'],
    ['no customer', 'Item,2025,Item,2025', 'Bolt,1,Nut,2'],
    ['one table', 'Customer,2025', 'Alder,1'],
    ['one table with a blank header', 'Customer,2025,', 'Alder,1,x'],
    ['a column without a header in them', 'Customer,,2025,Customer,,2025', 'Alder,x,1,Birch,y,2'],
  ])('are not made by %s', (_, ...rows) => {
    const lines = linesOf(...rows);
    expect(sideBySide(lines, 0, importHeaders)).toBe(lines);
    expect(sideBySide(lines, -1, importHeaders)).toBe(lines);
  });
});

describe('a year above its rows', () => {
  const read = (...rows: string[]) => textOf(yearsAbove(linesOf(...rows), 0, importHeaders, 'Period'));

  test('is written into them', () => {
    expect(read('Customer,Revenue', '2024,', 'Alder,1', 'Birch,2', '2025,', 'Alder,3')).toEqual([
      '1: Customer,Revenue,Period',
      '3: Alder,1,2024',
      '4: Birch,2,2024',
      '6: Alder,3,2025',
    ]);
  });

  const titled = ['Sales 2024,', 'Customer,Amount', 'Alder,1', 'Sales 2025,', 'Customer,Amount', 'Alder,3'];

  test('in a title above the headers and above their repetition is written into them too', () => {
    expect(textOf(yearsAbove(linesOf(...titled), 1, importHeaders, 'Period'))).toEqual([
      '1: Sales 2024,',
      '2: Customer,Amount,Period',
      '3: Alder,1,2024',
      '5: Customer,Amount,Period',
      '6: Alder,3,2025',
    ]);
  });

  test('can be of sales, or a month or a quarter, and a name with a year stays a customer', () => {
    expect(read('Customer,Amount', 'Umsatz 2024,', 'Alder,1', 'Expo 2025,', 'Umsatz 2025,', 'Birch,2')).toEqual([
      '1: Customer,Amount,Period',
      '3: Alder,1,2024',
      '4: Expo 2025,,2024',
      '6: Birch,2,2025',
    ]);
    expect(read('Customer,Amount', 'Jan 2025,', 'Alder,1', 'Q2 2025,', 'Birch,2').slice(1)).toEqual([
      '3: Alder,1,Jan 2025',
      '5: Birch,2,Q2 2025',
    ]);
  });

  test.each([
    ['one year', ['Customer,Revenue', '2024,', 'Alder,1']],
    ['rows above the first year', ['Customer,Revenue', 'Alder,1', '2024,', 'Alder,2', '2025,', 'Alder,3']],
    ['a day in each row', ['Customer,Date,Revenue', '2024,,', 'Alder,2024-01-05,1', '2025,,', 'Alder,2025-01-05,1']],
    ['a note with a day', ['Customer,Revenue', '2024,', 'Alder,1', 'Accrual basis Monday November 30 2026,']],
    ['years as headers', ['Customer,2024', '2024,', 'Alder,1', '2025,', 'Alder,2']],
    ['no rows', ['Customer,Revenue']],
  ])('is not made by %s', (_, rows) => {
    const lines = linesOf(...rows);
    expect(yearsAbove(lines, 0, importHeaders, 'Period')).toBe(lines);
  });
});
