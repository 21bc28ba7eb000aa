import { reshapeTable } from '../../../../sidebar/importData/file/reshapeTable';

const reshaped = (text: string): string[] =>
  reshapeTable(text.split('\n').map((row, at) => ({ line: at + 1, cells: row.split(',') }))).lines.map(({ cells }) =>
    cells.join(','),
  );

test('a table with a row for each record stays as it is', () => {
  const table = 'Customer,Revenue 2024\nAlder,100\nBirch,200';
  expect(reshaped(table).join('\n')).toBe(table);
});

test('days as headers are known before the header is sought', () => {
  expect(reshaped('Sales by month\n,01.11.2024,01.12.2024\nAlder,100,120\nBirch,200,90')[1]).toBe(',2024-11-01,2024-12-01');
});

test('a row of units is one for all tables side by side', () => {
  expect(reshaped('Customer,Revenue,Customer,Revenue\n,TEUR,,TEUR\nAlder,100,Birch,200\nCedar,300,Dogwood,50')).toEqual([
    'Customer,Revenue (TEUR)',
    'Alder,100',
    'Cedar,300',
    'Birch,200',
    'Dogwood,50',
  ]);
});

test('years in one line, each for a table of its own, go with the rows below them', () => {
  const rows = ['Customer,Revenue,Customer,Revenue', '2023,,2024,', 'Alder,100,Alder,120', '2022,,2025,', 'Alder,90,Alder,130'];
  expect(reshaped(rows.join('\n'))).toEqual([
    'Customer,Revenue,Period',
    'Alder,100,2023',
    'Alder,90,2022',
    'Alder,120,2024',
    'Alder,130,2025',
  ]);
});

test('codes come out of the names of a report that has them above their lines', () => {
  const rows = ['Date,Amount', '10001 - Alder', '2025-01-07,100', '2025-02-03,50', '10002 - Birch', '2025-03-11,70'];
  expect(reshaped(rows.join('\n'))).toEqual([
    'Date,Amount,Account name,Customer number',
    '2025-01-07,100,Alder,10001',
    '2025-02-03,50,Alder,10001',
    '2025-03-11,70,Birch,10002',
  ]);
});

test('months side by side become rows once each row has its customer', () => {
  const rows = ['Customer,Year,Jan,Feb', '10001 - Alder,2024,100,120', '10002 - Birch,2024,200,'];
  expect(reshaped(rows.join('\n'))).toEqual([
    'Customer,Year,Customer number,Period,Revenue',
    'Alder,2024,10001,Jan,100',
    'Alder,2024,10001,Feb,120',
    'Birch,2024,10002,Jan,200',
  ]);
});
