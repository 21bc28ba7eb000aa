import { belowEachOther } from '../../../../src/model/imports/stackedTables/belowEachOther';
import { firstHeader } from '../../../../src/model/imports/stackedTables/firstHeader';
import { sideBySide } from '../../../../src/model/imports/stackedTables/sideBySide';
import { yearsAbove } from '../../../../src/model/imports/stackedTables/yearsAbove';
import { importHeaders } from '../../../../src/text/importHeaders';

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

describe('tables below each other', () => {
  const read = (...rows: string[]) => textOf(belowEachOther(linesOf(...rows), 0, importHeaders));

  test('with fewer months or in another order have each cell below its header', () => {
    expect(read('Customer,Jan,Feb,Total', 'Alder,1,2,3', '2025,,,', 'Customer,Jan,Total,', 'Alder,4,4,')).toEqual([
      '1: Customer,Jan,Feb,Total',
      '2: Alder,1,2,3',
      '3: 2025,,,',
      '4: Customer,Jan,Feb,Total',
      '5: Alder,4,,4,',
    ]);
    expect(read('Customer,City,2025', 'Alder,Ulm,1', 'Customer,2025,City', 'Birch,2,Bonn')[3]).toBe('4: Birch,Bonn,2');
  });

  test('with other years, a remark or another word for the customer are one table', () => {
    expect(read('Customer,Sales 2024,', 'Alder,1,', 'Client,Sales 2025,Remark', 'Birch,2,call!')).toEqual([
      '1: Customer,Sales 2024,Sales 2025,Remark',
      '2: Alder,1,,,',
      '3: Customer,Sales 2024,Sales 2025,Remark',
      '4: Birch,,2,call!',
    ]);
  });

  test('keep two columns with the same header, and those without one, apart', () => {
    const rows = ['Customer,Note,Note,,Sales', 'Alder,a,b,c,1', 'Customer,Sales,Note', 'Birch,2,d'];
    expect(read(...rows).slice(1)).toEqual(['2: Alder,a,b,c,1', '3: Customer,Note,Note,,Sales', '4: Birch,d,,,2']);
  });

  test('with numbers as months are not taken for records', () => {
    expect(read('Customer,1,2,3,4', 'Alder,1,2,3,4', 'Customer,1,2,3,', 'Alder,5,6,7,')[3]).toBe('4: Alder,5,6,7,,');
  });

  test.each([
    ['the same headers', ['Customer,Revenue', 'Alder,1', 'Customer,Revenue', 'Birch,2']],
    ['a record with the word of a header', ['Customer,Type,Revenue', 'Alder,Customer,1', 'Birch,Customer,']],
    ['a customer with the name of a header', ['Customer,Type,Revenue', 'Customer,Type,5']],
    ['a table without customers', ['Item,Revenue', 'Bolt,1', 'Item,Revenue,Remark', 'Nut,2,x']],
    ['no rows', ['Customer,Revenue']],
  ])('are not made by %s', (_, rows) => {
    const lines = linesOf(...rows);
    expect(belowEachOther(lines, 0, importHeaders)).toBe(lines);
    expect(belowEachOther(lines, -1, importHeaders)).toBe(lines);
  });

  test('are not made below years above months', () => {
    const lines = linesOf(',2024,,2025,', 'Customer,Jan,Feb,Jan,Feb', 'Alder,1,2,3,4', 'Customer,Jan,Feb,Jan,', 'Birch,1,2,3,4');
    expect(belowEachOther(lines, 1, importHeaders)).toBe(lines);
  });

  test('begin with the first of them, also where a later one has more headers', () => {
    const rows = linesOf('Sales,,', 'Customer,Revenue,', 'Alder,1,', 'Customer,Revenue,City', 'Birch,2,Ulm');
    expect(firstHeader(rows, 3, importHeaders)).toBe(1);
    expect(firstHeader(rows, 1, importHeaders)).toBe(1);
    expect(firstHeader(rows, -1, importHeaders)).toBe(-1);
  });

  test('do not begin with filters above a header', () => {
    expect(firstHeader(linesOf('Customer,Status', 'Customer,Revenue', 'Alder,1'), 1, importHeaders)).toBe(1);
  });
});

describe('a year above months', () => {
  const read = (headerAt: number, ...rows: string[]) => textOf(yearsAbove(linesOf(...rows), headerAt, importHeaders, 'Period'));

  test('goes into their headers, and a month without figures has none', () => {
    const rows = [
      'Sales 2024,,,',
      'Customer,Jan,Feb,Total',
      'Alder,1,2,3',
      'Sales 2025,,,',
      'Customer,Jan,Feb,Total',
      'Alder,4,,4',
    ];
    expect(read(1, ...rows)).toEqual([
      '1: Sales 2024,,,',
      '2: Customer,Jan 2024,Feb 2024,Total 2024,Jan 2025,Total 2025',
      '3: Alder,1,2,3,,',
      '6: Alder,,,,4,4',
    ]);
  });

  test('needs no second header, and may have a line below it', () => {
    expect(read(0, 'Customer,1,2,3', '2024,,,', 'Alder,1,2,3', '2025,,,', 'Alder,4,5,6')).toEqual([
      '1: Customer,1 2024,2 2024,3 2024,1 2025,2 2025,3 2025',
      '3: Alder,1,2,3,,,',
      '5: Alder,,,,4,5,6',
    ]);
    const rows = [
      'Sales 2024,,',
      'in EUR,,',
      'Customer,Q1,Q2',
      'Alder,1,2',
      'Sales 2025,,',
      'in EUR,,',
      'Customer,Q1,Q2',
      'Alder,3,4',
    ];
    expect(read(2, ...rows).slice(2)).toEqual([
      '3: Customer,Q1 2024,Q2 2024,Q1 2025,Q2 2025',
      '4: Alder,1,2,,',
      '8: Alder,,,3,4',
    ]);
  });

  test('goes with its unit where the titles have different ones, also above one amount', () => {
    const rows = ['Sales 2024 (TEUR),', 'Customer,Revenue', 'Alder,7', 'Sales 2025 (EUR),', 'Customer,Revenue', 'Alder,9000'];
    expect(read(1, ...rows).slice(1)).toEqual([
      '2: Customer,Revenue 2024 (thousands EUR),Revenue 2025 (EUR)',
      '3: Alder,7,',
      '6: Alder,,9000',
    ]);
    const months = ['in Tsd. EUR', 'Customer,1,2,3', '2024', 'Alder,1,2,3', '2025', 'Alder,4,5,6'];
    expect(read(1, ...months)[1]).toBe('2: Customer,1 2024,2 2024,3 2024,1 2025,2 2025,3 2025');
  });

  test('takes the lines with it that are above the first headers too', () => {
    const titled = (year: number, figures: string) => ['Alder GmbH', `Sales ${year}`, 'Customer,Jan,Feb', `Birch,${figures}`];
    expect(read(2, ...titled(2024, '1,2'), ...titled(2025, '3,4')).slice(3)).toEqual(['4: Birch,1,2,,', '8: Birch,,,3,4']);
  });

  test('is not a customer where the headers have the years', () => {
    const rows = ['Customer,Sales 2024,Sales 2025', 'Alder,1,', 'Sales 2025,,', 'Customer,Sales 2024,Sales 2025', 'Alder,,2'];
    expect(read(0, ...rows).map((row) => row[0])).toEqual(['1', '2', '4', '5']);
  });
});
