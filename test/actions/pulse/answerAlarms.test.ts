import type { ImportedRow } from '../../../src/actions/imports/importAccounts';
import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

/** A customer that ordered every 20 days, and not for 120 days. */
const SILENT: ImportedRow['values'] = {
  revenue3: 9000,
  revenueToDate: 500,
  revenueSameDays: 4000,
  orders: 18,
  ordersToDate: 1,
  ordersSameDays: 7,
  firstOrder: '2022-01-10',
  lastOrder: '2026-01-31',
  usualInterval: 20,
  longestGap: 45,
  salesFrom: '2022-01-03',
  salesUntil: '2026-05-31',
  daysToDate: 151,
};

/** Alder is silent and a key account; Birch buys as ever. */
function silentWorkbook(): OpenedWorkbook {
  const workbook = emptyWorkbook();
  const rows = [
    { account: 'Alder', values: SILENT },
    { account: 'Birch', values: { ...SILENT, lastOrder: '2026-05-20', revenueToDate: 4000, ordersToDate: 7 } },
  ];
  workbook.ask('importAccounts', importedPart(rows, 2025));
  const { accounts } = workbook.ask('loadAccounts', {});
  workbook.ask('saveCandidates', { ids: accounts.map(({ id }) => id) });
  return workbook;
}

const alarmsOf = (workbook: OpenedWorkbook) =>
  workbook
    .ask('loadRankAccounts', {})
    .alarms.map(({ name, alarms }) => [name, alarms.map(({ kind, answer }) => [kind, answer?.why])]);

const confirmAlder = (workbook: OpenedWorkbook) => {
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const account = ranking.candidates.find(({ name }) => name === 'Alder')?.id ?? '';
  const decisions = [{ account, tier: 'key' as const, why: 'Strategic', approvedBy: 'Sara' }];
  return workbook.request('confirmTiers', { revision, decisions, capacity: 5 });
};

test('the alarms of candidates are part of the ranking', () => {
  expect(alarmsOf(silentWorkbook())).toEqual([
    [
      'Alder',
      [
        ['silent', undefined],
        ['fallen', undefined],
      ],
    ],
  ]);
});

test('a ranking that is shown while it is chosen has the same alarms', () => {
  const workbook = silentWorkbook();
  expect(workbook.ask('loadAlarms', {}).alarms).toEqual(workbook.ask('loadRankAccounts', {}).alarms);
});

test('a customer that stopped and is no candidate is watched too, but not one with nothing at stake', () => {
  const workbook = emptyWorkbook();
  const rows = [
    { account: 'Alder', values: SILENT },
    { account: 'Calder', values: { ...SILENT, revenueToDate: 0, ordersToDate: 0 } },
    {
      account: 'Gone',
      values: { ...SILENT, revenue3: 0, revenueToDate: 0, revenueSameDays: 0, orders: 0, ordersToDate: 0, ordersSameDays: 0 },
    },
  ];
  workbook.ask('importAccounts', importedPart(rows, 2025));
  const { accounts } = workbook.ask('loadAccounts', {});
  workbook.ask('saveCandidates', { ids: accounts.filter(({ name }) => name === 'Alder').map(({ id }) => id) });
  const { alarms } = workbook.ask('loadRankAccounts', {});
  expect(alarms.map(({ name, isCandidate }) => [name, isCandidate])).toEqual([
    ['Alder', true],
    ['Calder', false],
  ]);
});

test('an account with an unanswered alarm is confirmed as key only after a word', () => {
  const workbook = silentWorkbook();
  expect(confirmAlder(workbook)).toMatchObject({
    ok: false,
    problems: [{ code: 'alarmsUnanswered', values: { names: 'Alder' } }],
  });
  const account = workbook.ask('loadRankAccounts', {}).alarms[0]?.id ?? '';
  const { alarms } = workbook.ask('answerAlarms', { account, why: 'The plant is being rebuilt' });
  expect(alarms.map(({ answer }) => answer?.why)).toEqual(['The plant is being rebuilt', 'The plant is being rebuilt']);
  expect(confirmAlder(workbook)).toMatchObject({ ok: true });
});

test('an answered alarm is quiet until it is worse, also after the account has another name', () => {
  const workbook = silentWorkbook();
  const account = workbook.ask('loadRankAccounts', {}).alarms[0]?.id ?? '';
  workbook.ask('answerAlarms', { account, why: 'Rebuilt' });
  const { letter, row } = readTab(workbook, 'Accounts');
  const cell = `${letter('account')}${row('Alder')}`;
  workbook.user((book, at) => void book.getSheetByName('Accounts')?.getRange(at).setValue('Alder Ltd'), cell);
  expect(alarmsOf(workbook)).toEqual([
    [
      'Alder Ltd',
      [
        ['silent', 'Rebuilt'],
        ['fallen', 'Rebuilt'],
      ],
    ],
  ]);
  const later = { ...SILENT, salesUntil: '2026-07-30', daysToDate: 211 };
  workbook.ask('importAccounts', importedPart([{ account: 'Alder Ltd', values: later }], 2025, 'later'));
  expect(alarmsOf(workbook)).toEqual([
    [
      'Alder Ltd',
      [
        ['silent', undefined],
        ['fallen', 'Rebuilt'],
      ],
    ],
  ]);
});

test('an answer is a line of History', () => {
  const workbook = silentWorkbook();
  const account = workbook.ask('loadRankAccounts', {}).alarms[0]?.id ?? '';
  workbook.ask('answerAlarms', { account, why: 'Rebuilt' });
  expect(readTab(workbook, 'History').rows).toContainEqual(
    expect.objectContaining({ action: 'Known, because', account: 'Alder', to: 'Rebuilt' }),
  );
  expect(workbook.request('answerAlarms', { account: 'gone', why: 'x' })).toMatchObject({
    ok: false,
    problems: [{ code: 'accountGone' }],
  });
});
