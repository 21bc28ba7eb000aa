import type { CategoryFigures, PulseFigures } from '../../../src/model/pulse/Pulse';

/** A customer with an order a month who bought as much this year as in the same days a year ago. */
export const figures = (more: Partial<PulseFigures> = {}): PulseFigures => ({
  revenue2: 12_000,
  revenue3: 12_000,
  revenueToDate: 6_000,
  orders: 12,
  revenueSameDays: 6_000,
  ordersToDate: 6,
  ordersSameDays: 6,
  firstOrder: '2020-01-15',
  lastOrder: '2025-06-15',
  usualInterval: 30,
  longestGap: 61,
  salesFrom: '2020-01-02',
  salesUntil: '2025-06-30',
  daysToDate: 181,
  categories: [],
  ...more,
});

export const category = (more: Partial<CategoryFigures> = {}): CategoryFigures => ({
  category: 'Tea',
  revenue3: 2_400,
  revenueToDate: 0,
  revenueSameDays: 1_200,
  ordersToDate: 0,
  ordersSameDays: 2,
  lastOrder: '2024-05-20',
  usualInterval: 90,
  longestGap: 110,
  ...more,
});
