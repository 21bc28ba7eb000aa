import { deriveFacts } from '../../../src/model/accounts/deriveFacts';

const rates = { retention: 0.8, discount: 0.1, priceRise: 0.5 };
const NOTHING = {
  revenue1: null,
  revenue2: null,
  revenue3: null,
  cost1: null,
  cost2: null,
  cost3: null,
  recurring: null,
  potential: null,
  wallet: null,
  retention: null,
};
const facts = (figures: Partial<Record<keyof typeof NOTHING, number | null>>) => deriveFacts({ ...NOTHING, ...figures }, rates);

test('three years add up to revenue, cost and margin', () => {
  expect(
    facts({
      revenue1: 100,
      revenue2: 200,
      revenue3: 300,
      cost1: 50,
      cost2: 100,
      cost3: 150,
      recurring: 75,
      potential: 2400,
      wallet: 1200,
    }),
  ).toEqual({
    revenue3y: 600,
    cost3y: 300,
    margin: 0.5,
    marginLast: 0.5,
    revenueToCost: 2,
    growth: 0.5,
    realGrowth: 0,
    expectedGrowth: 1,
    recurringShare: 0.25,
    walletShare: 0.25,
    lifetimeValue: expect.closeTo((100 * 0.8) / 0.3, 9) as number,
  });
});

test('without figures every fact is unknown', () => {
  expect(new Set(Object.values(facts({})))).toEqual(new Set([null]));
});

test('a blank year is left out of the sum', () => {
  expect(facts({ revenue2: 200, revenue3: 100 })).toMatchObject({ revenue3y: 300, growth: -0.5 });
});

test('revenue without cost in a year leaves cost and margin unknown', () => {
  expect(facts({ revenue2: 200, revenue3: 100, cost3: 80 })).toMatchObject({
    cost3y: null,
    margin: null,
    revenueToCost: null,
    marginLast: 0.2,
  });
  expect(facts({ revenue3: 100, cost3: 80 })).toMatchObject({ cost3y: 80, margin: 0.2 });
});

test('a year of 0 needs no cost: nothing was sold', () => {
  expect(facts({ revenue1: 0, revenue2: 0, revenue3: 100, cost3: 60 })).toMatchObject({ cost3y: 60, margin: 0.4 });
  expect(facts({ revenue1: 100, revenue2: 0, revenue3: 0, cost1: 60 })).toMatchObject({ cost3y: 60, margin: 0.4 });
  expect(facts({ revenue1: 0, revenue2: 0, revenue3: 0 })).toMatchObject({ revenue3y: 0, cost3y: null, margin: null });
});

test('a cost in a year without revenue counts', () => {
  expect(facts({ revenue3: 100, cost2: 30, cost3: 50 })).toMatchObject({ cost3y: 80, margin: 0.2 });
});

test.each([[0], [-50], [null]])('growth from %p is unknown', (revenue2) => {
  expect(facts({ revenue2, revenue3: 100 }).growth).toBeNull();
});

test('growth needs the last full year too, and can be a total loss', () => {
  expect(facts({ revenue2: 100 }).growth).toBeNull();
  expect(facts({ revenue2: 100, revenue3: 0 }).growth).toBe(-1);
});

test('revenue of 0 or less gives no margin, and cost of 0 or less no revenue per cost', () => {
  expect(facts({ revenue3: -100, cost3: 50 })).toMatchObject({ revenue3y: -100, margin: null, revenueToCost: -2 });
  expect(facts({ revenue3: 100, cost3: 0 })).toMatchObject({ margin: 1, revenueToCost: null });
});

test('the expected growth is the yearly rate that reaches the potential in three years', () => {
  expect(facts({ revenue3: 1000, potential: 1331 }).expectedGrowth).toBeCloseTo(0.1, 9);
  expect(facts({ revenue3: 1000, potential: 0 }).expectedGrowth).toBe(-1);
  expect(facts({ revenue3: 0, potential: 500 }).expectedGrowth).toBeNull();
  expect(facts({ revenue3: 100, potential: -5 }).expectedGrowth).toBeNull();
});

test('the share of a wallet of 0 is unknown', () => {
  expect(facts({ revenue3: 100, wallet: 0 }).walletShare).toBeNull();
});

describe('the lifetime value of a margin of 1 a year', () => {
  // Gupta & Lehmann's margin multiples, r / (1 + i − r).
  test.each([
    [0.6, 0.1, 1.2],
    [0.8, 0.12, 2.5],
    [0.9, 0.1, 4.5],
    [0.9, 0.12, 4.09],
  ])('with a retention of %p and a discount of %p is %p', (retention, discount, multiple) => {
    const account = { ...NOTHING, revenue3: 3, cost3: 2, retention };
    expect(deriveFacts(account, { ...rates, retention: 0.5, discount }).lifetimeValue).toBeCloseTo(multiple, 2);
  });

  test('is unknown if the sum is infinite', () => {
    expect(facts({ revenue3: 3, cost3: 2, retention: 1.1 }).lifetimeValue).toBeNull();
  });
});

test('years of 0 before the first sale do not lower the lifetime value of a new customer, those after it do', () => {
  const mean = (figures: Parameters<typeof facts>[0]) => ((facts(figures).lifetimeValue ?? NaN) * 0.3) / 0.8;
  expect(mean({ revenue1: 0, revenue2: 0, revenue3: 100, cost3: 60 })).toBeCloseTo(40, 9);
  expect(mean({ revenue1: 0, revenue2: 100, revenue3: 0, cost2: 60 })).toBeCloseTo(20, 9);
  expect(mean({ revenue1: 100, revenue2: 0, revenue3: 0, cost1: 60 })).toBeCloseTo(40 / 3, 9);
});

test('uses the mean margin of the years that have revenue', () => {
  const two = facts({ revenue2: 100, cost2: 60, revenue3: 100, cost3: 40 }).lifetimeValue;
  expect(two).toBeCloseTo((50 * 0.8) / 0.3, 9);
});
