// A formula in Google's spelling is stored and read back unchanged.
import { googleFormula } from '../../../../workbench/engine/spelling/googleFormula';
import { storedFormula } from '../../../../workbench/engine/spelling/storedFormula';

test.each([
  ['=IF(A1;"a;b";{1,2;3,4})', '=IF(A1,"a;b",{1,2;3,4})'],
  ['=SUM(B2:B; C$4:$G)', '=SUM(B2:B, C$4:$G)'],
  ["=SUM('My; sheet'!B2:B;Other!$A:$A)", "=SUM('My; sheet'!B2:B,Other!$A:$A)"],
  ['=SUM(B2:2;5:7)', '=SUM(B2:2,5:7)'],
  ['=LOG10(A1)&"B2:B"', '=LOG10(A1)&"B2:B"'],
  ['={A1:A;{"x"\\"y"}}', '={A1:A;{"x","y"}}'],
  ['=شمار(A1:A3)+پایه', '=شمار(A1:A3)+پایه'],
  ['="say ""hi;"""', '="say ""hi;"""'],
  ['=B9:A1', '=B9:A1'],
])('%s', (written, shown) => {
  const stored = storedFormula(written);
  expect(googleFormula(stored)).toBe(shown);
  expect(storedFormula(stored)).toBe(stored);
});

test('an open range is stored with the last row that a sheet can have', () => {
  expect(storedFormula('=SUM(B2:B)')).toBe('=SUM(B2:B$1048576)');
});
