import fc from 'fast-check';
import { areAnswers, parseAnswers } from '../../../src/model/readiness/parseAnswers';
import { anyAnswers, noAnswers } from './answers';

test.each(['', '{', 'null', '5', '[]', '"text"', '{"salesProcess":6,"months":13,"shortCycle":"yes","growth":-1,"upsellNote":7}'])(
  'an unreadable value counts as unanswered: %s',
  (text) => {
    expect(parseAnswers(text)).toEqual(noAnswers());
  },
);

test('readable answers remain, whatever else is stored', () => {
  const text = '{"salesProcess":4,"upsell":"4","shortCycle":false,"months":0,"growth":0.1,"upsellNote":"Tea","other":1}';
  expect(parseAnswers(text)).toEqual({
    ...noAnswers(),
    salesProcess: 4,
    shortCycle: false,
    months: 0,
    growth: 0.1,
    upsellNote: 'Tea',
  });
});

test('a note is cut at 300 characters', () => {
  expect(parseAnswers(JSON.stringify({ upsellNote: 'x'.repeat(400) })).upsellNote).toHaveLength(300);
});

test('answers round-trip', () => {
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      expect(parseAnswers(JSON.stringify(answers))).toEqual(answers);
      expect(areAnswers(answers)).toBe(true);
    }),
    { seed: 11 },
  );
});

test('answers that come in have all fields, each of its kind, and no others', () => {
  const { months: _, ...withoutMonths } = noAnswers();
  const odd = [
    ...[null, [], 'text', {}, withoutMonths],
    ...[
      { other: 1 },
      { months: 13 },
      { months: NaN },
      { shortCycle: 'yes' },
      { upsellNote: 'x'.repeat(301) },
      { growth: -1 },
    ].map((change) => ({ ...noAnswers(), ...change })),
  ];
  expect(odd.filter(areAnswers)).toEqual([]);
  expect(areAnswers({ ...withoutMonths, other: null })).toBe(false);
});
