import { businessCase } from '../../../src/model/readiness/businessCase';
import { caseOutcome, type KeptCase } from '../../../src/model/readiness/caseOutcome';
import { figures, someFacts, noAnswers } from './answers';

const kept: KeptCase = {
  day: '2023-02-01',
  year: 2022,
  revenue: 1_000,
  growth: 0.2,
  margin: 0.5,
  yearly: 60,
  accounts: ['a', 'b'],
};

test('the margin on revenue above that of the year before the start is added up, less the planned cost', () => {
  expect(caseOutcome(kept, [1_100, 1_300, 900])).toMatchObject([
    { months: 12, year: 2023, came: 50, net: -10 },
    { months: 24, year: 2024, came: 200, net: 80 },
    { months: 36, year: 2025, came: 150, net: -30 },
  ]);
});

test('a year that is not over is unknown, and so are those after an unknown year', () => {
  expect(caseOutcome(kept, [1_100, null, null]).map(({ came }) => came)).toEqual([50, null, null]);
  expect(caseOutcome(kept, [null, 1_300, 900]).map(({ came, net }) => [came, net])).toEqual(Array(3).fill([null, null]));
});

test('what was expected is the gain of the business case', () => {
  const facts = someFacts();
  const worked = businessCase({ ...noAnswers(), ...figures }, facts);
  const gains = worked.kind === 'case' ? worked.horizons.map(({ gain }) => gain) : [];
  const of = { ...kept, revenue: facts.keyRevenue ?? 0, growth: figures.growth ?? 0, margin: figures.margin ?? 0 };
  expect(caseOutcome(of, []).map(({ expected }) => expected)).toEqual(gains);
});

test('costs at the start count once, and revenue that would be lost without the programme counts as a gain', () => {
  const held = { ...kept, growth: 0, kept: 0.19, once: 100 };
  const [first, , last] = caseOutcome(held, [1_000, 1_000, 1_000]);
  // Without the programme 90% would be left after half a year, and 81% after a year.
  expect(first?.came).toBeCloseTo(1_000 * 0.5 * (1 - (0.81 ** (1 / 12) * (1 - 0.81)) / (1 - 0.81 ** (1 / 12)) / 12));
  expect(first?.came).toBeCloseTo(first?.expected ?? 0);
  expect(last?.came).toBeCloseTo(last?.expected ?? 0);
  expect((last?.came ?? 0) - (last?.net ?? 0)).toBeCloseTo(100 + 3 * 60);
});
