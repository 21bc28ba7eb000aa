import fc from 'fast-check';
import { changesOf, conflictsOf, mergeRecord } from '../../../src/model/plan/mergeRecord';
import { person } from './plans';

const was = person({ name: 'Roland Mendel', influence: 4, nextStep: 'Call' });

test('finds the fields that differ', () => {
  expect(changesOf(was, { ...was, influence: null, nextStep: 'Call ' })).toEqual(['influence', 'nextStep']);
  expect(changesOf(was, { ...was })).toEqual([]);
});

test('a floating-point difference is not a change; 0, a blank and "" are different', () => {
  const share = (timeShare: number | null) => ({ timeShare });
  expect(changesOf(share(0.3), share(0.1 + 0.2))).toEqual([]);
  expect(changesOf(share(0), share(null))).toEqual(['timeShare']);
  expect(changesOf<{ value: string | null }>({ value: '' }, { value: null })).toEqual(['value']);
});

test('edits of different fields do not block each other, and both are applied', () => {
  const theirs = { ...was, nextStep: 'Meet' };
  const mine = { ...was, influence: 5 };
  expect(conflictsOf(was, theirs, mine)).toEqual([]);
  expect(mergeRecord(was, theirs, mine)).toEqual({ ...was, nextStep: 'Meet', influence: 5 });
});

test('a field changed on both sides is a conflict, unless to the same value', () => {
  const mine = { ...was, nextStep: 'Write', influence: 5 };
  expect(conflictsOf(was, { ...was, nextStep: 'Meet', influence: 5 }, mine)).toEqual(['nextStep']);
  expect(mergeRecord(was, { ...was, nextStep: 'Meet' }, mine).nextStep).toBe('Write');
});

const record = fc.record({
  a: fc.constantFrom('', 'x', 'y'),
  b: fc.constantFrom('', 'x', 'y'),
  c: fc.option(fc.integer({ min: 0, max: 2 })),
  d: fc.option(fc.integer({ min: 0, max: 2 })),
});

test('changes to different fields never conflict, and the merged record has both', () => {
  fc.assert(
    fc.property(record, record, record, fc.subarray(['a', 'b', 'c', 'd'] as const), (before, other, own, theirFields) => {
      const isTheirs = (field: string) => theirFields.some((each) => each === field);
      const mix = (changed: typeof before, takes: (field: string) => boolean) =>
        Object.fromEntries(
          Object.entries(before).map(([field, value]) => [field, takes(field) ? changed[field as 'a'] : value]),
        ) as typeof before;
      const theirs = mix(other, isTheirs);
      const mine = mix(own, (field) => !isTheirs(field));
      expect(conflictsOf(before, theirs, mine)).toEqual([]);
      const merged = mergeRecord(before, theirs, mine);
      expect(merged).toEqual(mergeRecord(before, mine, theirs));
      for (const field of ['a', 'b', 'c', 'd'] as const) expect(merged[field]).toBe((isTheirs(field) ? theirs : mine)[field]);
    }),
    { seed: 31 },
  );
});

test('conflicts are symmetric, and a side without changes has none', () => {
  fc.assert(
    fc.property(record, record, record, (before, theirs, mine) => {
      expect(conflictsOf(before, theirs, mine)).toEqual(conflictsOf(before, mine, theirs));
      expect(conflictsOf(before, theirs, before)).toEqual([]);
      expect(mergeRecord(before, theirs, before)).toEqual(theirs);
      expect(mergeRecord(before, before, mine)).toEqual(mine);
    }),
    { seed: 31 },
  );
});
