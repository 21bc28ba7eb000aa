import { decideDelimiter } from '../../../../sidebar/importData/file/decideDelimiter';

describe('decideDelimiter', () => {
  test.each([
    ['commas', ',', 'Account,City,Revenue\n"Bólido, S.A.",Madrid,4232.85\nErnst Handel,Graz,104874.98'],
    [
      'semicolons beside decimal commas',
      ';',
      'Kunde;Umsatz 2023;Umsatz 2024\nErnst Handel;1.200,50;1.340,75\nKöniglich Essen;12,5;13,1',
    ],
    ['tabs, as cells are pasted', '\t', "Account\tRevenue, net\nAround the Horn\t1,200\nB's Beverages\t3,400"],
    ['bars', '|', 'Account|Revenue\nA, B and C|12\nD|13'],
    ['a comma for a single column', ',', 'Account\nErnst Handel\nQUICK-Stop'],
  ])('finds %s', (_what, delimiter, text) => {
    expect(decideDelimiter(text)).toBe(delimiter);
  });

  test('a comma in most headers does not mislead it', () => {
    expect(decideDelimiter('Name, first;City, land;Sum, net\nA;B;1\nC;D;2')).toBe(';');
  });
});
