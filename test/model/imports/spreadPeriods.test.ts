import { spreadPeriods } from '../../../src/model/imports/spreadPeriods';
import { importHeaders } from '../../../src/text/importHeaders';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const names = { period: 'Period', amount: 'Revenue' };
const spread = (...rows: string[]) =>
  spreadPeriods(linesOf(...rows), 0, { synonyms: importHeaders, names }).map(({ line, cells }) => `${line}: ${cells.join(',')}`);

test('months in columns beside a year in the row become a row each', () => {
  expect(spread('Customer,Year,Jan,Feb,City', 'Alder,2024,1,2,Bonn', 'Alder,2025,,3,Bonn', 'Birch,2025,,,Köln')).toEqual([
    '1: Customer,Year,City,Period,Revenue',
    '2: Alder,2024,Bonn,Jan,1',
    '2: Alder,2024,Bonn,Feb,2',
    '3: Alder,2025,Bonn,Feb,3',
    '4: Birch,2025,Köln,,',
  ]);
});

test('quarters and halves do so too, but not beside their months', () => {
  expect(spread('Customer,Year,Q1,2. Quartal', 'Alder,2024,1,2')).toEqual([
    '1: Customer,Year,Period,Revenue',
    '2: Alder,2024,Q1,1',
    '2: Alder,2024,2. Quartal,2',
  ]);
  expect(spread('مشتری,سال,شش‌ماهه اول,نیمه دوم', 'سرو,1403,1,2').slice(1)).toEqual([
    '2: سرو,1403,شش‌ماهه اول,1',
    '2: سرو,1403,نیمه دوم,2',
  ]);
  expect(spread('Customer,Year,Jan,Feb,Q1', 'Alder,2024,1,2,3').slice(1)).toEqual(['2: Alder,2024,Jan,1', '2: Alder,2024,Feb,2']);
});

test('a row with more cells than headers stays so', () => {
  expect(spread('Customer,Year,Jan,Feb', 'Alder,2024,1,2,3').slice(1)).toEqual([
    '2: Alder,2024,Jan,1,3',
    '2: Alder,2024,Feb,2,3',
  ]);
});

test('other tables stay as they are', () => {
  for (const lines of [
    linesOf('Customer,Year,Amount', 'Alder,2024,1'),
    linesOf('Customer,Year,Jan,Feb,Total', 'Alder,2024,1,2,3'),
    linesOf('Customer,Year,Mar', 'Alder,2024,1'),
    linesOf('Customer,Q1,Q2,FY', 'Alder,1,2,3'),
    linesOf('Customer,Jan,Feb', 'Alder,1,2'),
    linesOf('Customer,Year,Jan 2024,Feb 2024', 'Alder,2024,1,2'),
    linesOf('Customer,Year,March sales,April sales', 'Alder,2024,1,2'),
  ])
    expect(spreadPeriods(lines, 0, { synonyms: importHeaders, names })).toBe(lines);
  const headless = linesOf('Alder,1');
  expect(spreadPeriods(headless, -1, { synonyms: importHeaders, names })).toBe(headless);
});
