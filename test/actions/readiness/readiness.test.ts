// Answers on readiness: stored in Settings, merged with other users’ answers, and the figures beside them.
import { noAnswers } from '../../model/readiness/answers';
import type { ReadinessAnswers } from '../../../src/model/readiness/Readiness';
import { importedPart } from '../../setup/importedPart';
import { emptyWorkbook, openWorkbook, persianWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';

const answered = (changes: Partial<ReadinessAnswers>): ReadinessAnswers => ({ ...noAnswers(), ...changes });

/** Overwrites the setting by hand. */
const writeSetting = ({ user }: OpenedWorkbook, key: string, text: string) =>
  user(
    (book, name, value) => {
      const sheet = book.getSheetByName('Settings')!;
      const rows = sheet.getDataRange().getValues();
      const keys = rows.findIndex((row) => row.some((cell) => String(cell).endsWith(':key')));
      const at = rows[keys]!.findIndex((cell) => String(cell).endsWith(':key'));
      const found = rows.findIndex((row) => row[at] === name);
      const row = (found < 0 ? rows.length : found) + 1;
      sheet.getRange(row, at + 1).setValue(name);
      const valueAt = rows[keys]!.findIndex((cell) => String(cell).endsWith(':value'));
      sheet
        .getRange(row, valueAt + 1)
        .setNumberFormat('@')
        .setValue(value);
    },
    key,
    text,
  );

test('a new workbook has no answers', () => {
  const { answers, facts, today } = emptyWorkbook().ask('loadReadiness', {});
  expect(answers).toEqual(noAnswers());
  expect(facts).toMatchObject({ accounts: 0, candidates: 0, keyAccounts: 0, keyRevenue: null, margin: null, pilot: [] });
  expect(today).toBe('2026-06-01');
});

test('a workbook that was never set up is set up first', () => {
  expect(openWorkbook().ask('loadReadiness', {}).answers).toEqual(noAnswers());
});

test('answers persist in the stored workbook, and History records them', () => {
  const workbook = sampleWorkbook();
  const answers = answered({ salesProcess: 4, salesProcessNote: '=1+1', shortCycle: false, months: 24, growth: 0.125 });
  expect(workbook.ask('saveReadiness', { was: noAnswers(), answers }).answers).toEqual(answers);
  const again = openWorkbook({ snapshot: workbook.host.save() });
  expect(again.ask('loadReadiness', {}).answers).toEqual(answers);
  expect(again.ask('loadHistory', { account: null }).lines[0]).toMatchObject({ action: 'Settings changed', field: 'Readiness' });
});

test('a Persian workbook stores them too, under its own word', () => {
  const workbook = persianWorkbook();
  const answers = answered({ competition: 2, competitionNote: 'رقیبان «ارزان»ترند' });
  expect(workbook.ask('saveReadiness', { was: noAnswers(), answers }).answers).toEqual(answers);
  expect(workbook.ask('loadHistory', { account: null }).lines[0]?.field).toBe('آمادگی');
});

test('other users’ answers stay, beside mine', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveReadiness', { was: noAnswers(), answers: answered({ upsell: 5 }) });
  const { answers } = workbook.ask('saveReadiness', { was: noAnswers(), answers: answered({ resources: 2 }) });
  expect(answers).toEqual(answered({ upsell: 5, resources: 2 }));
});

test('answers changed by both are rejected, and nothing is written', () => {
  const workbook = sampleWorkbook();
  workbook.ask('saveReadiness', { was: noAnswers(), answers: answered({ upsell: 5 }) });
  const refused = workbook.request('saveReadiness', { was: noAnswers(), answers: answered({ upsell: 1, months: 12 }) });
  expect(refused).toEqual({ ok: false, problems: [{ code: 'sameChangedMeanwhile' }] });
  expect(workbook.ask('loadReadiness', {}).answers).toEqual(answered({ upsell: 5 }));
});

test('an unreadable setting counts as unanswered, is not changed by opening, and goes to History when overwritten', () => {
  const workbook = sampleWorkbook();
  writeSetting(workbook, 'readiness', '{"salesProcess": 4,');
  expect(workbook.ask('loadReadiness', {}).answers).toEqual(noAnswers());
  expect(workbook.values('Settings').flat()).toContain('{"salesProcess": 4,');
  const answers = answered({ salesProcess: 3 });
  expect(workbook.ask('saveReadiness', { was: noAnswers(), answers }).answers).toEqual(answers);
  expect(workbook.ask('loadHistory', { account: null }).lines[0]?.from).toBe('{"salesProcess": 4,');
});

test.each([
  ['a sixth step', { salesProcess: 6 }],
  ['a month that is none of ours', { months: 18 }],
  ['a text for a yes', { shortCycle: 'yes' }],
  ['a negative cost', { otherCosts: -1 }],
  ['a margin over 100%', { margin: 1.2 }],
  ['a note as long as a book', { upsellNote: 'x'.repeat(301) }],
  ['a field of somebody else’s', { other: 1 }],
])('%s is rejected', (_, wrong) => {
  const answers = { ...noAnswers(), ...wrong } as never;
  expect(emptyWorkbook().request('saveReadiness', { was: noAnswers(), answers })).toMatchObject({
    ok: false,
    problems: [{ code: 'invalidRequest' }],
  });
});

describe('the figures beside the answers', () => {
  /** Four accounts with revenue and cost; the order of names is the reverse of scores. */
  function scored(): OpenedWorkbook {
    const workbook = emptyWorkbook();
    const figures = [
      ['Dee', 400, 300, 9],
      ['Cat', 300, 100, 8],
      ['Bob', 200, null, 7.5],
      ['Ann', 100, 50, 2],
    ] as const;
    const rows = figures.map(([account, revenue3, cost3]) => ({
      account,
      values: { revenue3, ...(cost3 === null ? {} : { cost1: 0, cost2: 0, cost3 }) },
    }));
    workbook.ask('importAccounts', importedPart(rows, 2025));
    const { accounts } = workbook.ask('loadAccounts', {});
    workbook.ask('saveCandidates', { ids: accounts.map(({ id }) => id) });
    const { ranking } = workbook.ask('loadRankAccounts', {});
    for (const { id: criterion } of ranking.criteria) {
      const scores = ranking.candidates.map(({ id, name }) => ({
        account: id,
        score: figures.find(([account]) => account === name)?.[3] ?? null,
        reason: '',
      }));
      workbook.ask('saveScores', { criterion, scores });
    }
    return workbook;
  }

  test('before any tier is confirmed the best by score count as key, and the best three are the pilot', () => {
    const workbook = scored();
    workbook.ask('saveSettings', { changes: { kams: 2, accountsEach: 3, capacity: 2 } });
    expect(workbook.ask('loadReadiness', {}).facts).toEqual({
      accounts: 4,
      candidates: 4,
      keyAccounts: 0,
      kams: 2,
      accountsEach: 3,
      capacity: 2,
      revenue: 1000,
      keyRevenue: 700,
      served: 2,
      // Bob's costs are unknown: (400 + 300 + 100 − 300 − 100 − 50) / 800.
      margin: 350 / 800,
      pilot: ['Dee', 'Cat'],
    });
    workbook.ask('saveSettings', { changes: { capacity: null } });
    expect(workbook.ask('loadReadiness', {}).facts).toMatchObject({ pilot: ['Dee', 'Cat', 'Bob'], served: 4, keyRevenue: 1000 });
  });

  test('once tiers are confirmed the key accounts count, and lead the pilot', () => {
    const workbook = scored();
    const { revision, ranking } = workbook.ask('loadRankAccounts', {});
    const cat = ranking.candidates.find(({ name }) => name === 'Cat')!.id;
    const decisions = [{ account: cat, tier: 'key' as const, why: 'Opens the north', approvedBy: '' }];
    workbook.ask('confirmTiers', { revision, decisions, capacity: 5 });
    expect(workbook.ask('loadReadiness', {}).facts).toMatchObject({
      keyAccounts: 1,
      keyRevenue: 300,
      served: 1,
      pilot: ['Cat', 'Dee', 'Bob'],
    });
  });
});

test('a complete business case is kept until its first year is over, then compared with what its accounts brought', () => {
  const workbook = sampleWorkbook();
  const answers = answered({ people: 1, costPerPerson: 60_000, growth: 0.1, margin: 0.4 });
  expect(workbook.ask('saveReadiness', { was: noAnswers(), answers }).kept).toMatchObject({
    of: { year: 2025, growth: 0.1, margin: 0.4, yearly: 60_000 },
    since: [null, null, null],
  });
  const bolder = { ...answers, growth: 0.3 };
  const kept = workbook.ask('saveReadiness', { was: answers, answers: bolder }).kept;
  expect(kept?.of.growth).toBe(0.3);

  const { accounts } = workbook.ask('loadAccounts', {});
  const served = accounts.filter(({ id }) => kept?.of.accounts.includes(id));
  expect(served).toHaveLength(5);
  const year = served.map(({ name }, index) => ({ account: name, values: { revenue3: 100_000 + index } }));
  workbook.ask('importAccounts', importedPart(year, 2026));
  const after = workbook.ask('saveReadiness', { was: bolder, answers });
  expect(after.kept?.of).toEqual(kept?.of);
  expect(after.kept?.since).toEqual([500_010, null, null]);
});

test('a kept case that a user changed into something else is ignored', () => {
  const workbook = sampleWorkbook();
  for (const text of ['{"year":"x"}', 'no case', '[]', '{"year":2025,"revenue":1,"growth":1,"margin":1,"yearly":1}']) {
    writeSetting(workbook, 'readinessCase', text);
    expect(workbook.ask('loadReadiness', {}).kept).toBeNull();
  }
});
