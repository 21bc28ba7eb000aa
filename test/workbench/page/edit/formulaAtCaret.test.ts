import { formulaAtCaret } from '../../../../workbench/page/edit/formulaAtCaret';

/** `|` marks the caret. */
const at = (marked: string) => formulaAtCaret(marked.replace('|', ''), marked.indexOf('|'));

test('finds the name being typed', () => {
  expect(at('=SU|').name).toEqual({ text: 'SU', start: 1 });
  expect(at('=1+MY_SC|').name).toEqual({ text: 'MY_SC', start: 3 });
});

test('finds no name in a text, in quotes, in the middle of a name or in a number', () => {
  expect(at('SU|').name).toBeUndefined();
  expect(at('="SU|').name).toBeUndefined();
  expect(at('=S|UM').name).toBeUndefined();
  expect(at('=12|').name).toBeUndefined();
});

test('finds the function around the caret and counts its parameters, whichever separator is used', () => {
  expect(at('=SUM(|').call).toEqual({ name: 'SUM', parameter: 0 });
  expect(at('=score(A1:B2; C1:D1, |)').call).toEqual({ name: 'SCORE', parameter: 2 });
});

test('counts the parameters of the innermost function only', () => {
  expect(at('=IF(A1; MAX(1; 2; |').call).toEqual({ name: 'MAX', parameter: 2 });
  expect(at('=IF(A1; MAX(1; 2; 3); |').call).toEqual({ name: 'IF', parameter: 2 });
  expect(at('=SUM((1; 2); |').call).toEqual({ name: 'SUM', parameter: 1 });
});

test('does not count separators in quotes and in arrays', () => {
  expect(at('=F("a;b,(c"; |').call).toEqual({ name: 'F', parameter: 1 });
  expect(at('=F({1;2,3}; |').call).toEqual({ name: 'F', parameter: 1 });
  expect(at('=F({1;2|').call).toEqual({ name: 'F', parameter: 0 });
});

test('accepts a reference where an argument or an operand may begin', () => {
  expect(['=|', '=SUM(|', '=SUM(A1;|', '=SUM(A1; |', '=A1+|', '=A1&|'].map((marked) => at(marked).takesReference)).toEqual(
    Array(6).fill(true),
  );
  expect(['hello|', '=A1|', '=SUM(A1)|', '="a;|'].map((marked) => at(marked).takesReference)).toEqual(Array(4).fill(false));
});
