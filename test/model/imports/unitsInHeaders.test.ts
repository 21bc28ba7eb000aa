import { unitsInHeaders } from '../../../src/model/imports/unitsInHeaders';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const read = (rows: string[], headerAt = 0) => unitsInHeaders(linesOf(...rows), headerAt).map(({ cells }) => cells.join(','));

test.each([
  [[',TEUR,TEUR'], 'Customer,2024 (TEUR),2025 (TEUR)'],
  [[',(k€),[EUR]'], 'Customer,2024 (k€),2025 (EUR)'],
  [[',هزار تومان,ریال'], 'Customer,2024 (هزار تومان),2025 (ریال)'],
  [[',TEUR,%'], 'Customer,2024 (TEUR),2025 (%)'],
  [[',[%],kg'], 'Customer,2024 (%),2025'],
  [[',TEUR,'], 'Customer,2024 (TEUR),2025'],
])('a row of units below the headers goes into them: %j', (units, header) => {
  expect(read(['Sales,,', 'Customer,2024,2025', ...units, 'Alder,1,2'], 1)).toEqual(['Sales,,', header, 'Alder,1,2']);
});

test.each([
  ['a customer beside them', ['Customer,2024,2025', 'Euro,EUR,EUR', 'Alder,1,2'], 0],
  ['other words', ['Customer,2024,2025', ',EUR,planned', 'Alder,1,2'], 0],
  ['no unit of money or share', ['Customer,2024,2025', ',kg,kg', 'Alder,1,2'], 0],
  ['figures', ['Customer,2024,2025', ',5,6', 'Alder,1,2'], 0],
  ['a currency of a row', ['Customer,2024,Currency', 'Alder,1,EUR', 'Birch,2,EUR'], 0],
  ['a currency alone, in a column of currencies', ['Customer,2024,Currency', ',,EUR', 'Alder,1,EUR'], 0],
  ['no rows below', ['Customer,2024,2025', ',EUR,EUR'], 0],
  ['no header', [',EUR,EUR', 'Alder,1,2'], -1],
])('a row stays where it has %s', (_, rows, headerAt) => {
  expect(read(rows, headerAt)).toEqual(rows);
});
