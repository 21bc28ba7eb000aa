import { worthOf } from '../../../sidebar/goals/worthOf';

const figures = { revenue1: 100, revenue2: 200, revenue3: 400, cost1: 60, cost2: 100, cost3: 100 };

test('gives revenue, cost and margin of each year, the oldest first, and in total', () => {
  const { years, together } = worthOf(figures, 2025);
  expect(years).toEqual([
    { year: 2023, revenue: 100, cost: 60, margin: 40, share: 0.4 },
    { year: 2024, revenue: 200, cost: 100, margin: 100, share: 0.5 },
    { year: 2025, revenue: 400, cost: 100, margin: 300, share: 0.75 },
  ]);
  expect(together).toEqual({ years: [2023, 2024, 2025], revenue: 700, cost: 260, margin: 440, share: 440 / 700 });
});

test('names the years without cost, and gives no margin for them or in total', () => {
  const { years, together, costMissing, revenueMissing } = worthOf({ ...figures, cost2: null }, 1404);
  expect(costMissing).toEqual([1403]);
  expect(revenueMissing).toEqual([]);
  expect(years[1]).toMatchObject({ revenue: 200, margin: null, share: null });
  expect(together).toEqual({ years: [1402, 1403, 1404], revenue: 700, cost: null, margin: null, share: null });
});

test('names the years without revenue, adds up the others, and does not ask for the cost of the missing ones', () => {
  const { together, costMissing, revenueMissing } = worthOf({ ...figures, revenue1: null, cost1: null }, 2025);
  expect(revenueMissing).toEqual([2023]);
  expect(costMissing).toEqual([]);
  expect(together).toEqual({ years: [2024, 2025], revenue: 600, cost: 200, margin: 400, share: 400 / 600 });
});

test('a revenue of 0 has a margin amount, but no margin share', () => {
  const { years } = worthOf({ ...figures, revenue1: 0, cost1: 10 }, 2025);
  expect(years[0]).toMatchObject({ margin: -10, share: null });
});

test('a year in which nothing was sold needs no cost', () => {
  const { years, together, costMissing } = worthOf({ ...figures, revenue1: 0, cost1: null }, 2025);
  expect(costMissing).toEqual([]);
  expect(years[0]).toMatchObject({ cost: 0, margin: 0, share: null });
  expect(together).toMatchObject({ revenue: 600, cost: 200, margin: 400 });
});
