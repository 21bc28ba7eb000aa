import { blankRecord } from '../../../src/model/plan/blankRecord';
import { sampleWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const rows = [
  {
    line: 2,
    account: 'aquilonda waterworks (SAMPLE)',
    name: 'Racks',
    values: { stage: 'won', amount: 12_000, closedOn: '2026-02-03', owner: 'Nancy' },
  },
  { line: 3, account: 'Nowhere Ltd', name: 'Lamps', values: { stage: 'negotiating', amount: 900, expectedClose: '2027-01-22' } },
];

test('deals are added to Opportunities once, and a deal of a missing account is named', () => {
  const workbook = sampleWorkbook();
  expect(workbook.ask('importOpportunities', { run: 'a file', rows })).toMatchObject({
    created: 2,
    updated: 0,
    problems: [{ code: 'dealOfNobody', values: { row: 3, account: 'Nowhere Ltd' } }],
  });
  expect(readTab(workbook, 'Opportunities').rows).toMatchObject([
    { account: 'Aquilonda Waterworks (sample)', opportunity: 'Racks', stage: 'Won', amount: 12_000, owner: 'Nancy' },
    { account: 'Nowhere Ltd', opportunity: 'Lamps', stage: 'Negotiating', amount: 900 },
  ]);
  expect(readTab(workbook, 'History').rows.at(-1)).toMatchObject({ action: 'Import', tab: 'Opportunities', batch: 'a file' });
  expect(workbook.ask('importOpportunities', { run: 'again', rows })).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
});

test('a later file updates existing deals, and its blanks remove nothing', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importOpportunities', { run: 'a', rows });
  const later = [
    { line: 2, account: 'Nowhere Ltd', name: 'lamps', values: { stage: 'lost', closedOn: '2026-11-01', amount: '' } },
  ];
  expect(workbook.ask('importOpportunities', { run: 'b', rows: later })).toMatchObject({ created: 0, updated: 1 });
  expect(readTab(workbook, 'Opportunities').rows[1]).toMatchObject({ opportunity: 'Lamps', stage: 'Lost', amount: 900 });
});

test('invalid values are left out', () => {
  const workbook = sampleWorkbook();
  const odd = [
    { line: 2, account: 'Nowhere Ltd', name: 'Odd', values: { stage: 'sold', amount: -5, nothing: 'x', probability: 7 } },
  ];
  expect(workbook.ask('importOpportunities', { run: 'a', rows: odd })).toMatchObject({ created: 1 });
  expect(readTab(workbook, 'Opportunities').rows[0]).toMatchObject({ opportunity: 'Odd', stage: '', amount: '' });
});

test('a name that is longer than its column takes is refused, for deals and for people', () => {
  const workbook = sampleWorkbook();
  const part = (length: number) => ({
    run: 'a',
    rows: [{ line: 2, account: 'Nowhere Ltd', name: 'x'.repeat(length), values: {} }],
  });
  expect(workbook.request('importOpportunities', part(121))).toMatchObject({ ok: false, problems: [{ code: 'invalidRequest' }] });
  expect(workbook.request('importContacts', part(81))).toMatchObject({ ok: false, problems: [{ code: 'invalidRequest' }] });
  expect(workbook.request('importContacts', part(80))).toMatchObject({ ok: true });
});

test('a value of a deal that the Check step did not name is not overwritten', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importOpportunities', { run: 'a', rows });
  const send = (was: Record<string, string | number>) =>
    workbook.request('importOpportunities', {
      run: 'b',
      rows: [{ line: 2, account: 'Nowhere Ltd', name: 'Lamps', values: { stage: 'lost', amount: 900 }, was }],
    });
  expect(send({})).toMatchObject({ ok: false, problems: [{ code: 'importChangedMeanwhile', values: { names: 'Lamps' } }] });
  expect(send({ stage: 'Negotiating' })).toMatchObject({ ok: true, value: { updated: 1 } });
});

test('the CRM ids of deals get a column when a file has them, and the Check step sees them next time', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importOpportunities', { run: 'a', rows });
  const withId = [{ line: 2, account: 'Nowhere Ltd', name: 'Lamps', values: { crmId: '0061', stage: 'won' } }];
  expect(workbook.ask('importOpportunities', { run: 'b', rows: withId })).toMatchObject({ created: 0, updated: 1 });
  expect(readTab(workbook, 'Opportunities').rows[1]).toMatchObject({ opportunity: 'Lamps', stage: 'Won', crmId: '0061' });
  const { columns, rows: present } = workbook.ask('loadImported', { table: 'opportunities' });
  const at = columns.findIndex(({ key }) => key === 'crmId');
  expect(present.map((row) => row[3 + at])).toEqual(['', '0061']);
});

test('two deals of one name at one account are each found by their id', () => {
  const workbook = sampleWorkbook();
  const deal = (name: string, values: Record<string, string | number>, record?: string) => ({
    line: 2,
    account: 'Nowhere Ltd',
    name,
    values,
    ...(record !== undefined && { record }),
  });
  const first = [deal('Renewal', { crmId: '1', stage: 'proposed' }), deal('Renewal (2)', { crmId: '2', stage: 'proposed' })];
  workbook.ask('importOpportunities', { run: 'a', rows: first });
  const { letter, row } = readTab(workbook, 'Opportunities');
  const cell = `${letter('opportunity')}${row('Nowhere Ltd') + 1}`;
  workbook.user((book, at) => void book.getSheetByName('Opportunities')?.getRange(at).setValue('Renewal'), cell);
  const [one = '', other = ''] = workbook.ask('loadImported', { table: 'opportunities' }).rows.map(([id]) => String(id));
  const later = [deal('Renewal', { crmId: '1', stage: 'won' }, one), deal('Renewal', { crmId: '2', stage: 'lost' }, other)];
  expect(workbook.ask('importOpportunities', { run: 'b', rows: later })).toMatchObject({ created: 0, updated: 2 });
  expect(readTab(workbook, 'Opportunities').rows).toMatchObject([
    { opportunity: 'Renewal', crmId: '1', stage: 'Won' },
    { opportunity: 'Renewal', crmId: '2', stage: 'Lost' },
  ]);
});

test('a deal that is found by its id takes its new name, also where a record refers to it', () => {
  const workbook = sampleWorkbook();
  workbook.ask('importOpportunities', { run: 'a', rows });
  const account = 'Aquilonda Waterworks (sample)';
  const { rows: present } = workbook.ask('loadImported', { table: 'opportunities' });
  const record = String(present.find(([, name]) => name === 'Racks')![0]);
  const id = workbook.ask('loadAccounts', {}).accounts.find(({ name }) => name === account)!.id;
  const is = { ...blankRecord('whitespace'), product: 'Cable trays', status: 'open', opportunity: 'Racks' };
  workbook.ask('savePlan', { account: id, changes: [{ table: 'whitespace', id: null, was: {}, is }] as never });
  const send = (was: Record<string, string>, run: string) =>
    workbook.request('importOpportunities', { run, rows: [{ line: 2, account, name: 'Racks 2027', record, values: {}, was }] });
  expect(send({}, 'b')).toMatchObject({ ok: false, problems: [{ code: 'importChangedMeanwhile' }] });
  expect(send({ opportunity: 'Racks' }, 'b')).toMatchObject({ ok: true, value: { updated: 1, created: 0 } });
  expect(readTab(workbook, 'Opportunities').rows[0]).toMatchObject({ opportunity: 'Racks 2027' });
  expect(readTab(workbook, 'Whitespace').rows.at(-1)).toMatchObject({ opportunity: 'Racks 2027' });
  workbook.ask('undoImport', { run: 'b' });
  expect(readTab(workbook, 'Opportunities').rows[0]).toMatchObject({ opportunity: 'Racks' });
  expect(readTab(workbook, 'Whitespace').rows.at(-1)).toMatchObject({ opportunity: 'Racks' });
});
