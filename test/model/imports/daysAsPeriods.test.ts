import { daysAsPeriods } from '../../../src/model/imports/daysAsPeriods';
import { importHeaders } from '../../../src/text/importHeaders';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const read = (...rows: string[]) => daysAsPeriods(linesOf(...rows), importHeaders, 30).map(({ cells }) => cells.join(','));

test.each([
  ['days with dots', 'Kunde,01.12.2024,01.01.2025', 'Kunde,2024-12-01,2025-01-01'],
  ['days with the month first', 'Customer,12/01/2024,01/01/2025', 'Customer,2024-12-01,2025-01-01'],
  ['days with the day first', 'Customer,01/12/2024,01/01/2025', 'Customer,2024-12-01,2025-01-01'],
  ['last days', 'Customer,31.01.2025,28.02.2025', 'Customer,2025-01-31,2025-02-28'],
  ['serial numbers', 'Customer,45627,45658', 'Customer,2024-12-01,2025-01-01'],
  ['a blank corner', ',01.12.2024,01.01.2025', ',2024-12-01,2025-01-01'],
  ['last days of years', 'Customer,31.12.2024,31.12.2025', 'Customer,2024,2025'],
  ['first days of years', 'Customer,01/01/2024,01/01/2025', 'Customer,2024,2025'],
])('%s are the headers of their months or years', (_, header, written) => {
  expect(read('Report,,', header, 'Alder,1,2')).toEqual(['Report,,', written, 'Alder,1,2']);
});

test.each([
  ['records of sales', 'Customer,Date,Net', 'Alder,01.12.2024,45658'],
  ['days within months', 'Customer,05.12.2024,06.12.2024', 'Alder,1,2'],
  ['one month twice', 'Customer,01.12.2024,31.12.2024', 'Alder,1,2'],
  ['other figures beside them', 'Customer,01.12.2024,01.01.2025,7', 'Alder,1,2,3'],
  ['no customer', 'Item,01.12.2024,01.01.2025', 'Bolts,1,2'],
  ['one day', 'Customer,01.12.2024', 'Alder,1'],
  ['years', 'Customer,2024,2025', 'Alder,1,2'],
])('%s stay as they are', (_, ...rows) => {
  expect(read(...rows)).toEqual(rows);
});
