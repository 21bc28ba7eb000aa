import fc from 'fast-check';
import { HEALTH_PARTS } from '../../../src/model/programme/AccountState';
import { unknownParts, writtenParts } from '../../../src/model/programme/writtenParts';

test('parts are written in their order, rounded, with a dash for unknown ones', () => {
  const parts = [
    { part: 'goals', weight: 50, value: 66.6 },
    { part: 'revenue', weight: 50, value: null },
  ] as const;
  expect(writtenParts({ parts: [...parts] })).toBe('– · 67 · – · – · –');
});

test('the unknown parts are found again; any other text says nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(100), { nil: null }), { minLength: 5, maxLength: 5 }), (values) => {
      const parts = HEALTH_PARTS.map((part, at) => ({ part, weight: 20, value: values[at] ?? null }));
      const unknown = HEALTH_PARTS.filter((_, at) => values[at] === null);
      expect(unknownParts(writtenParts({ parts }))).toEqual(unknown);
    }),
    { seed: 35 },
  );
  expect(unknownParts('')).toBeNull();
  expect(unknownParts('good')).toBeNull();
});
