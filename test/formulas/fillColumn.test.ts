import * as fc from 'fast-check';
import { fillColumn } from '../../src/formulas/fillColumn';

const numbered = () => (_: unknown, index: number) => `row ${index + 1}`;

test('each row has its result', () => {
  expect(fillColumn([[1], [2]], '', numbered)).toEqual([['row 1'], ['row 2']]);
});

test('a row with content in any of its cells is filled', () => {
  expect(
    fillColumn(
      [
        ['', 'x'],
        ['', ''],
        [0, ''],
      ],
      '',
      numbered,
    ),
  ).toEqual([['row 1'], [''], ['row 3']]);
});

test('the function receives the rows down to the last filled one, including blank ones', () => {
  const seen: unknown[] = [];
  fillColumn([['head'], [1], [''], [2], [''], ['']], 'Head', (rows) => {
    seen.push(...rows);
    return numbered();
  });
  expect(seen).toEqual([[1], [''], [2]]);
});

test('a header can be a number', () => {
  expect(fillColumn([['a'], ['b']], 2024, numbered)).toEqual([[2024], ['row 1']]);
});

test('one row gives one value, and no content gives a blank', () => {
  expect(fillColumn([[1]], '', numbered)).toBe('row 1');
  expect(fillColumn([['']], '', numbered)).toBe('');
  expect(fillColumn([['head']], 'Head', numbered)).toBe('Head');
  expect(fillColumn([], '', numbered)).toBe('');
});

test('trailing blank rows never make the result longer', () => {
  const cell = fc.constantFrom<unknown>('', 1);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 20 }), fc.nat({ max: 30 }), (cells, blanks) => {
      const rows = cells.map((each) => [each]);
      const longer = [...rows, ...Array.from({ length: blanks }, () => [''])];
      expect(fillColumn(longer, 'Head', numbered)).toEqual(fillColumn(rows, 'Head', numbered));
    }),
    { seed: 71 },
  );
});
