import fc from 'fast-check';
import { foreseeAccounts } from '../../../../src/model/imports/changes/foreseeAccounts';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';

const present: PresentRow[] = [
  {
    id: 'a',
    name: 'Alder',
    key: '1',
    cells: { city: 'Graz', revenue2: 80, revenue3: 100, revenueToDate: 7, 'own:Region': 'South' },
  },
  { id: 'b', name: 'Birch', key: '', cells: { revenue3: 50, buyerType: 'Strategisch' } },
];
const row = (account: string, values: Record<string, string | number>, own = {}) => ({ line: 2, account, values, own });
const choices = {
  buyerType: new Map([
    ['strategisch', 'strategic'],
    ['strategic', 'strategic'],
    ['transactional', 'transactional'],
  ]),
};
const options = { fileYear: 2025, lastFullYear: 2025, choices };

test('new, updated and unchanged rows are distinguished, and every value that is replaced is named', () => {
  const foreseen = foreseeAccounts(
    [
      row('Alder', { city: 'Wien', revenue3: 100 }, { Region: 'East' }),
      row('birch', { revenue3: 50, buyerType: 'strategic' }),
      row('Cedar', {}),
    ],
    present,
    options,
  );
  expect(foreseen).toMatchObject({ created: ['Cedar'], updated: ['Alder'], unchanged: 1, leaving: [], renamed: [] });
  expect(foreseen.replaced).toEqual([
    { name: 'Alder', column: 'city', from: 'Graz', to: 'Wien' },
    { name: 'Alder', column: 'own:Region', from: 'South', to: 'East' },
  ]);
  expect(foreseen.rows.map(({ was }) => was)).toEqual([
    { city: 'Graz', 'own:Region': 'South' },
    { buyerType: 'Strategisch' },
    {},
  ]);
});

test('figures of other days empty what is compared with them, by name', () => {
  const known = { revenueToDate: 412, revenueSameDays: 1604, ordersSameDays: 39, daysToDate: 365, salesUntil: '2025-12-31' };
  const rows = [row('Elm', { revenueToDate: 50, ordersToDate: 1, daysToDate: 31, salesUntil: '2026-01-31' })];
  const foreseen = foreseeAccounts(rows, [{ id: 'e', name: 'Elm', key: '', cells: known }], options);
  expect(foreseen.outdated).toEqual([
    { name: 'Elm', column: 'revenueSameDays', from: 1604, to: '' },
    { name: 'Elm', column: 'ordersSameDays', from: 39, to: '' },
  ]);
  expect(foreseen.rows[0]?.was).toEqual(known);
});

test('a blank replaces nothing, and a value in a blank cell is not a replacement', () => {
  const foreseen = foreseeAccounts([row('Birch', { city: 'Linz', revenue3: '' })], present, options);
  expect(foreseen).toMatchObject({ updated: ['Birch'], replaced: [] });
});

test('a word that a list does not know is not written, so it replaces nothing', () => {
  expect(foreseeAccounts([row('Birch', { buyerType: 'friendly' })], present, options)).toMatchObject({
    unchanged: 1,
    replaced: [],
  });
  expect(foreseeAccounts([row('Birch', { buyerType: 'transactional' })], present, options).replaced).toHaveLength(1);
});

test('a name that comes with a known CRM ID renames the account, unless another one has it', () => {
  const renamed = foreseeAccounts([row('Alder Ltd', { crmId: '1' })], present, options);
  expect(renamed).toMatchObject({ renamed: [{ from: 'Alder', to: 'Alder Ltd' }], rows: [{ was: { account: 'Alder' } }] });
  expect(foreseeAccounts([row('Birch', { crmId: '1' })], present, options)).toMatchObject({ renamed: [] });
});

test('when a year closes, figures are compared in their new columns, and those that leave are named', () => {
  const foreseen = foreseeAccounts([row('Alder', { revenue2: 100, revenue3: 120 })], present, { ...options, fileYear: 2026 });
  expect(foreseen.replaced).toEqual([]);
  expect(foreseen.leaving).toEqual([{ name: 'Alder', column: 'revenueToDate', from: 7, to: '' }]);
  const corrected = foreseeAccounts([row('Alder', { revenue2: 99 })], present, { ...options, fileYear: 2026 });
  expect(corrected.replaced).toEqual([{ name: 'Alder', column: 'revenue2', from: 100, to: 99 }]);
});

test('an older file fills older columns', () => {
  const foreseen = foreseeAccounts([row('Alder', { revenue3: 81 })], present, { ...options, fileYear: 2024 });
  expect(foreseen.replaced).toEqual([{ name: 'Alder', column: 'revenue2', from: 80, to: 81 }]);
});

test('what is foreseen for a row that the file repeats from the workbook is nothing', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('city', 'revenue1', 'revenue3', 'note'), fc.oneof(fc.integer(), fc.string({ minLength: 1 }))),
      (cells) => {
        const foreseen = foreseeAccounts([row('Alder', cells)], [{ id: 'a', name: 'Alder', key: '', cells }], options);
        return foreseen.replaced.length === 0 && foreseen.updated.length === 0;
      },
    ),
    { seed: 12 },
  );
});

test('nothing is foreseen for no rows', () => {
  expect(foreseeAccounts([], present, options)).toEqual({
    created: [],
    updated: [],
    unchanged: 0,
    renamed: [],
    replaced: [],
    outdated: [],
    leaving: [],
    ambiguous: [],
    rows: [],
  });
});

test('a name that several accounts have is ambiguous, and its row overwrites nothing', () => {
  const two = [...present, { id: 'c', name: 'birch', key: '', cells: {} }];
  expect(foreseeAccounts([row('Birch', { city: 'Linz' })], two, options)).toMatchObject({
    ambiguous: ['Birch'],
    created: [],
    updated: [],
    unchanged: 0,
    rows: [{ was: {} }],
  });
});

test('rows of one account are sent as one, and each has its own values before', () => {
  const foreseen = foreseeAccounts(
    [row('Cedar', {}), row('Birch', { revenue3: 60 }), row('Birch', { revenue3: 70 }), row('Alder', { city: 'Wien' })],
    present,
    options,
  );
  expect(foreseen.rows.map(({ account, was }) => [account, was])).toEqual([
    ['Cedar', {}],
    ['Birch', { revenue3: 50 }],
    ['Alder', { city: 'Graz' }],
  ]);
});

test('an account that only gets its name in other letters is not renamed', () => {
  expect(foreseeAccounts([row('ALDER', { crmId: '1' })], present, options)).toMatchObject({
    renamed: [],
    unchanged: 0,
    updated: ['Alder'],
    rows: [{ was: {} }],
  });
});

test('a renamed account is updated even if nothing else changes, and one whose name is taken is not', () => {
  const cells = { city: 'Graz' };
  const known = [
    { id: 'a', name: 'Alder', key: '1', cells: { ...cells, crmId: '1' } },
    { id: 'b', name: 'Birch', key: '', cells },
  ];
  const of = (name: string) => foreseeAccounts([row(name, { crmId: '1', city: 'Graz' })], known, options);
  expect(of('Alder Ltd')).toMatchObject({ updated: ['Alder'], unchanged: 0, rows: [{ was: { account: 'Alder' } }] });
  expect(of('BIRCH')).toMatchObject({ updated: [], unchanged: 1, renamed: [], rows: [{ was: { account: 'Alder' } }] });
});

test.each(['revenue1', 'revenue2', 'revenue3', 'revenueToDate'])('years close where an account has a %s', (column) => {
  const leavingOf = (cells: PresentRow['cells']) =>
    foreseeAccounts(
      [],
      [
        { id: 'a', name: 'Alder', key: '', cells: { orders: 4, ...cells } },
        { id: 'b', name: 'Birch', key: '', cells: {} },
      ],
      { ...options, fileYear: 2026 },
    ).leaving;
  expect(leavingOf({ [column]: 5 }).map((lost) => lost.column)).toContain('orders');
  expect(leavingOf({ [column]: '' })).toEqual([]);
  expect(leavingOf({})).toEqual([]);
});

test('figures that leave are named for each account that has them, as they are', () => {
  const cells = { revenue1: 1, cost1: '', orders: 0, city: 'Graz', revenueSameDays: 3 };
  const foreseen = foreseeAccounts([], [{ id: 'a', name: 'Alder', key: '', cells }], { ...options, fileYear: 2026 });
  expect(foreseen.leaving).toEqual([
    { name: 'Alder', column: 'revenue1', from: 1, to: '' },
    { name: 'Alder', column: 'orders', from: 0, to: '' },
  ]);
});

test('what a list writes in another language is overwritten, and is not another value', () => {
  const foreseen = foreseeAccounts([row('Birch', { buyerType: 'Strategisch', city: '' })], present, options);
  expect(foreseen).toMatchObject({ unchanged: 1, replaced: [], rows: [{ was: { buyerType: 'Strategisch' } }] });
});

test('a number and its text are one value', () => {
  expect(foreseeAccounts([row('Birch', { revenue3: '50' })], present, options)).toMatchObject({
    unchanged: 1,
    rows: [{ was: {} }],
  });
});

test('the first order stays the earliest day and the last order the latest, whatever file comes later', () => {
  const days = [{ id: 'a', name: 'Alder', key: '1', cells: { firstOrder: '2008-04-16', lastOrder: '2026-10-01' } }];
  const sent = (firstOrder: string, lastOrder: string) => {
    const { rows, replaced, unchanged } = foreseeAccounts([row('Alder', { firstOrder, lastOrder })], days, options);
    return { values: rows[0]?.values, replaced: replaced.map(({ to }) => to), unchanged };
  };
  expect(sent('2025-01-02', '2025-03-01')).toEqual({ values: {}, replaced: [], unchanged: 1 });
  expect(sent('2001-01-02', '2026-11-01')).toEqual({
    values: { firstOrder: '2001-01-02', lastOrder: '2026-11-01' },
    replaced: ['2001-01-02', '2026-11-01'],
    unchanged: 0,
  });
  expect(sent('2008-04-16', '2026-10-01')).toMatchObject({ replaced: [], unchanged: 1 });
  const blank = [{ id: 'a', name: 'Alder', key: '1', cells: {} }];
  expect(foreseeAccounts([row('Alder', { firstOrder: '2025-01-02' })], blank, options).rows[0]?.values).toEqual({
    firstOrder: '2025-01-02',
  });
});
