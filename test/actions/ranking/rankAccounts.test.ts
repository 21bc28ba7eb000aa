// Scoring alone and with others, deciding tiers, snapshots and History, as used by Rank accounts.
import type { Actions } from '../../../src/actions/actions';
import type { RankAccountsBook } from '../../../src/actions/ranking/readRankAccounts';
import { emptyWorkbook, persianWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { explainChange } from '../../../src/model/history/explainChange';

const load = (workbook: OpenedWorkbook): RankAccountsBook => workbook.ask('loadRankAccounts', {});
const named = (data: RankAccountsBook, name: string) =>
  data.ranking.candidates.find((candidate) => candidate.name.startsWith(name))!;
const cell = (workbook: OpenedWorkbook, name: string, criterion: number): unknown => {
  const { rows } = readTab(workbook, 'Scoring Matrix');
  const row = rows.find(({ account }) => String(account).startsWith(name))!;
  return row[`criterion:${load(workbook).ranking.criteria[criterion]!.id}`];
};
const history = (workbook: OpenedWorkbook) => workbook.ask('loadHistory', { account: null }).lines;
const type = (workbook: OpenedWorkbook, tab: string, a1: string, value: string | number) =>
  workbook.user((book, title, place, entry) => void book.getSheetByName(title)!.getRange(place).setValue(entry), tab, a1, value);
const asUser = (workbook: OpenedWorkbook, me: string) => workbook.ask('saveSettings', { changes: { me } });

/** Confirms all suggestions. */
const confirmAll = (workbook: OpenedWorkbook, more: Partial<Actions['confirmTiers']['payload']> = {}) => {
  const { revision, ranking } = load(workbook);
  const tiers = new Map(readTab(workbook, 'Scoring Matrix').rows.map(({ id, suggestedTier }) => [id, suggestedTier]));
  const decisions = ranking.candidates.flatMap(({ id }) => {
    const tier = { Key: 'key', Watch: 'watch', Standard: 'standard' }[String(tiers.get(id))] as 'key' | undefined;
    return tier ? [{ account: id, tier, why: '', approvedBy: '' }] : [];
  });
  return workbook.request('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity, ...more });
};

test('loading takes one read per table and no write', () => {
  const workbook = sampleWorkbook();
  load(workbook);
  expect(workbook.host.cost.reads).toBe('settings criteria accounts matrix history'.split(' ').length);
  expect(workbook.host.cost.writes).toBe(0);
});

describe('a single scorer', () => {
  test('sees the score in the matrix at once, with the reason in Scores and a line in History', () => {
    const workbook = sampleWorkbook();
    const data = load(workbook);
    const account = named(data, 'Aquilonda');
    const criterion = data.ranking.criteria[2]!;
    const after = workbook.ask('saveScores', {
      criterion: criterion.id,
      scores: [{ account: account.id, score: 3.5, reason: 'They left our platform' }],
    });
    expect(named(after, 'Aquilonda').scores[criterion.id]).toBe(3.5);
    expect(cell(workbook, 'Aquilonda', 2)).toBe(3.5);
    expect(after.rounds[2]).toMatchObject({
      open: true,
      mine: { [account.id]: { score: 3.5, reason: 'They left our platform' } },
    });
    expect(history(workbook)[0]).toMatchObject({ field: 'Product fit', to: '3.5', why: 'They left our platform' });
  });

  test('can remove a score, and the cell is blank again', () => {
    const workbook = sampleWorkbook();
    const data = load(workbook);
    const [account, criterion] = [named(data, 'Aquilonda').id, data.ranking.criteria[0]!.id];
    workbook.ask('saveScores', { criterion, scores: [{ account, score: 9, reason: '' }] });
    workbook.ask('saveScores', { criterion, scores: [{ account, score: null, reason: '' }] });
    expect(cell(workbook, 'Aquilonda', 0)).toBe('');
    expect(readTab(workbook, 'Scores').rows).toEqual([]);
  });

  test('writes a whole column of scores in few blocks, however many accounts', () => {
    const workbook = sampleWorkbook();
    const data = load(workbook);
    const criterion = data.ranking.criteria[0]!.id;
    const scores = data.ranking.candidates.map(({ id }) => ({ account: id, score: 5.5, reason: '' }));
    workbook.ask('saveScores', { criterion, scores: scores.slice(0, 1) });
    workbook.ask('saveScores', { criterion, scores });
    // Scores, the matrix and its hidden state; History; the prints of the columns; the note of the journal.
    expect(workbook.host.cost.calls['SpreadsheetApp.Range.setValues']).toBeLessThanOrEqual(7);
  });
});

test.each([0, 11, '7'])('a score of %p is rejected', (score) => {
  const workbook = sampleWorkbook();
  const data = load(workbook);
  const scores = [{ account: data.ranking.candidates[0]!.id, score: score as number, reason: '' }];
  const answer = workbook.request('saveScores', { criterion: data.ranking.criteria[0]!.id, scores });
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'invalidRequest' }] });
});

test('a criterion or candidate removed meanwhile is named, and nothing is written', () => {
  const workbook = sampleWorkbook();
  const data = load(workbook);
  const account = data.ranking.candidates[0]!.id;
  const scores = [{ account, score: 5, reason: '' }];
  expect(workbook.request('saveScores', { criterion: 'gone', scores })).toMatchObject({ problems: [{ code: 'criterionGone' }] });
  const criterion = data.ranking.criteria[0]!.id;
  const gone = [{ account: 'gone', score: 5, reason: '' }];
  expect(workbook.request('saveScores', { criterion, scores: [...scores, ...gone] })).toMatchObject({
    problems: [{ code: 'candidateGone' }],
  });
  expect(load(workbook).ranking.candidates[0]!.scores).toEqual(data.ranking.candidates[0]!.scores);
});

describe('several scorers', () => {
  const opened = () => {
    const workbook = sampleWorkbook();
    asUser(workbook, 'Ada');
    workbook.ask('saveSettings', { changes: { scoreTogether: true } });
    const data = load(workbook);
    const criterion = data.ranking.criteria[0]!.id;
    const score = (me: string, of: (at: number) => number, count = data.ranking.candidates.length) => {
      asUser(workbook, me);
      const scores = data.ranking.candidates
        .slice(0, count)
        .map(({ id }, at) => ({ account: id, score: of(at), reason: `${me} ${at}` }));
      return workbook.ask('saveScores', { criterion, scores });
    };
    return { workbook, data, criterion, score };
  };

  test('do not see each other’s scores, nor does the matrix, until all who started have finished', () => {
    const { workbook, data, criterion, score } = opened();
    const before = named(load(workbook), 'Aquilonda').scores[criterion];
    score('Ada', () => 2, 3);
    const bruno = score('Bruno', () => 8);
    expect(bruno.rounds[0]).toMatchObject({ open: false, given: {} });
    expect(bruno.rounds[0]!.scorers).toEqual([
      { name: 'Ada', scored: 3 },
      { name: 'Bruno', scored: 24 },
    ]);
    expect(JSON.stringify(bruno)).not.toContain('Ada 0');
    expect(named(bruno, 'Aquilonda').scores[criterion]).toBe(before);

    const ada = score('Ada', () => 2);
    expect(ada.rounds[0]!.open).toBe(true);
    expect(ada.rounds[0]!.given[data.ranking.candidates[0]!.id]).toEqual([
      { scorer: 'Ada', score: 2, reason: 'Ada 0' },
      { scorer: 'Bruno', score: 8, reason: 'Bruno 0' },
    ]);
    expect(cell(workbook, 'Aquilonda', 0)).toBe(5);
    expect(readTab(workbook, 'Scoring Matrix').rows[0]).toMatchObject({ spread: 6 });
  });

  test('can reveal them earlier; then the matrix has the median of the scores', () => {
    const { workbook, criterion, score } = opened();
    score('Ada', () => 2, 3);
    score('Bruno', () => 7);
    const shown = workbook.ask('showScores', { criterion });
    expect(shown.rounds[0]!.open).toBe(true);
    expect(shown.ranking.candidates[0]!.scores[criterion]).toBe(4.5);
    expect(history(workbook).some(({ action }) => action === 'Scores uncovered')).toBe(true);
  });

  test('agree on a score, which replaces the median from then on', () => {
    const { workbook, data, criterion, score } = opened();
    score('Ada', () => 2);
    score('Bruno', () => 9);
    const account = data.ranking.candidates[0]!.id;
    workbook.ask('resolveScore', { criterion, account, score: 6, reason: 'Talked it over' });
    const again = score('Bruno', () => 10);
    expect(again.rounds[0]!.settled[account]).toEqual({ score: 6, reason: 'Talked it over' });
    expect(again.ranking.candidates[0]!.scores[criterion]).toBe(6);
    expect(again.ranking.candidates[1]!.scores[criterion]).toBe(6); // the median of 2 and 10
  });

  test('a score typed into the matrix counts as agreed, and History records it', () => {
    const { workbook, data, criterion, score } = opened();
    score('Ada', () => 2);
    score('Bruno', () => 4);
    type(workbook, 'Scoring Matrix', 'C5', 8);
    const after = load(workbook);
    expect(after.rounds[0]!.settled[data.ranking.candidates[0]!.id]).toEqual({ score: 8, reason: '' });
    expect(after.ranking.candidates[0]!.scores[criterion]).toBe(8);
    expect(history(workbook)[0]).toMatchObject({ action: 'Changed by hand', who: '', from: '3', to: '8' });
  });

  test('must identify themselves', () => {
    const workbook = sampleWorkbook();
    workbook.ask('saveSettings', { changes: { scoreTogether: true } });
    const { ranking } = load(workbook);
    const scores = [{ account: ranking.candidates[0]!.id, score: 5, reason: '' }];
    const answer = workbook.request('saveScores', { criterion: ranking.criteria[0]!.id, scores });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'whoAreYou' }] });
  });
});

describe('tiers', () => {
  test('confirmed as suggested are in the matrix with the day, and in History, and a snapshot is taken', () => {
    const workbook = sampleWorkbook();
    expect(confirmAll(workbook)).toMatchObject({ ok: true });
    const { rows } = readTab(workbook, 'Scoring Matrix');
    expect(rows.filter(({ tier }) => tier === 'Key')).toHaveLength(5);
    expect(rows.filter(({ tier, suggestedTier }) => tier !== suggestedTier && suggestedTier !== '')).toEqual([]);
    expect(rows.find(({ tier }) => tier === 'Key')?.['decidedOn']).toBeTruthy();
    expect(load(workbook).snapshots).toHaveLength(1);
    expect(readTab(workbook, 'Snapshots').rows.length).toBeGreaterThan(15);
    expect(history(workbook).filter(({ to }) => to === 'Key')).toHaveLength(5);
  });

  test('decided on outdated scores are rejected', () => {
    const workbook = sampleWorkbook();
    const { revision, ranking } = load(workbook);
    type(workbook, 'Scoring Matrix', 'C5', 1);
    const payload = { revision, decisions: [], capacity: ranking.settings.capacity };
    expect(workbook.request('confirmTiers', payload)).toMatchObject({ ok: false, problems: [{ code: 'changedMeanwhile' }] });
  });

  test('take only free seats; a further seat is written if the user adds it', () => {
    const workbook = sampleWorkbook();
    confirmAll(workbook);
    const { revision, ranking } = load(workbook);
    const watched = ranking.candidates.find(({ confirmedTier }) => confirmedTier === 'watch')!;
    const decisions = [{ account: watched.id, tier: 'key' as const, why: 'Opens the north to us', approvedBy: '' }];
    expect(workbook.request('confirmTiers', { revision, decisions, capacity: 5 })).toMatchObject({
      ok: false,
      problems: [{ code: 'noSeat', values: { wanted: 6, capacity: 5 } }],
    });
    workbook.ask('confirmTiers', { revision, decisions, capacity: 6 });
    expect(workbook.values('Scoring Matrix', 'I3')).toEqual([[6]]);
    // The reason is typed once: it is also what the page for the board says.
    expect(named(load(workbook), watched.name)).toMatchObject({
      confirmedTier: 'key',
      note: [watched.note, 'Opens the north to us'].filter(Boolean).join(' · '),
    });
  });

  test('are removed only after two reviews below the line over 90 days, with a reason and an approver', () => {
    const clock = { now: Date.UTC(2026, 0, 10) };
    const workbook = sampleWorkbook({ now: () => clock.now });
    confirmAll(workbook);
    const key = load(workbook).ranking.candidates.find(({ confirmedTier }) => confirmedTier === 'key')!;
    const column = 'CDEFG';
    const row = 5 + load(workbook).ranking.candidates.findIndex(({ id }) => id === key.id);
    for (const letter of column) type(workbook, 'Scoring Matrix', `${letter}${row}`, 2);

    const demote = (why: string, approvedBy: string) => {
      const { revision, ranking } = load(workbook);
      const decisions = [{ account: key.id, tier: 'standard' as const, why, approvedBy }];
      return workbook.request('confirmTiers', { revision, decisions, capacity: ranking.settings.capacity });
    };
    expect(readTab(workbook, 'Scoring Matrix').rows.find(({ id }) => id === key.id)).toMatchObject({
      tier: 'Key',
      suggestedTier: 'Key (under review)',
    });
    expect(demote('Weak', 'The board')).toMatchObject({ problems: [{ code: 'demotionTooEarly' }] });
    clock.now = Date.UTC(2026, 0, 20);
    confirmAll(workbook); // the first review below the line
    clock.now = Date.UTC(2026, 2, 30);
    expect(demote('Weak', 'The board')).toMatchObject({ problems: [{ code: 'demotionTooEarly', values: { days: 69 } }] });
    clock.now = Date.UTC(2026, 3, 21);
    expect(load(workbook).demotions[key.id]).toMatchObject({ allowed: true, since: '2026-01-20', reviews: 2, days: 91 });
    expect(demote('', '')).toMatchObject({ problems: [{ code: 'reasonMissing' }, { code: 'approverMissing' }] });
    expect(demote('Weak for a quarter', 'The board')).toMatchObject({ ok: true });
    expect(history(workbook)[0]).toMatchObject({
      from: 'Key',
      to: 'Standard',
      why: 'Weak for a quarter · approved by The board',
    });
  });
});

describe('History', () => {
  test('records scores, tiers and weights changed by hand, once, and nothing that the add-on did itself', () => {
    const workbook = sampleWorkbook();
    confirmAll(workbook);
    const data = load(workbook);
    const criterion = data.ranking.criteria[0]!.id;
    workbook.ask('saveScores', { criterion, scores: [{ account: data.ranking.candidates[0]!.id, score: 4, reason: '' }] });
    const { revision, criteria } = workbook.ask('loadRanking', {});
    workbook.ask('saveCriteria', { revision, criteria: criteria.map((each) => ({ ...each, weight: each.weight + 1 })) });
    workbook.ask('refreshScores', { overHand: [] });
    workbook.ask('removeSample', {});
    workbook.ask('loadSample', {});
    load(workbook);
    const byHand = () => history(workbook).filter(({ action }) => action === 'Changed by hand');
    expect(byHand()).toEqual([]);

    type(workbook, 'Scoring Matrix', 'D5', 9);
    type(workbook, 'Scoring Matrix', 'B6', 'Watch');
    type(workbook, 'Criteria', 'B4', 40);
    load(workbook);
    load(workbook);
    expect(byHand().map(({ field, to }) => [field, to])).toEqual([
      ['Confirmed tier', 'Watch'],
      ['Profitability', '9'],
      ['Profitability: Weight', '40'],
    ]);
    expect(byHand()[0]!.why).toMatch(/^found on 2026-06-01 \d\d:\d\d; before that last looked at on 2026-06-01$/);
  });

  test('explains why an account dropped after a snapshot', () => {
    const workbook = sampleWorkbook();
    confirmAll(workbook);
    const data = load(workbook);
    const account = data.ranking.candidates[0]!;
    const criterion = data.ranking.criteria[0]!;
    const was = account.scores[criterion.id] as number;
    workbook.ask('saveScores', { criterion: criterion.id, scores: [{ account: account.id, score: 1, reason: 'Lost the site' }] });
    const { then, now, lines } = workbook.ask('loadChange', { account: account.id, from: data.snapshots[0]!.id, to: null });
    const change = explainChange(account.id, then, now);
    expect(change.parts[0]).toMatchObject({ criterion: 'Growth potential', scoreThen: was, scoreNow: 1, fromWeight: 0 });
    expect(change.parts[0]!.effect).toBeCloseTo(0.3 * (1 - was), 9);
    expect(change.now!.score! - change.then!.score!).toBeCloseTo(0.3 * (1 - was), 9);
    expect(lines.map(({ why }) => why)).toContain('Lost the site');
    expect(workbook.request('loadChange', { account: account.id, from: 'gone', to: null })).toMatchObject({
      problems: [{ code: 'snapshotGone' }],
    });
  });
});

test('a board page is compared with the confirmed tiers or the page before, and stored as plain values', () => {
  const workbook = sampleWorkbook();
  confirmAll(workbook);
  expect(workbook.ask('recordBoardPage', {}).previous).toMatchObject({ occasion: 'tiersConfirmed' });
  const { previous } = workbook.ask('recordBoardPage', {});
  expect(previous!.key).toHaveLength(5);
  expect(previous!.scored[0]).toMatchObject({ rank: 1 });
  const { tab } = workbook.ask('savePageAsTab', { page: 'boardPage', rows: [['=1+1', '1/2'], ['only one']], bold: [1] });
  expect(workbook.values(tab)).toEqual([
    ['=1+1', '1/2'],
    ['only one', ''],
  ]);
  const weights = workbook.user((book, name: string) => book.getSheetByName(name)!.getRange('A1:B2').getFontWeights(), tab);
  expect(weights).toEqual([
    ['bold', 'bold'],
    ['normal', 'normal'],
  ]);
});

test('the tab of a kept board page has its day in the language and the calendar of the workbook', () => {
  const page = { page: 'boardPage' as const, rows: [['1']], bold: [] };
  expect(sampleWorkbook().ask('savePageAsTab', page).tab).toBe('Board page 1 June 2026');
  expect(persianWorkbook().ask('savePageAsTab', page).tab).toBe('گزارش هیئت‌مدیره ۱۱ خرداد ۱۴۰۵');
  const gregorian = persianWorkbook();
  gregorian.ask('saveSettings', { changes: { calendar: 'gregorian', lastFullYear: 2025 } });
  expect(gregorian.ask('savePageAsTab', page).tab).toBe('گزارش هیئت‌مدیره ۱ ژوئن ۲۰۲۶');
});

test('a deleted criterion column is restored with its scores at the next command', () => {
  const workbook = sampleWorkbook();
  const before = load(workbook).ranking.candidates;
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.deleteColumn(4));
  expect(load(workbook).ranking.candidates).toEqual(before);
  const repaired = history(workbook).filter(({ action }) => action === 'Repaired');
  expect(repaired.map(({ field }) => field)).toContain('Profitability');
});

test('pairwise answers are loaded with the criteria, and each has a line in History', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const added = { ...criteria[0]!, id: null, libraryKey: null, name: 'Trust' };
  const comparisons = [
    { first: 0, second: 1, ratio: 3 },
    { first: 0, second: 2, ratio: 1 / 5 },
  ];
  const after = workbook.ask('saveCriteria', { revision, criteria: [criteria[0]!, criteria[1]!, added], comparisons });
  expect(after.comparisons).toEqual([
    { first: criteria[0]!.id, second: criteria[1]!.id, ratio: 3 },
    { first: criteria[0]!.id, second: after.criteria[2]!.id, ratio: 0.2 },
  ]);
  const lines = history(workbook).filter(({ action }) => action === 'Criteria compared in pairs');
  expect(lines.map(({ field, to }) => [field, to])).toEqual([
    ['Growth potential : Trust', '1/5'],
    ['Growth potential : Profitability', '3'],
  ]);
});

test('stored pairwise answers with more fields than this version knows are read all the same', () => {
  const workbook = sampleWorkbook();
  const { revision, criteria } = workbook.ask('loadRanking', {});
  workbook.ask('saveCriteria', { revision, criteria, comparisons: [{ first: 0, second: 1, ratio: 3 }] });
  const { comparisons } = workbook.ask('loadRanking', {});
  workbook.user((book) => {
    const sheet = book.getSheetByName('Settings')!;
    const values = sheet.getDataRange().getValues();
    values.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (String(cell).startsWith('[{"first"'))
          sheet.getRange(row + 1, column + 1).setValue(String(cell).replace('{"first"', '{"by":"Mina","first"'));
      }),
    );
  });
  expect(comparisons).toHaveLength(1);
  expect(workbook.ask('loadRanking', {}).comparisons).toEqual(comparisons);
});

test('the matrix shows how often each account stays key, and Criteria how far each weight can move', () => {
  const workbook = sampleWorkbook();
  const stays = readTab(workbook, 'Scoring Matrix').rows.map(({ staysKey }) => staysKey);
  expect(stays.filter((share) => typeof share === 'number' && share >= 0 && share <= 1).length).toBeGreaterThan(15);
  const { rows } = readTab(workbook, 'Criteria');
  for (const { share, staysFrom, staysTo } of rows) {
    expect(staysFrom).toBeLessThanOrEqual(share as number);
    expect(staysTo).toBeGreaterThanOrEqual(share as number);
  }
});

test('an empty workbook has no ranking, without an error', () => {
  const workbook = emptyWorkbook();
  expect(load(workbook)).toMatchObject({ snapshots: [], demotions: {}, scoreTogether: false });
  expect(confirmAll(workbook)).toMatchObject({ ok: true });
});
