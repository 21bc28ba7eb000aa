import { excelFormula } from './excelFormula';
import { heightOf } from './heightOf';

const block = { down: 20, rows: 18, sheets: { 'Scoring Matrix': 'matrix', "Mia's": 'own' } };
const written = (formula: string) => excelFormula(formula, block);

test.each<[string, string]>([
  ['=IF(A1="a; B";1;TRUE)', 'IF(A21="a; B",1,TRUE())'],
  ["=SUM('Scoring Matrix'!$A$1:$M)+COUNTA('Mia''s'!B4:B)", "SUM('matrix'!$A$21:$M38)+COUNTA('own'!B24:B38)"],
  ['=SORT(FILTER(A2:A;B2:B="x";C2:C>0);1;FALSE)', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A22:A38,(B22:B38="x")*(C22:C38>0)),1,-1)'],
  ['=LET(sum;A1*10^-9;sum+TODAY())', '_xlfn.LET(_xlpm.sum,A21*10^-9,_xlpm.sum+TODAY())'],
])('%s', (formula, text) => {
  expect(written(formula)).toEqual({ text, isArray: false });
});

test('a formula of a whole column is an array', () => {
  expect(written('=ARRAYFORMULA(IF(ROW(A2:A)=ROW(A2);"A";1))')).toEqual({
    text: 'IF(ROW(A22:A38)=ROW(A22),"A",1)',
    isArray: true,
  });
});

test('what cannot be written is refused', () => {
  expect(() => written('=SCAN(1;A1:A3;LAMBDA(a;b;a*b))')).toThrow('Only a running sum');
  expect(() => written('=A1&"open')).toThrow('cannot be read');
});

test.each([
  ['=A2:A*B3:B', 'different heights: 2, 3'],
  ["=IF('Goals'!A2:A=A2:A;1;2)", "different heights: 'Goals'!2, 2"],
  ['=IF(A2:A="";"";KAM_ATTAINMENT(B2:B;C2:C))', 'different heights: 2, KAM_ATTAINMENT'],
  ['=LET(x;FILTER(A2:A;A2:A>0);x-B2:B)', 'different heights: filtered 2, 2'],
  ['=XLOOKUP(A2:A;B2:B;C3:C)', 'different heights: 2, 3'],
])('%s is refused', (formula, message) => {
  expect(() => heightOf(formula)).toThrow(message);
});

test('columns of one height and single cells join', () => {
  expect(heightOf('=ARRAYFORMULA(IF(ROW(A2:A)=ROW(A2);"A";SUM(C3:C)*B2:B/$C$3))')).toBe('2');
});
