import { meantByCells } from '../../../../sidebar/importData/columns/meantByCells';
import { recognizeColumns } from '../../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../../src/text/importHeaders';

const fields = (headers: string[], ...rows: string[][]) =>
  meantByCells(headers, rows, recognizeColumns(headers, importHeaders)).map((match) => match?.field ?? '');

test('Refunded over amounts is what was paid back, and over flags a status', () => {
  expect(fields(['Status', 'Refunded'], ['Done', '0'], ['Done', '50.00'])).toEqual(['status', 'refund']);
  expect(fields(['Refunded', 'Order status'], ['0', 'Done'], ['12', 'Done'])).toEqual(['refund', 'status']);
  expect(fields(['Refunded'], ['0'], ['1'])).toEqual(['status']);
  expect(fields(['Refunded'], ['yes'], ['no'])).toEqual(['status']);
  expect(fields(['Cancelled'], ['0'], ['50'])).toEqual(['status']);
  expect(fields(['Refunded'])).toEqual(['status']);
});

test('a gross amount counts where the net amount lacks a fee, but not where it lacks a tax', () => {
  const service = [
    ['100.00', '-3.20', '96.80'],
    ['-50.00', '1.70', '-48.30'],
  ];
  expect(fields(['Gross', 'Fee', 'Net'], ...service)).toEqual(['amount', '', '']);
  expect(fields(['Gross', 'VAT', 'Net'], ['119', '19', '100'])).toEqual(['', '', 'amount']);
  expect(fields(['Gross', 'Fee', 'Net'], ['119', '5', '100'])).toEqual(['', '', 'amount']);
  expect(fields(['Gross', 'Fee', 'Net'])).toEqual(['', '', 'amount']);
});

test('a chance over words is the deal, and another column its probability', () => {
  expect(fields(['Kans', 'Slagingskans'], ['Pers', '60%'], ['Service', '100%'])).toEqual(['dealName', 'probability']);
  expect(fields(['Chance', 'Stage'], ['60', 'Open'])).toEqual(['probability', 'stage']);
  expect(fields(['Chance', 'Deal name'], ['high', 'Press'])).toEqual(['probability', 'dealName']);
});

test.each(['Group', 'Groupe', 'Grupo', 'گروه'])('%s over a few words of many customers is their segment', (group) => {
  const customers = (...groups: string[]) => groups.map((each, at) => [`Customer ${at}`, each]);
  const words = ['Retail', 'Trade', ''];
  expect(fields(['Customer', group], ...customers(...words, ...words, ...words, ...words, ...words))).toEqual([
    'account',
    'industry',
  ]);
  expect(fields(['Customer', group], ...customers('Acme', 'Acme', '', '', 'Birch'))).toEqual(['account', 'parent']);
  expect(fields(['Customer', group])).toEqual(['account', 'parent']);
});
