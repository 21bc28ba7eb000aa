import { copiedFormula } from '../../../../workbench/host/document/copiedFormula';
import { movedFormula } from '../../../../workbench/host/document/movedFormula';

test.each([
  ['=A1+$A$1', 2, '=A3+$A$1'],
  ['=SUM(B$2:B4)', -2, '=SUM(B$2:B2)'],
  ['=SUM(B2:B)', 1, '=SUM(B3:B$1048576)'],
  ['=SUM(A:A)+"A1"', 5, '=SUM(A:A)+"A1"'],
  ['=A1', -1, '=#REF!'],
])('%s copied %i rows down is %s', (formula, rows, wanted) => {
  expect(copiedFormula(formula, rows)).toBe(wanted);
});

test('references to the changed sheet follow its cells, others stay', () => {
  const down = (area: { row: number }) => ({ ...area, row: area.row + 1 }) as never;
  const isMoved = (prefix: string) => prefix === '' || prefix === "'My tab'!";
  expect(movedFormula(`=A1+'My tab'!$B$2+Other!C3`, isMoved, down)).toBe(`=A2+'My tab'!$B$3+Other!C3`);
  expect(movedFormula('=A1', isMoved, () => null)).toBe('=#REF!');
});
