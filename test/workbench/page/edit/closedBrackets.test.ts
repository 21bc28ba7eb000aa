import { closedBrackets } from '../../../../workbench/page/edit/closedBrackets';

test.each([
  ['=SUM(A1:A3', '=SUM(A1:A3)'],
  ['=IF(A1>2; MAX({1;2', '=IF(A1>2; MAX({1;2}))'],
  ['="open', '="open"'],
  ['=LEN("a(b', '=LEN("a(b")'],
])('closes %s', (typed, closed) => {
  expect(closedBrackets(typed)).toBe(closed);
});

test.each(['=SUM(A1:A3)', '=LEN("(")', '(a text', '=', '=1)'])('leaves %s as it is', (typed) => {
  expect(closedBrackets(typed)).toBe(typed);
});
