import { matchAccounts, placesOf, type FileRow } from '../../../src/model/imports/matchAccounts';

const register = [
  { id: 'r1', name: 'Acme', crmId: 'A1' },
  { id: 'r2', name: 'Bond', crmId: null },
  { id: 'r3', name: 'شرکت کیمیا', crmId: '' },
];
const row = (line: number, account: string, values: FileRow['values'] = {}): FileRow => ({ line, account, values });
const match = (...rows: FileRow[]) => matchAccounts(rows, register);

test('a row matches by its CRM id, regardless of its name', () => {
  const renamed = row(2, 'Acme International', { crmId: 'A1' });
  expect(match(renamed)).toEqual({ create: [], update: [{ id: 'r1', row: renamed }], ambiguous: [], problems: [] });
});

test('a row without an id matches by its name, however it is spelled', () => {
  expect(match(row(2, ' ACME'), row(3, 'شركت كيميا')).update.map(({ id }) => id)).toEqual(['r1', 'r3']);
});

test('an unknown id goes to the account of that name that has no id', () => {
  expect(match(row(2, 'Bond', { crmId: 'B2' })).update.map(({ id }) => id)).toEqual(['r2']);
});

test('a CRM id can be a number on either side', () => {
  const numbers = matchAccounts([row(2, 'Other', { crmId: 42 })], [{ id: 'r1', name: 'Acme', crmId: ' 42 ' }]);
  expect(numbers.update.map(({ id }) => id)).toEqual(['r1']);
});

test('CRM ids that differ only in case are different ids', () => {
  expect(match(row(2, 'Somebody', { crmId: 'a1' })).create).toHaveLength(1);
});

test('an account that is not in the register is new', () => {
  const corax = row(2, 'Corax', { crmId: 'C3' });
  expect(match(corax)).toEqual({ create: [corax], update: [], ambiguous: [], problems: [] });
});

test('the same name with another id is another customer: it is left out and named', () => {
  const other = row(2, 'Acme', { crmId: 'Z9' });
  expect(match(other)).toEqual({ create: [], update: [], ambiguous: [{ row: other, ids: ['r1'] }], problems: [] });
});

test('a name shared by two accounts is ambiguous, unless only one of them can match', () => {
  const two = [
    { id: 'r1', name: 'Acme', crmId: 'A1' },
    { id: 'r2', name: 'ACME', crmId: null },
  ];
  expect(matchAccounts([row(2, 'Acme')], two).ambiguous).toEqual([{ row: row(2, 'Acme'), ids: ['r1', 'r2'] }]);
  expect(matchAccounts([row(2, 'Acme', { crmId: 'A7' })], two).update.map(({ id }) => id)).toEqual(['r2']);
  expect(matchAccounts([row(2, 'Acme', { crmId: 'A1' })], two).update.map(({ id }) => id)).toEqual(['r1']);
});

test('rows of one account merge into the first; for each field the last nonblank value counts', () => {
  const { create, problems } = match(
    row(2, 'Corax', { crmId: 'C3', city: 'Berlin', revenue3: 10 }),
    row(3, 'Delta'),
    row(4, 'CORAX', { city: '', revenue3: 20, phone: '123' }),
    row(5, 'Corax Ltd', { crmId: 'C3', city: 'Bonn' }),
  );
  expect(create).toEqual([row(2, 'Corax Ltd', { crmId: 'C3', city: 'Bonn', revenue3: 20, phone: '123' }), row(3, 'Delta')]);
  expect(problems).toEqual([
    { code: 'duplicateInFile', line: 4, earlierLine: 2, name: 'CORAX' },
    { code: 'duplicateInFile', line: 5, earlierLine: 2, name: 'Corax Ltd' },
  ]);
});

test('custom columns are merged the same way', () => {
  const rows = [
    { ...row(2, 'Corax'), own: { Region: 'North', Size: 4 } },
    { ...row(3, 'Corax'), own: { Region: '', Size: 5 } },
  ];
  expect(matchAccounts(rows, [])).toMatchObject({ create: [{ line: 2, own: { Region: 'North', Size: 5 } }] });
});

test('two rows with one name and different ids are two customers', () => {
  const { create, problems } = match(row(2, 'Corax', { crmId: 'C3' }), row(3, 'Corax', { crmId: 'C4' }));
  expect(create).toHaveLength(2);
  expect(problems).toEqual([]);
});

test('a row without a name counts only if its id is known', () => {
  const { update, create, problems } = match(
    row(2, '', { crmId: 'A1', city: 'Berlin' }),
    row(3, ' '),
    row(4, '', { crmId: 'Z9' }),
  );
  expect(update.map(({ id }) => id)).toEqual(['r1']);
  expect(create).toEqual([]);
  expect(problems).toEqual([
    { code: 'nameMissing', line: 3 },
    { code: 'nameMissing', line: 4 },
  ]);
});

test('importing a file twice updates instead of duplicating', () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    row(index + 2, `Account ${index}`, index % 2 ? { crmId: `C${index}` } : {}),
  );
  const first = matchAccounts(rows, []);
  const after = first.create.map(({ account, values }, index) => ({
    id: `r${index}`,
    name: account,
    crmId: String(values.crmId ?? ''),
  }));
  const second = matchAccounts(rows, after);
  expect([first.create.length, second.create.length, second.update.length]).toEqual([300, 0, 300]);
});

test('an empty list is not an error', () => {
  expect(matchAccounts([], [])).toEqual({ create: [], update: [], ambiguous: [], problems: [] });
});

test('rows of one customer are found by id and by name, whatever comes first', () => {
  const places = (...rows: [account: string, crmId?: string][]) =>
    placesOf(rows.map(([account, crmId], at) => row(at + 2, account, crmId === undefined ? {} : { crmId })));
  expect(places(['Corax'], ['CORAX', 'C3'], ['Other', 'C3'], ['corax'])).toEqual([0, 0, 0, 0]);
  expect(places(['Corax', 'C3'], ['Corax', 'C4'], ['Corax'], ['Corax', 'C4'])).toEqual([0, 1, 0, 1]);
  expect(places([''], [''], ['', 'C3'], ['', 'C3'])).toEqual([0, 1, 2, 2]);
  expect(places(['Corax', 'C3'], ['Delta', 'C3'], ['Delta'])).toEqual([0, 0, 0]);
  expect(places(['Corax'], ['Delta', 'C3'], ['Corax', 'C3'], ['Corax', 'C4'])).toEqual([0, 1, 1, 0]);
  expect(places(['Alder'], ['Corax', 'C3'], ['Corax', 'C4'])).toEqual([0, 1, 2]);
  expect(places()).toEqual([]);
});

test('a merged row keeps its name where the later one has none, and gets half-spaces from either', () => {
  const merged = (...names: string[]) =>
    match(...names.map((name, at) => row(at + 2, name, { crmId: 'C3' }))).create.map(({ account }) => account);
  expect(merged('Corax', ' ')).toEqual(['Corax']);
  expect(merged(' Corax ')).toEqual(['Corax']);
  expect(merged('نی‌ریز', 'نی ریز')).toEqual(['نی‌ریز']);
  expect(match(row(2, 'Corax', { crmId: 'C3' }), row(3, ' ', { crmId: 'C3' })).problems).toEqual([
    { code: 'duplicateInFile', line: 3, earlierLine: 2, name: 'Corax' },
  ]);
});

test('blanks of a single row stay, and those of a later one overwrite nothing', () => {
  expect(match(row(2, 'Corax', { city: '', phone: 0 })).create[0]?.values).toEqual({ city: '', phone: 0 });
  expect(match(row(2, 'Corax', { phone: 5 }), row(3, 'Corax', { phone: 0, city: '' })).create[0]?.values).toEqual({ phone: 0 });
});

test('the user’s own columns are there if one of the rows has them', () => {
  const own = { Region: 'North' };
  expect(match({ ...row(2, 'Corax'), own }, row(3, 'Corax')).create[0]).toHaveProperty('own', own);
  expect(match(row(2, 'Corax'), { ...row(3, 'Corax'), own }).create[0]).toHaveProperty('own', own);
  expect(match(row(2, 'Corax'), row(3, 'Corax')).create[0]).not.toHaveProperty('own');
});

test('a name of several accounts with ids goes to none of them', () => {
  const two = [
    { id: 'r1', name: 'Acme', crmId: 'A1' },
    { id: 'r2', name: 'Acme', crmId: 'A2' },
  ];
  expect(matchAccounts([row(2, 'Acme', { crmId: 'A3' })], two)).toMatchObject({
    create: [],
    update: [],
    ambiguous: [{ ids: ['r1', 'r2'] }],
  });
  expect(matchAccounts([row(2, 'Acme', { crmId: ' ' })], two.slice(0, 1)).update.map(({ id }) => id)).toEqual(['r1']);
});
