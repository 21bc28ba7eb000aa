import { foldName } from '../../../src/model/names/foldName';
import { proposeWhitespace } from '../../../src/model/plan/proposeWhitespace';
import { category } from '../pulse/figures';
import { white } from './plans';

type Known = Partial<ReturnType<typeof category>>;
interface Given {
  bought?: Known[];
  stopped?: [string, string][];
  sold?: string[];
  unit?: string;
  whitespace?: ReturnType<typeof white>[];
}

const NOTHING: Known = { revenue3: null, revenueToDate: null };

const propose = ({ bought = [], stopped = [], sold = [], unit = '', whitespace = [] }: Given) =>
  proposeWhitespace(
    { whitespace },
    bought.map((each) => category({ ...NOTHING, ...each })),
    new Map(stopped.map(([name, day]) => [foldName(name), day])),
    sold,
    unit,
  );

const rows = (given: Given) =>
  propose(given).map(({ entry: { unit, product, status, current } }) => [unit, product, status, current]);

const bought = [
  { category: 'Condiments', revenue3: 300 },
  { category: 'Beverages', revenue3: 900 },
  { category: 'Produce', revenue3: 0, revenueToDate: 0 },
  { category: 'Seafood' },
  { category: 'Returns', revenue3: -20 },
];

test('purchased categories are owned, the largest first; the others are open', () => {
  expect(rows({ bought, sold: ['Beverages', 'Confections', 'Seafood'], unit: 'Whole company' })).toEqual([
    ['Whole company', 'Beverages', 'owned', 900],
    ['Whole company', 'Condiments', 'owned', 300],
    ['Whole company', 'Produce', 'open', null],
    ['Whole company', 'Seafood', 'open', null],
    ['Whole company', 'Returns', 'open', null],
    ['Whole company', 'Confections', 'open', null],
  ]);
});

test('a category that is in the table, for any unit, is not proposed again', () => {
  const whitespace = [white({ unit: 'Plant Graz', product: 'beverages ' }), white({ product: 'confections' })];
  expect(rows({ bought: bought.slice(0, 2), sold: ['Confections'], whitespace, unit: 'All' })).toEqual([
    ['All', 'Condiments', 'owned', 300],
  ]);
});

test('accepted proposals are not proposed again', () => {
  const whitespace = propose({ bought, sold: ['Confections'] }).map(({ entry }) => white(entry));
  expect(propose({ bought, sold: ['Confections'], whitespace })).toEqual([]);
});

test('without sales lines or category names there are no proposals', () => {
  expect(rows({ bought: [{ category: ' ', revenue3: 5 }], sold: [''] })).toEqual([]);
  expect(rows({})).toEqual([]);
});

test('owned products come by revenue from any order, and a proposal holds nothing but what is known', () => {
  const some = [1, 3, 2].map((revenue3) => ({ category: ` C${revenue3} `, revenue3 }));
  expect(propose({ bought: some, unit: 'All' })).toEqual(
    [3, 2, 1].map((current) => ({
      entry: {
        unit: 'All',
        product: `C${current}`,
        status: 'owned',
        current,
        potential: null,
        competitor: '',
        opportunity: '',
      },
      figure: { revenue: current, isToDate: false },
      stopped: null,
    })),
  );
});

test.each([
  [
    'the last full year counts where it has revenue',
    { revenue3: 900, revenueToDate: 50 },
    900,
    { revenue: 900, isToDate: false },
  ],
  [
    'a new product has the revenue of this year to date',
    { revenue3: 0, revenueToDate: 50 },
    null,
    { revenue: 50, isToDate: true },
  ],
  ['so has one of which the last year is unknown', { revenueToDate: 50 }, null, { revenue: 50, isToDate: true }],
  ['and one that only had returns in the last year', { revenue3: -20, revenueToDate: 50 }, null, { revenue: 50, isToDate: true }],
])('%s, and the plan stores revenue of the last full year alone', (_, figures, current, figure) => {
  const [proposed] = propose({ bought: [{ category: 'Tea', ...figures }] });
  expect(proposed).toMatchObject({ entry: { status: 'owned', current }, figure });
});

test('a product that is bought no longer is open, with the day of its last order and what it brought', () => {
  const some = [
    { category: 'Ball Valves', revenue3: 82_705 },
    { category: 'Gaskets', revenue3: 70_000 },
  ];
  expect(propose({ bought: some, stopped: [['ball valves', '2025-12-27']] })).toMatchObject([
    {
      entry: { product: 'Ball Valves', status: 'open', current: null },
      figure: { revenue: 82_705, isToDate: false },
      stopped: '2025-12-27',
    },
    { entry: { product: 'Gaskets', status: 'owned', current: 70_000 }, stopped: null },
  ]);
});

test('a product that brought nothing in both years is just open', () => {
  expect(propose({ bought: [{ category: 'Tea', revenue3: 0 }], stopped: [['tea', '2024-02-01']] })).toMatchObject([
    { entry: { status: 'open' }, figure: null, stopped: null },
  ]);
});
