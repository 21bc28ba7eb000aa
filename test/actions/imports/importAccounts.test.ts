import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, persianWorkbook, sampleWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { whatMatters } from '../../setup/whatMatters';

const FILE = importedPart(
  [
    { account: 'Ernst Handel', values: { crmId: '0042', city: 'Graz', revenue2: 80_000, revenue3: 100_000 } },
    { account: 'QUICK-Stop', values: { crmId: '0043', country: 'Germany', revenue3: 90_000 } },
  ],
  2025,
);

test('missing accounts are created, with ids and the columns that the file needs', () => {
  const workbook = emptyWorkbook();
  expect(workbook.ask('importAccounts', FILE)).toEqual({ created: 2, updated: 0, unchanged: 0, problems: [] });
  const { rows, keys, headers } = readTab(workbook, 'Accounts');
  expect(rows).toMatchObject([
    { account: 'Ernst Handel', crmId: '0042', city: 'Graz', revenue1: '', revenue3: 100_000, revenue3y: 180_000, growth: 0.25 },
    { account: 'QUICK-Stop', crmId: '0043', country: 'Germany', revenue3: 90_000, growth: '' },
  ]);
  expect(rows[0]?.['id']).toMatch(/^\w{8}$/);
  expect(headers[keys.indexOf('crmId')]).toBe('CRM ID');
  expect(readTab(workbook, 'Scoring Matrix').rows).toEqual([]);
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({
    action: 'Import',
    tab: 'Accounts',
    to: '2 new, 0 changed',
    batch: 'a file',
  });
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
});

test('the same part sent again changes nothing and writes nothing', () => {
  const workbook = emptyWorkbook();
  const part = importedPart(
    [
      {
        account: 'Ernst Handel',
        values: {
          crmId: '0042',
          revenue3: 100_000,
          buyerType: 'strategic',
          firstOrder: '1996-07-17',
          retention: 0.9,
          website: '=x',
        },
        own: { Region: '7-11', Employees: 40 },
        categories: [{ category: 'Tea', revenue1: null, revenue2: 3, revenue3: 4, revenueToDate: null }],
      },
    ],
    2024,
  );
  workbook.ask('importAccounts', part);
  const before = workbook.host.save();
  expect(workbook.ask('importAccounts', part)).toEqual({ created: 0, updated: 0, unchanged: 1, problems: [] });
  expect(workbook.host.cost.writes).toBe(0);
  expect(workbook.host.save()).toEqual(before);
});

test('existing accounts are found first by CRM id, whatever their name, then by name, whatever its spelling', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', FILE);
  const result = workbook.ask(
    'importAccounts',
    importedPart([
      { account: 'Ernst Handel GmbH', values: { crmId: '0042', city: 'Wien' } },
      { account: ' quick-STOP', values: { city: 'Cunewalde' } },
    ]),
  );
  expect(result).toEqual({ created: 0, updated: 2, unchanged: 0, problems: [] });
  expect(readTab(workbook, 'Accounts').rows).toMatchObject([
    { account: 'Ernst Handel GmbH', city: 'Wien', crmId: '0042' },
    { account: 'QUICK-Stop', city: 'Cunewalde', crmId: '0043' },
  ]);
});

test('Persian names match for any keyboard layout', () => {
  const workbook = persianWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'شرکت یکتا کیان' }]));
  expect(workbook.ask('importAccounts', importedPart([{ account: 'شركت يكتا كيان', values: { city: 'يزد' } }]))).toMatchObject({
    created: 0,
    updated: 1,
  });
  expect(readTab(workbook, 'مشتریان').rows.at(-1)).toMatchObject({ account: 'شرکت یکتا کیان', city: 'يزد' });
});

test('a name changed by an import is updated in all tables', () => {
  const workbook = sampleWorkbook();
  const { score } = whatMatters(workbook).matrix['Ferrowald Steel (sample)'] ?? {};
  workbook.ask('importAccounts', importedPart([{ account: 'Ferrowald Steel (sample)', values: { crmId: '1' } }]));
  workbook.ask('importAccounts', importedPart([{ account: 'Ferrowald AG', values: { crmId: '1' } }]));
  expect(whatMatters(workbook).matrix['Ferrowald AG']).toMatchObject({ score });
  expect(workbook.ask('loadAccounts', {}).accounts).toHaveLength(24);
});

test('a CRM id with a new name of another account updates the account and keeps its name', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', FILE);
  const { updated, problems } = workbook.ask(
    'importAccounts',
    importedPart([{ account: 'QUICK-Stop', values: { crmId: '0042', city: 'Wien' } }]),
  );
  expect({ updated, problems }).toEqual({
    updated: 1,
    problems: [{ code: 'crmIdTaken', values: { row: 2, name: 'Ernst Handel' } }],
  });
  expect(readTab(workbook, 'Accounts').rows).toMatchObject([
    { account: 'Ernst Handel', city: 'Wien' },
    { account: 'QUICK-Stop' },
  ]);
});

test('a row that matches two accounts is left out and named', () => {
  const workbook = emptyWorkbook();
  workbook.user((book) =>
    book
      .getSheetByName('Accounts')!
      .getRange('A3:A4')
      .setValues([['Twin'], ['twin']]),
  );
  const { created, updated, problems } = workbook.ask(
    'importAccounts',
    importedPart([{ account: 'Twin', values: { city: 'Rome' } }]),
  );
  expect({ created, updated, problems }).toEqual({
    created: 0,
    updated: 0,
    problems: [{ code: 'ambiguousName', values: { name: 'Twin' } }],
  });
  expect(readTab(workbook, 'Accounts').rows.map(({ city }) => city)).toEqual(['', '']);
});

test('a blank never erases a value', () => {
  const workbook = sampleWorkbook();
  const before = readTab(workbook, 'Accounts').rows;
  const result = workbook.ask(
    'importAccounts',
    importedPart([{ account: 'Ferrowald Steel (sample)', values: { city: '', kam: '', industry: 'Metals' } }]),
  );
  expect(result).toMatchObject({ updated: 0, unchanged: 1 });
  expect(readTab(workbook, 'Accounts').rows).toEqual(before);
});

test('an invalid value is named and left out, and the rest of the row is written', () => {
  const workbook = emptyWorkbook();
  const values = {
    revenue3: 'much',
    potential: -5,
    retention: 1.5,
    buyerType: 'Friendly',
    firstOrder: '1996-02-30',
    city: 'Graz',
  };
  const { created, problems } = workbook.ask('importAccounts', importedPart([{ account: 'Ernst Handel', values }], 2025));
  expect(created).toBe(1);
  expect(problems.map(({ code, values: named }) => [code, named?.['row'], named?.['column']])).toEqual([
    ['badNumber', 2, 'Revenue 2025'],
    ['badNumber', 2, 'Potential per year'],
    ['badNumber', 2, 'Chance to keep per year'],
    ['badChoice', 2, 'Buyer type'],
    ['badDate', 2, 'First order'],
  ]);
  expect(readTab(workbook, 'Accounts').rows).toMatchObject([
    { account: 'Ernst Handel', city: 'Graz', revenue3: '', potential: '' },
  ]);
});

test('choices are stored in the workbook’s language, whatever the file’s language', () => {
  const workbook = persianWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'یکتا', values: { buyerType: 'TRANSACTIONAL' } }]));
  expect(readTab(workbook, 'مشتریان').rows.at(-1)).toMatchObject({ buyerType: 'معامله‌محور' });
});

test('moved, renamed and deleted columns are filled too', () => {
  const workbook = sampleWorkbook();
  workbook.user((book) => {
    const accounts = book.getSheetByName('Accounts')!;
    accounts.getRange('D2').setValue('Who cares for it');
    accounts.deleteColumn(8);
    accounts.insertRowBefore(2);
  });
  workbook.ask(
    'importAccounts',
    importedPart([{ account: 'Ferrowald Steel (sample)', values: { kam: 'Ada', revenue3: 7, city: 'Essen' } }], 2025),
  );
  const { rows } = readTab(workbook, 'Accounts', 2);
  expect(rows[0]).toMatchObject({
    account: 'Ferrowald Steel (sample)',
    kam: 'Ada',
    revenue3: 7,
    city: 'Essen',
    potential: 2_600_000,
  });
});

test('costs of a single year add the columns of all three, and years without costs have no sum', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', importedPart([{ account: 'Alfa', values: { revenue2: 90, revenue3: 100, cost3: 60 } }], 2025));
  const [alfa] = readTab(workbook, 'Accounts').rows;
  expect(alfa).toMatchObject({ cost1: '', cost2: '', cost3: 60, cost3y: '', margin: '' });
  workbook.ask('importAccounts', importedPart([{ account: 'Alfa', values: { cost2: 50 } }], 2025));
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ cost3y: 110, revenueToCost: 190 / 110 });
});

test('a value that the Check step did not name is not overwritten, and nothing of the part is written', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', FILE);
  const send = (was: Record<string, string | number>) =>
    workbook.request(
      'importAccounts',
      importedPart([
        { account: 'New', values: {}, was: {} },
        { account: 'Ernst Handel', values: { city: 'Wien', revenue3: 100_000, country: 'Austria' }, was },
      ]),
    );
  expect(send({ city: 'Linz' })).toEqual({
    ok: false,
    problems: [{ code: 'importChangedMeanwhile', values: { names: 'Ernst Handel' } }],
  });
  expect(readTab(workbook, 'Accounts').rows).toHaveLength(2);
  expect(send({ city: 'Graz' })).toMatchObject({ ok: true, value: { created: 1, updated: 1 } });
  // The same part again overwrites nothing.
  expect(send({ city: 'Graz' })).toMatchObject({ ok: true, value: { unchanged: 2 } });
});

test('a figure is compared with the column that it has once a year is closed', () => {
  const workbook = emptyWorkbook();
  workbook.ask('importAccounts', FILE);
  const send = (was: Record<string, number>, registerYear = 2025) =>
    workbook.request('importAccounts', {
      ...importedPart([{ account: 'Ernst Handel', values: { revenue2: 99, revenue3: 1 }, was }], 2026),
      registerYear,
    });
  expect(send({}, 2024)).toMatchObject({ problems: [{ code: 'yearsChangedMeanwhile' }] });
  expect(send({ revenue3: 100_000 })).toMatchObject({ problems: [{ code: 'importChangedMeanwhile' }] });
  expect(send({ revenue2: 100_000 })).toMatchObject({ ok: true });
  expect(readTab(workbook, 'Accounts').rows[0]).toMatchObject({ revenue1: 80_000, revenue2: 99, revenue3: 1 });
});

test('parents bring the class of the group beside that of the account', () => {
  const workbook = emptyWorkbook();
  const row = (account: string, revenue3: number, parent = '') => ({ account, values: { revenue3, parent } });
  const rows = [
    row('Acme Bay East', 2, 'Acme Bay'),
    row('Acme Bay', 20, 'ACME North'),
    row('Acme North', 30, 'Acme'),
    row('Acme', 1),
    row('Bolt', 40),
    row('Cord East', 5, 'Cord Holding'),
    row('Cord West', 4, 'cord holding'),
  ];
  workbook.ask('importAccounts', importedPart(rows, 2025));
  const { rows: read } = readTab(workbook, 'Accounts');
  expect(read.map(({ abc, abcGroup }) => `${String(abc)}${String(abcGroup)}`)).toEqual([
    'CA',
    'AA',
    'AA',
    'CA',
    'AA',
    'BB',
    'BB',
  ]);
});
