import fc from 'fast-check';
import { foreseeAccounts, foreseeRecords, type PresentRow } from '../../../../src/model/imports/changes/foreseeChanges';

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

test('a blank replaces nothing, and a value in a blank cell is no replacement', () => {
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
  });

  test('a deal without an id takes the one of the file by its name', () => {
    expect(foresee(deal('lamps', '8')).rows).toMatchObject([{ name: 'Lamps', values: { crmId: '8' } }]);
  });

  test('another deal of the same name gets a name of its own, so that neither is lost', () => {
    const foreseen = foresee(deal('Racks', '9'), deal('Racks (2)', '10'));
    expect(foreseen.created).toHaveLength(2);
    expect(foreseen.rows.map(({ name }) => name)).toEqual(['Racks (3)', 'Racks (2)']);
  });

  test('a file without ids finds deals by name', () => {
    expect(foresee(deal('racks', '')).rows).toMatchObject([{ name: 'Racks', was: { stage: 'proposed' } }]);
  });
});
