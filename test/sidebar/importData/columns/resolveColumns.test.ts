import { resolveColumns } from '../../../../sidebar/importData/columns/resolveColumns';

/** The field of each column, by its header. */
const fieldsOf = (text: string): Record<string, string | null> => {
  const [headers = [], ...rows] = text.split('\n').map((row) => row.split(','));
  const matches = resolveColumns(headers, rows, rows, { fields: [], lastFullYear: 2024 });
  return Object.fromEntries(headers.map((header, at) => [header, matches[at]?.field ?? null]));
};

test('customers below a blank corner are found before the day of their sales, which only cells show', () => {
  expect(fieldsOf(',Amount,Happened\nAlder,100,2024-01-07\nAlder,50,2024-02-03\nBirch,70,2024-03-11')).toEqual({
    '': 'account',
    Amount: 'amount',
    Happened: 'date',
  });
});

test('deals in a column of chances are found before a name is taken for the deal', () => {
  expect(fieldsOf('Kans,Stage,Amount,Account Name,Name\nRoof,Won,100,Alder,Ann\nDoor,Lost,200,Birch,Ben')).toEqual({
    Kans: 'dealName',
    Stage: 'stage',
    Amount: 'amount',
    'Account Name': 'account',
    Name: 'contactName',
  });
});
