import { bandedHeaders } from '../../../src/model/imports/bandedHeaders';
import { belowBands, detectHeader } from '../../../src/model/imports/detectHeader';
import { importHeaders } from '../../../src/text/importHeaders';

const banded = (above: string, headers: string) =>
  bandedHeaders(headers.split(','), above === '' ? undefined : above.split(','), importHeaders).join(',');
const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));

test.each([
  [
    'years over figures',
    ',2024,,2025,',
    'Customer,Revenue,Cost,Revenue,Cost',
    'Customer,Revenue 2024,Cost 2024,Revenue 2025,Cost 2025',
  ],
  [
    'figures over years',
    ',,Net sales £,,Cost of sales £,,',
    'No,Customer,2024,2026 Jan-Oct,2024,2026 Jan-Oct,Remarks',
    'No,Customer,Net sales £ 2024,Net sales £ 2026 Jan-Oct,Cost of sales £ 2024,Cost of sales £ 2026 Jan-Oct,Remarks',
  ],
  [
    'one figure over all years',
    ',,Cost of sales,',
    'Customer,City,2024,2025',
    'Customer,City,Cost of sales 2024,Cost of sales 2025',
  ],
  ['a customer in a merged cell of both rows', 'Kunde,,Umsatz,Umsatz', ',,2024,2025', 'Kunde,,Umsatz 2024,Umsatz 2025'],
  [
    'months without a year over quantities and amounts',
    ',Jan,,Feb,,Total,',
    'Customer,Qty,Value,Qty,Value,Qty,Value',
    'Customer,Qty Jan,Jan,Qty Feb,Feb,Qty Total,Total',
  ],
  ['months over years', ',Jan,,Feb,', 'Customer,2024,2025,2024,2025', 'Customer,2024 Jan,2025 Jan,2024 Feb,2025 Feb'],
  ['unknown bands over years that repeat', ',North,South', 'Customer,2024,2024', 'Customer,North 2024,South 2024'],
  ['فروش و هزینه', ',فروش,,هزینه,', 'مشتری,۱۴۰۳,۱۴۰۴,۱۴۰۳,۱۴۰۴', 'مشتری,فروش ۱۴۰۳,فروش ۱۴۰۴,هزینه ۱۴۰۳,هزینه ۱۴۰۴'],
])('%s: each header has the name of its band', (_, above, headers, expected) => {
  expect(banded(above, headers)).toBe(expected);
});

test.each([
  ['no row above', ''],
  ['a title', 'Sales report'],
  ['bands that name no figure, over different years', 'Who,,Figures,'],
  ['as many cells as headers', 'a,b,c,d'],
  ['a record', 'Alder,Graz,100,'],
  ['a row of months', 'Who,Where,Jan,Feb'],
])('%s leaves the headers as they are', (_, above) => {
  expect(banded(above, 'Customer,City,2024,2025')).toBe('Customer,City,2024,2025');
});

test('a label above a blank header stays where it is', () => {
  expect(banded('Currency,EUR,', ',Date,Amount')).toBe(',Date,Amount');
});

test('the headers are below their bands, also where the row of the bands was chosen', () => {
  const lines = linesOf(
    'Net sales by customer',
    ',,Net sales £,,Cost of sales £,',
    'Region,Customer,2024,2025,2024,2025',
    'North,Alder,10,20,1,2',
    ',Birch,30,40,3,4',
  );
  expect(detectHeader(lines, importHeaders)).toBe(2);
  expect([0, 1, 2, 3].map((at) => belowBands(lines, at, importHeaders))).toEqual([0, 2, 2, 3]);
});

test('years in merged cells are bands, also over words that say nothing', () => {
  const lines = linesOf(',2024,,2025,', 'Customer,Brand A,Brand B,Brand A,Brand B', 'Alder,1,2,3,4');
  expect(belowBands(lines, 0, importHeaders)).toBe(1);
  expect(belowBands(linesOf(',2024,2025', 'Alder,1,2'), 0, importHeaders)).toBe(0);
});

test('the same years twice, without a row of bands, are headers and no record', () => {
  expect(detectHeader(linesOf('Net sales', 'Customer,2024,2025,2024,2025', 'Alder,10,20,1,2'), importHeaders)).toBe(1);
});
