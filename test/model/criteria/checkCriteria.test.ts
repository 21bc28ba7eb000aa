import { checkCriteria } from '../../../src/model/criteria/checkCriteria';
import type { Criterion } from '../../../src/model/criteria/Criterion';
import { CRITERIA_LIBRARY, STARTER_SET } from '../../../src/model/criteria/library';

const criterion = (changes: Partial<Criterion> = {}): Criterion => ({
  id: 'c',
  libraryKey: null,
  name: 'Fit',
  definition: 'How well it fits',
  anchors: ['1', '4', '7', '10'],
  weight: 10,
  kind: 'other',
  source: null,
  low: null,
  high: null,
  middle: null,
  ...changes,
});
const three = ['Growth', 'Fit', 'Solvency'].map((name) => criterion({ name }));
const codes = (criteria: readonly Criterion[]): string[] => checkCriteria(criteria).map(({ code }) => code);

test('three valid criteria have no problems', () => {
  expect(checkCriteria(three)).toEqual([]);
});

test('advises against fewer than 3 or more than 5 in use; criteria of weight 0 do not count', () => {
  expect(checkCriteria(three.slice(1))).toEqual([{ severity: 'advice', code: 'fewCriteria', values: { count: 2 } }]);
  const six = 'ABCDEF'.split('').map((name) => criterion({ name }));
  expect(checkCriteria(six)).toEqual([{ severity: 'advice', code: 'manyCriteria', values: { count: 6 } }]);
  expect(codes([...six.slice(1), criterion({ name: 'New', weight: 0 })])).toEqual([]);
  expect(codes([...three.slice(1), criterion({ name: 'New', weight: 0 })])).toEqual(['fewCriteria']);
});

test('advises against revenue with more than half of the weight; half is fine', () => {
  const half = [criterion({ name: 'Revenue', kind: 'revenue', weight: 20 }), criterion({ name: 'A' }), criterion({ name: 'B' })];
  expect(codes(half)).toEqual([]);
  const more = [criterion({ name: 'Revenue', kind: 'revenue', weight: 30 }), ...half.slice(1)];
  expect(checkCriteria(more)).toEqual([
    { severity: 'advice', code: 'revenueWeight', values: { share: expect.closeTo(0.6, 9) as number } },
  ]);
});

test('three thirds that floating point puts just above one half are one half', () => {
  const sixths = [1, 1, 1, 1, 1, 1].map((weight, index) =>
    criterion({ name: String(index), weight: weight / 6, kind: index < 3 ? 'revenue' : 'other' }),
  );
  expect(codes(sixths)).toEqual(['manyCriteria']);
});

test('two criteria that measure nearly the same are reported once', () => {
  const pair = [
    criterion({ name: 'Culture', libraryKey: 'culturalFit' }),
    criterion({ name: 'Goals', libraryKey: 'goalAlignment' }),
    criterion({ name: 'Own' }),
  ];
  expect(checkCriteria(pair)).toEqual([
    { severity: 'advice', code: 'overlappingCriteria', values: { first: 'Culture', second: 'Goals' } },
  ]);
  expect(codes([{ ...(pair[0] as Criterion), weight: 0 }, ...pair.slice(1), criterion({ name: 'Fourth' })])).toEqual([]);
});

test('detects every overlap in the library', () => {
  for (const { key, overlaps } of CRITERIA_LIBRARY) {
    for (const other of overlaps) {
      const set = [
        criterion({ name: 'A', libraryKey: key }),
        criterion({ name: 'B', libraryKey: other }),
        criterion({ name: 'C' }),
      ];
      expect(codes(set)).toEqual(['overlappingCriteria']);
    }
  }
});

test('the criteria of a new workbook cause no advice', () => {
  const starter = STARTER_SET.map(({ key, kind, weight }) => criterion({ name: key, libraryKey: key, kind, weight }));
  expect(codes(starter)).toEqual([]);
});

test('without any weight accounts cannot be ranked', () => {
  expect(checkCriteria(three.map((each) => ({ ...each, weight: 0 })))).toEqual([
    { severity: 'error', code: 'noWeight', values: {} },
  ]);
  expect(codes([])).toEqual(['noWeight']);
});

test.each(['', '  ', '\u200c'])('a name of %j is blank', (name) => {
  expect(checkCriteria([...three, criterion({ name })])).toEqual([
    { severity: 'error', code: 'criterionWithoutName', values: { index: 3 } },
  ]);
});

test('a duplicate name is reported once, however it is spelled', () => {
  expect(checkCriteria([...three, criterion({ name: ' fit ' }), criterion({ name: 'FIT' })])).toEqual([
    { severity: 'error', code: 'criterionTwice', values: { name: ' fit ' } },
  ]);
  expect(codes([criterion({ name: 'کیفیت' }), criterion({ name: 'كيفيت' }), criterion({ name: 'Own' })])).toEqual([
    'criterionTwice',
  ]);
});

test.each([[-1], [NaN], [Infinity]])('a weight of %p is an error', (weight) => {
  expect(checkCriteria([...three, criterion({ name: 'Odd', weight })])).toContainEqual({
    severity: 'error',
    code: 'badWeight',
    values: { name: 'Odd' },
  });
});

test('a criterion fed from data needs two different bounds', () => {
  const fed = (low: number | null, high: number | null) => [...three, criterion({ name: 'Fed', source: 'growth', low, high })];
  expect(codes(fed(0, 100))).toEqual([]);
  expect(codes(fed(100, 0))).toEqual([]);
  expect(checkCriteria(fed(null, 100))).toEqual([{ severity: 'error', code: 'boundsMissing', values: { name: 'Fed' } }]);
  expect(codes(fed(0, null))).toEqual(['boundsMissing']);
  expect(checkCriteria(fed(5, 5))).toEqual([{ severity: 'error', code: 'boundsEqual', values: { name: 'Fed' } }]);
  expect(codes([...three, criterion({ name: 'By hand', low: 5, high: 5 })])).toEqual([]);
});

test('a criterion that is not in use must still be valid', () => {
  expect(codes([...three, criterion({ name: '', weight: 0 })])).toEqual(['criterionWithoutName']);
});
