import { fitLines } from '../../../src/workbook/planPage/fitLines';

test('lines that fit stay unchanged', () => {
  expect(fitLines(['one', 'two'], 10, 3)).toEqual(['one', 'two']);
  expect(fitLines(['a line of two'], 10, 3)).toEqual(['a line of two']);
});

test('long lines are shortened until all fit', () => {
  const long = 'x'.repeat(40);
  expect(fitLines([long, 'short'], 10, 3)).toEqual([`${'x'.repeat(19)}…`, 'short']);
  expect(fitLines([long, long, long], 10, 3)).toEqual(Array.from({ length: 3 }, () => `${'x'.repeat(9)}…`));
});

test('more lines than fit lose the last ones', () => {
  expect(fitLines(['a', 'b', 'c'], 10, 2)).toEqual(['a', 'b']);
});
