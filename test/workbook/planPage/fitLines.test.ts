import fc from 'fast-check';
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

test('lines wrap and end between words, so that no figure is cut', () => {
  expect(fitLines(['aaaa bbbb cccc'], 10, 2)).toEqual(['aaaa bbbb cccc']);
  expect(fitLines(['aaaaaaa bbbbbbb ccc'], 10, 2)).toEqual(['aaaaaaa bbbbbbb…']);
  expect(fitLines(['before it was 2.18 billion'], 17, 1)).toEqual(['before it was…']);
});

test('shortened lines take the room and no more', () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('a', 'b') }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.integer({ min: 4, max: 30 }), (lines, width) => {
      const fitted = fitLines(
        lines.map((words) => words.join(' ')),
        width,
        6,
      );
      const again = fitLines(fitted, width, 6);
      expect(again).toEqual(fitted);
      fitted.forEach((line, at) => expect(lines[at]?.join(' ').startsWith(line.replace('…', ''))).toBe(true));
    }),
    { seed: 1 },
  );
});

test('more lines than fit lose the last ones', () => {
  expect(fitLines(['a', 'b', 'c'], 10, 2)).toEqual(['a', 'b']);
});
