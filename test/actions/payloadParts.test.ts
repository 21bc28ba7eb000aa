import * as v from 'valibot';
import { anyFigure, figure, listOf, name, numberIn, rawText, recordOf, text } from '../../src/actions/payloadParts';
import { LARGEST } from '../../src/model/records/Range';

const passing = (schema: v.GenericSchema, values: readonly unknown[]): unknown[] => values.filter((value) => v.is(schema, value));

test('a number is within its range, which ends at what a cell accepts, and is whole where it must be', () => {
  expect(passing(figure, [LARGEST, -LARGEST, 0.5, LARGEST * 2, NaN, Infinity, '1', null])).toEqual([LARGEST, -LARGEST, 0.5]);
  expect(passing(anyFigure, [LARGEST * 2, -Number.MAX_VALUE, NaN, -Infinity])).toEqual([LARGEST * 2, -Number.MAX_VALUE]);
  expect(passing(numberIn({ from: 1, to: 10, whole: true }), [0, 1, 1.5, 10, 11])).toEqual([1, 10]);
});

test('the length of a text counts after blanks around it are gone, and of a raw text with them', () => {
  expect(v.parse(text(3), '  abc ')).toBe('abc');
  expect(passing(text(3), ['', '   ', 'abcd', 3])).toEqual(['', '   ']);
  expect(passing(name(3), ['', '   ', 'a', 'abcd'])).toEqual(['a']);
  expect(passing(rawText(3, 1), ['', ' a ', ' ab '])).toEqual([' a ']);
});

test('a list and a record have at most so many values, each of its kind', () => {
  expect(passing(listOf(v.boolean(), 2, 1), [[], [true], [true, 1], [true, false], [true, true, true]])).toEqual([
    [true],
    [true, false],
  ]);
  expect(passing(recordOf(rawText(1), v.boolean(), 1), [{}, { a: true }, { a: 1 }, { ab: true }, { a: true, b: true }])).toEqual([
    {},
    { a: true },
  ]);
});
