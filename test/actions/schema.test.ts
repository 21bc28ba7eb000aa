import fc from 'fast-check';
import {
  anything,
  either,
  listOf,
  looseObject,
  Misfit,
  nullable,
  number,
  object,
  oneOf,
  optional,
  recordOf,
  string,
  trimmed,
  withDefault,
  yesOrNo,
  type Schema,
} from '../../src/actions/schema';
import { LARGEST } from '../../src/model/records/Range';

/** Where a value does not fit; `null` if it does. */
const misfitOf = (schema: Schema<unknown>, value: unknown): string | null => {
  const fitted = schema.fit(value);
  return fitted instanceof Misfit ? fitted.path : null;
};
const fits = (schema: Schema<unknown>, value: unknown): boolean => misfitOf(schema, value) === null;

test('a number is within its range, which ends at what a cell accepts, and is whole where it must be', () => {
  expect([0, LARGEST, -LARGEST, 0.5].filter((value) => !fits(number(), value))).toEqual([]);
  expect([NaN, Infinity, LARGEST * 2, '1', null, undefined, true].filter((value) => fits(number(), value))).toEqual([]);
  const step = number({ from: 1, to: 10, whole: true });
  expect([0, 1, 1.5, 10, 10.1, 11].filter((value) => fits(step, value))).toEqual([1, 10]);
});

test('the length of a text counts after blanks around it are gone', () => {
  const name = trimmed(string({ least: 1, most: 3 }));
  expect(name.fit('  abc ')).toBe('abc');
  expect(['', '   ', 'abcd', 3, null].filter((value) => fits(name, value))).toEqual([]);
  expect(string({ most: 3 }).fit(' a ')).toBe(' a ');
});

test('a text can have a rule of its own', () => {
  const even = string({ is: (text) => text.length % 2 === 0 });
  expect([fits(even, 'ab'), fits(even, 'abc')]).toEqual([true, false]);
});

test('a word is one of the list, of the same type', () => {
  expect(oneOf(['', 'a']).fit('')).toBe('');
  expect(oneOf([12, 24]).fit(24)).toBe(24);
  expect([fits(oneOf(['a']), 'b'), fits(oneOf([12]), '12'), fits(oneOf(['length']), ['length'])]).toEqual([false, false, false]);
});

test('null, a missing field and a default are three things', () => {
  const schema = object({ a: nullable(yesOrNo), b: optional(yesOrNo), c: withDefault(nullable(yesOrNo), null) });
  expect(schema.fit({ a: null })).toEqual({ a: null, c: null });
  expect(schema.fit({ a: true, b: false, c: true })).toEqual({ a: true, b: false, c: true });
  expect(misfitOf(schema, {})).toBe('a');
  expect(misfitOf(schema, { a: null, b: null })).toBe('b');
});

test('of several schemas the first that fits gives the value', () => {
  const schema = either(trimmed(string({ most: 3 })), string(), number());
  expect([schema.fit(' a '), schema.fit(' abcd '), schema.fit(7)]).toEqual(['a', ' abcd ', 7]);
  expect(misfitOf(schema, true)).toBe('');
});

test('a list and a record have bounds of their length', () => {
  const [list, record] = [listOf(anything, { least: 1, most: 2 }), recordOf(string({ most: 2 }), number(), 2)];
  expect([[], [1], [1, 2], [1, 2, 3], { 0: 1, length: 1 }].map((value) => fits(list, value))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect([{}, { a: 1, b: 2 }, { a: 1, b: 2, c: 3 }, { abc: 1 }, null].map((value) => fits(record, value))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('an object has its own fields and no others, whatever they are called', () => {
  const schema = object({ id: string() });
  for (const surplus of ['more', 'constructor', 'toString', '__proto__'])
    expect(misfitOf(schema, JSON.parse(`{ "id": "a", "${surplus}": 1 }`))).toBe(surplus);
  for (const value of [null, undefined, 'a', 1, true]) expect(misfitOf(schema, value)).toBe('');
});

test('a loose object leaves out the fields that it does not know', () => {
  const schema = looseObject({ id: string() });
  expect(schema.fit({ id: 'a', more: 1 })).toEqual({ id: 'a' });
  expect([misfitOf(schema, { more: 1 }), misfitOf(schema, null)]).toEqual(['id', '']);
});

test('a record that came as JSON changes no prototype', () => {
  const fitted = recordOf(string(), anything).fit(JSON.parse('{ "__proto__": { "isAdmin": true }, "a": 1 }'));
  expect(Object.entries(fitted)).toEqual([['a', 1]]);
  expect(Object.getPrototypeOf(fitted)).toBe(Object.prototype);
});

test('the path leads to the part that does not fit', () => {
  const schema = object({ rows: listOf(object({ values: recordOf(string(), number()) })) });
  expect(misfitOf(schema, { rows: [{ values: { a: 1 } }, { values: { a: 1, b: 'x' } }] })).toBe('rows.1.values.b');
  expect(misfitOf(schema, { rows: [{ values: {}, more: 1 }] })).toBe('rows.0.more');
  expect(misfitOf(schema, { rows: 1 })).toBe('rows');
});

test('whatever comes, it fits or it is a misfit, what fits again is the same, and the value stays as it came', () => {
  const schema = either(
    object({ a: optional(trimmed(string({ most: 5 }))), b: withDefault(listOf(nullable(number()), { most: 3 }), []) }),
    recordOf(trimmed(string()), either(yesOrNo, oneOf(['x', '']), listOf(anything))),
    listOf(number({ whole: true })),
  );
  const field = fc.oneof(fc.string({ maxLength: 6 }), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.anything()));
  const value = fc.oneof(
    fc.anything(),
    fc.record({ a: field, b: fc.array(field, { maxLength: 4 }) }, { requiredKeys: [] }),
    fc.dictionary(fc.string(), field),
    fc.array(fc.double()),
  );
  fc.assert(
    fc.property(value, (given) => {
      const before = fc.stringify(given);
      const fitted = schema.fit(given);
      expect(fc.stringify(given)).toBe(before);
      if (!(fitted instanceof Misfit)) expect(schema.fit(fitted)).toEqual(fitted);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
