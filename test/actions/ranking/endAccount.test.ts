// Leaving: accounts that end, tiers typed over in the matrix, and the customers kept.
import { robustnessOf } from '../../../sidebar/robustness/robustnessOf';
import type { RankAccountsBook } from '../../../src/actions/ranking/readRankAccounts';
import { sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const load = (workbook: OpenedWorkbook): RankAccountsBook => workbook.ask('loadRankAccounts', {});
const rowOf = (workbook: OpenedWorkbook, tab: string, name: string) =>
  readTab(workbook, tab).rows.find(({ account }) => account === name);
/** Confirms the best accounts as key. */
function confirmed(): { workbook: OpenedWorkbook; key: RankAccountsBook['ranking']['candidates'] } {
  const workbook = sampleWorkbook();
  const { rows } = readTab(workbook, 'Scoring Matrix');
  const decisions = rows
    .filter(({ suggestedTier }) => suggestedTier === 'Key')
    .map(({ id }) => ({ account: String(id), tier: 'key' as const, why: '', approvedBy: '' }));
  const { revision, ranking } = load(workbook);
  const data = workbook.ask('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity });
  return { workbook, key: data.ranking.candidates.filter(({ confirmedTier }) => confirmedTier === 'key') };
}
/** Types a tier over the one of an account. */
const typeTier = (workbook: OpenedWorkbook, name: string, tier: string) =>
  workbook.user(
    (book, account, word) => {
      const sheet = book.getSheetByName('Scoring Matrix')!;
      const row = sheet.getRange('A:A').getValues().flat().indexOf(account) + 1;
      sheet.getRange(row, 2).setValue(word);
    },
    name,
    tier,
  );
const end = { ended: 'insolvent', why: 'Filed on 1 June', approvedBy: 'Mina' } as const;

describe('an account that ends', () => {
  test('leaves at once whatever its score: its seat is free, and History has reason and approver', () => {
    const { workbook, key } = confirmed();
    const account = key[0]!;
    const data = workbook.ask('endAccount', { account: account.id, ...end });
    expect(data.ranking.candidates.map(({ id }) => id)).not.toContain(account.id);
    expect(data.ranking.candidates.filter(({ confirmedTier }) => confirmedTier === 'key')).toHaveLength(key.length - 1);
    expect(data.ended).toMatchObject([{ name: account.name, ended: 'insolvent', endedOn: '2026-06-01' }]);
    expect(rowOf(workbook, 'Accounts', account.name)).toMatchObject({ candidate: false, ended: 'Insolvent' });
    const [line] = workbook.ask('loadHistory', { account: null }).lines;
    expect(line).toMatchObject({
      action: 'Account ended',
      account: account.name,
      from: 'Key',
      to: 'Insolvent',
      why: 'Filed on 1 June · approved by Mina',
    });
  });

  test('needs a reason and an approver', () => {
    const { workbook, key } = confirmed();
    const answer = workbook.request('endAccount', { account: key[0]!.id, ended: 'left', why: ' ', approvedBy: '' });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'reasonMissing' }, { code: 'approverMissing' }] });
  });

  test('is not proposed and not reviewed any more, until a person makes it a candidate again', () => {
    const { workbook, key } = confirmed();
    const { id, name } = key[0]!;
    workbook.ask('endAccount', { account: id, ...end });
    const isEnded = () => workbook.ask('loadAccounts', {}).accounts.find((account) => account.name === name)?.isEnded;
    const isReviewed = () => workbook.ask('loadReviews', {}).accounts.some(({ plan }) => plan.account.name === name);
    expect([isEnded(), isReviewed()]).toEqual([true, false]);
    const { accounts } = workbook.ask('loadAccounts', {});
    const chosen = accounts.filter((account) => account.candidate || account.name === name).map((account) => account.id);
    workbook.ask('saveCandidates', { ids: chosen });
    expect(isEnded()).toBe(false);
    expect(rowOf(workbook, 'Accounts', name)).toMatchObject({ candidate: true, ended: '', endedOn: '' });
    expect(load(workbook).ranking.candidates.map((candidate) => candidate.name)).toContain(name);
  });
});

describe('a tier typed over in the matrix', () => {
  test('is a request: the account stays key, is named, and confirming without a decision puts the tier back', () => {
    const { workbook, key } = confirmed();
    const { id, name } = key[0]!;
    typeTier(workbook, name, 'Standard');
    const data = load(workbook);
    expect(data.ranking.candidates.find((each) => each.id === id)).toMatchObject({
      confirmedTier: 'key',
      requestedTier: 'standard',
    });
    expect(data.ranking.problems).toMatchObject([
      { code: 'tierTakenByHand', values: { names: expect.stringContaining(name) as string } },
    ]);
    const { capacity } = data.ranking.settings;
    workbook.ask('confirmTiers', { revision: data.revision, decisions: [], capacity });
    expect(rowOf(workbook, 'Scoring Matrix', name)).toMatchObject({ tier: 'Key' });
    expect(load(workbook).ranking.problems).toEqual([]);
  });

  test('has the guard of a demotion', () => {
    const { workbook, key } = confirmed();
    const { id, name } = key[0]!;
    typeTier(workbook, name, 'Watch');
    const { revision, ranking } = load(workbook);
    const decisions = [{ account: id, tier: 'watch' as const, why: 'Small', approvedBy: 'Mina' }];
    expect(workbook.request('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity })).toMatchObject({
      problems: [{ code: 'demotionTooEarly' }],
    });
  });

  test('cannot promote past the seats', () => {
    const { workbook } = confirmed();
    const other = load(workbook).ranking.candidates.find(({ confirmedTier }) => confirmedTier === null)!;
    typeTier(workbook, other.name, 'Key');
    const { revision, ranking } = load(workbook);
    const decisions = [{ account: other.id, tier: 'key' as const, why: 'A friend', approvedBy: '' }];
    expect(workbook.request('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity })).toMatchObject({
      problems: [{ code: 'noSeat' }],
    });
    expect(load(workbook).ranking.candidates.find(({ id }) => id === other.id)?.confirmedTier).toBeNull();
  });
});

test('subsidiaries of one parent share a seat where the setting says so, in the tab as in the panel', () => {
  const { workbook, key } = confirmed();
  const waiting = load(workbook).ranking.candidates.find(
    ({ name, confirmedTier }) => confirmedTier === null && rowOf(workbook, 'Scoring Matrix', name)?.score,
  )!;
  const suggested = () => String(rowOf(workbook, 'Scoring Matrix', waiting.name)?.suggestedTier);
  workbook.ask('saveSettings', { changes: { groupsShareSeat: true } });
  const { letter, row, keys } = readTab(workbook, 'Accounts');
  expect(keys).toEqual(expect.arrayContaining(['parent', 'abcGroup']));
  const own = rowOf(workbook, 'Accounts', key[0]!.name)?.abcGroup;
  workbook.user(
    (book, cell, parent, child) => {
      book.getSheetByName('Accounts')!.getRange(cell).setValue(parent);
      const matrix = book.getSheetByName('Scoring Matrix')!;
      const line = matrix.getRange('A:A').getValues().flat().indexOf(child) + 1;
      matrix.getRange(line, 3, 1, 5).setValues([[10, 10, 10, 10, 10]]);
    },
    `${letter('parent')}${row(waiting.name)}`,
    key[0]!.name,
    waiting.name,
  );
  load(workbook);
  expect(suggested()).toBe('Key');
  expect(rowOf(workbook, 'Accounts', waiting.name)?.abcGroup).toBe(own);
  const sure = robustnessOf(load(workbook).ranking).scored.map(({ name, staysKeyInDoubt: part }) => [
    name,
    part > 0 && part < 1 ? Math.min(0.99, Math.max(0.01, part)) : part,
  ]);
  expect(sure.map(([name]) => [name, rowOf(workbook, 'Scoring Matrix', String(name))?.staysKey])).toEqual(sure);
  const { revision, ranking } = load(workbook);
  const decisions = [{ account: waiting.id, tier: 'key' as const, why: '', approvedBy: '' }];
  const sentence = () => String(workbook.values('Scoring Matrix', 'A2')[0]?.[0]);
  const [, taken] = /seats (\d+) of/.exec(sentence()) ?? [];
  expect(workbook.request('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity })).toMatchObject({
    ok: true,
  });
  expect(sentence()).toMatch(new RegExp(`^${Number(taken) + 1} key of .* seats ${taken} of`));
  workbook.ask('saveSettings', { changes: { groupsShareSeat: false } });
  expect(load(workbook).ranking.candidates.every(({ group }) => group === undefined)).toBe(true);
});
