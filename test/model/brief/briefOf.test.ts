import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import { briefOf, MOST } from '../../../src/model/brief/briefOf';
import { stageTotals } from '../../../src/model/brief/stageTotals';
import { worthYears } from '../../../src/model/brief/worthYears';
import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { category, figures } from '../pulse/figures';
import { sketchedPlan } from '../../setup/sketchedPlan';
import { fullPlan } from '../../setup/fullPlan';

const settings = { currency: '€', staleAfter: 90, lastFullYear: 2025, meetEvery: DEFAULT_HEALTH_SETTINGS.meetEvery };
const TODAY = '2026-06-01';
const full = briefOf(sketchedPlan(fullPlan), TODAY, settings, []);

test('lists are cut to fit the page, and the rest is counted', () => {
  expect(full.people.items.map(({ name }) => name).slice(0, 2)).toEqual(['Roland Mendel', 'Pirkko Koskitalo']);
  expect([full.people.items.length, full.people.more]).toEqual([MOST.people, 12 - MOST.people]);
  expect([full.swot.weakness.items.length, full.swot.weakness.more]).toEqual([3, 2]);
  expect([full.goals.items.length, full.goals.more]).toEqual([5, 4]);
  expect([full.openings.items.map(({ product, unit }) => `${product} ${unit}`), full.openings.more]).toEqual([
    ['Tea Graz', 'Tea Linz'],
    2,
  ]);
});

test('a product that the account no longer buys is open, whatever the plan says', () => {
  const entry = { unit: '', status: 'owned', current: 40, potential: 100 } as const;
  const plan = sketchedPlan({
    whitespace: [
      { ...entry, product: 'Tea' },
      { ...entry, product: 'Oil' },
    ],
  });
  const oil = category({ category: 'oil', lastOrder: '2024-05-25', ordersSameDays: 1 });
  const pulse = pulseOf(figures(), { priceRise: 0 });
  expect(briefOf({ ...plan, pulse }, TODAY, settings, []).whitespace).toMatchObject({ owned: 2, relevant: 2 });
  expect(briefOf({ ...plan, pulse }, TODAY, settings, [oil]).whitespace).toMatchObject({ owned: 1, relevant: 2 });
});

test('a short list is not cut', () => {
  expect(full.business.goals).toMatchObject({ more: 0, items: [{ entry: 'Open 12 shops in Austria by 2028' }] });
});

test('goals have their attainment, what they lack and their open actions; dropped goals are left out', () => {
  const [online, delivery] = full.goals.items;
  expect(online?.attainment).toBeCloseTo(0.5, 9);
  expect(online?.openActions.map(({ action }) => action)).toEqual(['Agree on the list', 'Train the shops']);
  expect(delivery).toMatchObject({ attainment: null, flag: 'noAction', openActions: [] });
  const dropped = briefOf(sketchedPlan({ goals: [{ goal: 'Gone', status: 'dropped' }] }), TODAY, settings, []);
  expect(dropped.goals).toEqual({ items: [], more: 0 });
});

test('a reached goal comes after the open ones', () => {
  const plan = sketchedPlan({
    goals: [
      { goal: 'Done', horizon: 'short', status: 'reached' },
      { goal: 'Open', horizon: 'long' },
    ],
  });
  expect(briefOf(plan, TODAY, settings, []).goals.items.map(({ goal }) => goal)).toEqual(['Open', 'Done']);
});

test('the deals with the largest weighted amount come first, and closed deals are only counted', () => {
  expect(full.deals.items.map(({ opportunity }) => opportunity)).toEqual(['Frame contract', 'Cooling boxes']);
  expect([full.deals.more, full.won, full.lost]).toEqual([4, 1, 0]);
});

test('shows the latest financial health', () => {
  const plan = sketchedPlan({
    business: [
      { kind: 'financialHealth', entry: 'Old', asOf: '2024-12-31' },
      { kind: 'financialHealth', entry: 'New', asOf: '2025-12-31' },
      { kind: 'financialHealth', entry: 'Undated' },
    ],
  });
  expect(briefOf(plan, TODAY, settings, []).business.health?.entry).toBe('New');
});

test('the next action is the open action that is due first', () => {
  expect(full.nextAction?.action).toBe('Agree on the list');
  expect(briefOf(sketchedPlan({}), TODAY, settings, []).nextAction).toBeNull();
});

test('the margin of a year needs both of its figures', () => {
  const { account } = sketchedPlan({});
  const years = worthYears({ ...account, revenue1: 10, cost1: 4, revenue2: 20, cost2: null, revenue3: null, cost3: 5 }, 2025);
  expect(years).toEqual([
    { year: 2023, revenue: 10, cost: 4, margin: 6 },
    { year: 2024, revenue: 20, cost: null, margin: null },
    { year: 2025, revenue: null, cost: 5, margin: null },
  ]);
});

test('every open stage has its sum, including stages without a deal', () => {
  expect(
    stageTotals([
      { stage: 'proposed', amount: 100, probability: null },
      { stage: 'proposed', amount: null, probability: 0.9 },
      { stage: 'won', amount: 7, probability: null },
      { stage: null, amount: 7, probability: null },
    ]),
  ).toEqual([
    { stage: 'identified', deals: 0, amount: 0, weighted: 0 },
    { stage: 'qualified', deals: 0, amount: 0, weighted: 0 },
    { stage: 'proposed', deals: 2, amount: 100, weighted: 50 },
    { stage: 'negotiating', deals: 0, amount: 0, weighted: 0 },
  ]);
});
