import fc from 'fast-check';
import {
  foreseeAccounts,
  foreseeLog,
  foreseeRecords,
  type PresentRow,
} from '../../../../src/model/imports/changes/foreseeChanges';

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

test('records are known by account and name', () => {
  const people: PresentRow[] = [{ id: 'i', name: 'Ida', key: 'Alder', cells: { jobTitle: 'Buyer' } }];
  const foreseen = foreseeRecords(
    [
      { account: 'ALDER', name: 'ida', values: { jobTitle: 'Head of buying', email: 'ida@alder.example' } },
      { account: 'Birch', name: 'Ida', values: {} },
    ],
    people,
    {},
  );
  expect(foreseen).toMatchObject({ created: ['Birch: Ida'], updated: ['ALDER: ida'] });
  expect(foreseen.rows.map(({ was }) => was)).toEqual([{ jobTitle: 'Buyer' }, {}]);
});

test('a person is known by an address of their own, whatever the file calls them', () => {
  const people: PresentRow[] = [
    { id: 'p', name: 'Ida Berg', key: 'Alder', cells: { email: 'Ida@alder.example', jobTitle: 'Buyer' } },
    { id: 'q', name: 'Max Lang', key: 'Alder', cells: { email: 'info@alder.example' } },
  ];
  const contact = (name: string, email: string) => ({ account: 'Alder', name, values: { email, jobTitle: 'Head' } });
  const foreseen = foreseeRecords(
    [contact('I. Berg', 'ida@alder.example'), contact('Eve', 'info@alder.example'), contact('Tom', 'info@alder.example')],
    people,
    {},
  );
  expect(foreseen.rows.map(({ name }) => name)).toEqual(['Ida Berg', 'Eve', 'Tom']);
  expect(foreseen.created).toEqual(['Alder: Eve', 'Alder: Tom']);
  expect(foreseen.replaced).toContainEqual({ name: 'Alder: I. Berg', column: 'jobTitle', from: 'Buyer', to: 'Head' });
});

describe('deals with ids of a CRM', () => {
  const deals: PresentRow[] = [
    { id: 'r', name: 'Racks', key: 'Alder', cells: { crmId: '7', stage: 'proposed' } },
    { id: 'l', name: 'Lamps', key: 'Alder', cells: { stage: 'proposed' } },
  ];
  const deal = (name: string, crmId: string, stage = 'won', account = 'Alder') => ({
    account,
    name,
    values: { ...(crmId !== '' && { crmId }), stage },
  });
  const foresee = (...rows: ReturnType<typeof deal>[]) => foreseeRecords(rows, deals, {});

  test('a deal that was renamed, or that moved to another account, is the one with its id', () => {
    const foreseen = foresee(deal('Racks and shelves', '7', 'won', 'Birch'));
    expect(foreseen.created).toEqual([]);
    expect(foreseen.rows).toMatchObject([{ account: 'Alder', name: 'Racks', was: { stage: 'proposed' } }]);
    expect(foresee(deal('Shelves', ' 7 ')).rows).toMatchObject([{ name: 'Racks' }]);
  });

  test('a deal that the file names takes its new name, unless another deal of the account has it', () => {
    const foreseeNamed = (...rows: ReturnType<typeof deal>[]) =>
      foreseeRecords(rows, deals, {}, ({ name }) => name !== 'Unnamed');
    const foreseen = foreseeNamed(deal('Shelves', '7', 'proposed'));
    expect(foreseen.renamed).toEqual([{ from: 'Alder: Racks', to: 'Shelves' }]);
    expect(foreseen).toMatchObject({ updated: ['Alder: Shelves'], unchanged: 0 });
    expect(foreseen.rows).toMatchObject([{ record: 'r', name: 'Shelves', was: { opportunity: 'Racks' } }]);
    for (const name of ['Lamps', 'RACKS', 'Unnamed'])
      expect(foreseeNamed(deal(name, '7', 'proposed'))).toMatchObject({
        renamed: [],
        unchanged: 1,
        rows: [{ name: 'Racks', was: {} }],
      });
    expect(foreseeNamed(deal('Doors', '8'), deal('Shelves', '7')).rows).toMatchObject([{ name: 'Doors' }, { name: 'Shelves' }]);
  });

  test('a deal without an id takes the one of the file by its name', () => {
    expect(foresee(deal('lamps', '8')).rows).toMatchObject([{ name: 'Lamps', values: { crmId: '8' } }]);
  });

  test('another deal of the same name gets a name of its own, so that neither is lost', () => {
    const foreseen = foresee(deal('Racks', '9'), deal('Racks (2)', '10'));
    expect(foreseen.created).toHaveLength(2);
    expect(foreseen.rows.map(({ name }) => name)).toEqual(['Racks (3)', 'Racks (2)']);
  });

  test('two deals of one name stay two, each with its id', () => {
    const two: PresentRow[] = [
      { id: 'a', name: 'Renewal', key: 'Alder', cells: { crmId: '1', stage: 'proposed' } },
      { id: 'b', name: 'Renewal', key: 'Alder', cells: { crmId: '2', stage: 'negotiating' } },
    ];
    const foreseen = foreseeRecords([deal('Renewal', '1'), deal('Renewal (2)', '2', 'lost')], two, {});
    expect(foreseen.rows).toMatchObject([
      { record: 'a', name: 'Renewal', was: { stage: 'proposed' } },
      { record: 'b', name: 'Renewal', was: { stage: 'negotiating' } },
    ]);
    expect(foreseeRecords([deal('Renewal', '3')], two, {}).rows).toMatchObject([{ name: 'Renewal (2)', was: {} }]);
  });

  test('a new deal with the former name of a renamed one is a deal of its own, with an id or without', () => {
    const rows = ['', '9'].map((id) => foresee(deal('Shelves', '7'), deal('Racks', id)).rows);
    for (const [renamed, other] of rows) {
      expect(renamed).toMatchObject({ record: 'r', name: 'Racks' });
      expect(other).toMatchObject({ name: 'Racks (2)', was: {} });
      expect(other).not.toHaveProperty('record');
    }
  });

  test('of two deals of one name, the one without an id takes that of the file', () => {
    const two = [deals[0] as PresentRow, { id: 's', name: 'racks', key: 'Alder', cells: { stage: 'proposed' } }];
    for (const here of [two, [...two].reverse()])
      expect(foreseeRecords([deal('Racks', '9')], here, {}).rows).toMatchObject([{ record: 's' }]);
  });

  test('a file without ids finds deals by name', () => {
    expect(foresee(deal('racks', '')).rows).toMatchObject([{ name: 'Racks', was: { stage: 'proposed' } }]);
  });
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

describe('people', () => {
  const person = (name: string, email = '', account = 'Alder') => ({ account, name, values: { email } });
  const ida = { id: 'i', name: 'Ida', key: 'Alder', cells: { email: 'ida@alder.example' } };
  const nameOf = (row: ReturnType<typeof person>, others: ReturnType<typeof person>[] = [], here: PresentRow[] = [ida]) =>
    foreseeRecords([row, ...others], here, {}).rows[0]?.name;

  test('are known by an address in any case, at their own account', () => {
    expect(nameOf(person('I. Berg', ' IDA@alder.example '))).toBe('Ida');
    expect(nameOf(person('I. Berg', 'ida@alder.example', 'Birch'))).toBe('I. Berg');
    expect(nameOf(person('I. Berg'), [], [{ ...ida, cells: {} }])).toBe('I. Berg');
  });

  test('are not known by an address that two of the file or of the workbook have', () => {
    expect(nameOf(person('I. Berg', 'ida@alder.example'), [person('Eve', ' Ida@alder.example')])).toBe('I. Berg');
    expect(nameOf(person('I. Berg', 'ida@alder.example'), [], [ida, { ...ida, id: 'j', name: 'Jo' }])).toBe('I. Berg');
  });

  test('of one name differ by their addresses', () => {
    const two = ['ida', 'idaberg'].map((at) => ({ ...ida, id: at, cells: { email: `${at}@alder.example` } }));
    for (const at of ['ida', 'idaberg'])
      expect(foreseeRecords([person('Ida', `${at}@ALDER.example`)], two, {}).rows).toMatchObject([{ record: at }]);
  });

  test('keep their own name where they are found by it', () => {
    expect(nameOf(person('IDA', 'other@alder.example'))).toBe('Ida');
    expect(foreseeRecords([person('Eve', 'eve@alder.example')], [ida], {})).toMatchObject({
      created: ['Alder: Eve'],
      updated: [],
      unchanged: 0,
      rows: [{ account: 'Alder', name: 'Eve', was: {} }],
    });
  });
});

describe('the log', () => {
  const cells = { day: '2026-03-04', kind: 'Treffen', subject: 'Racks', people: '', source: 'a.ics' };
  const known: PresentRow[] = [{ id: '1', name: '2026-03-04', key: 'Alder', cells }];
  const log = {
    kind: new Map([
      ['treffen', 'meeting'],
      ['meeting', 'meeting'],
    ]),
  };
  const line = (values: Record<string, string>, name = '2026-03-04') => ({
    account: 'Alder',
    name,
    values: { kind: 'meeting', subject: 'Racks', ...values },
  });

  test('keeps what a line has, and gets what it lacks', () => {
    const foreseen = foreseeLog([line({ source: 'b.csv', note: 'New' })], known, log);
    expect(foreseen).toMatchObject({ created: [], updated: ['Alder: Racks'], unchanged: 0, replaced: [], rows: [{ was: {} }] });
    expect(foreseeLog([line({ source: 'b.csv' })], known, log)).toMatchObject({ updated: [], unchanged: 1 });
  });

  test('has a new line for another kind, and each new line once', () => {
    const foreseen = foreseeLog(
      [line({ kind: 'call' }), line({ kind: 'call' }), line({ subject: '' }), line({}, '2026-03-05')],
      known,
      log,
    );
    expect(foreseen).toMatchObject({ created: ['Alder: Racks', 'Alder', 'Alder: Racks'], updated: [], unchanged: 0 });
    expect(foreseen.rows).toHaveLength(4);
  });

  test('knows a kind that no list has as blank', () => {
    expect(foreseeLog([line({ kind: '' })], known, {}).created).toEqual([]);
    expect(foreseeLog([line({})], known, {}).created).toEqual(['Alder: Racks']);
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
