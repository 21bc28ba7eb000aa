import { isExcelFormula } from '../../../../workbench/file/xlsx/isExcelFormula';

test.each(['=AND($A2<>"", $B2>5)', '=ISNUMBER(SEARCH("a(b", A1))', '=Sheet1!A1:A5', '=$B$2>=10'])('takes %s', (formula) => {
  expect(isExcelFormula(formula)).toBe(true);
});

test.each(['=ISEMAIL(A1)', '=REGEXMATCH(A1, "x")', '=MY_SCORE(A1:B2)', '=SUM(B2:B)>3'])('refuses %s', (formula) => {
  expect(isExcelFormula(formula)).toBe(false);
});
