// Commands that are refused half way, cells of others, deleted tabs, and people who cannot edit.
import { openWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { titleOf } from '../setup/titleOf';
import { whatMatters } from '../setup/whatMatters';
import { BENDS } from '../soak/bends';
import { COMMANDS, GOAL } from '../soak/acts';
import { difference, stateOf } from '../soak/stateOf';
import { WORKBOOKS } from '../soak/workbooks';
import { blankRecord } from '../../src/model/plan/blankRecord';

const english = WORKBOOKS['english']!;
const rowsOf = (workbook: OpenedWorkbook, tab: string) => readTab(workbook, titleOf(workbook, tab)).rows;
const stateIn = ({ host }: OpenedWorkbook): string[] => stateOf(host.save());

const protect = (workbook: OpenedWorkbook, tab: string, range: string): void =>
  workbook.user(
    (book, title, cells) => void book.getSheetByName(title)!.getRange(cells).protect(),
    titleOf(workbook, tab),
    range,
  );

/** The same workbook, opened by another editor, who cannot edit what is protected. */
const byAnother = (workbook: OpenedWorkbook): OpenedWorkbook =>
  openWorkbook({ snapshot: workbook.host.save(), mayEditProtected: false });

const newPlan = (workbook: OpenedWorkbook) => {
  const account = workbook.ask('loadAccounts', {}).accounts[0]!.id;
  const changes = [
    { table: 'business', id: null, was: {}, is: { ...blankRecord('business'), kind: 'initiative', entry: 'Twice the output' } },
    { table: 'goals', id: null, was: {}, is: { ...blankRecord('goals'), ...GOAL, goal: 'Another' } },
  ];
  return { account, changes } as never;
};

describe('without any fault of Google’s', () => {
  test('a protected range in a tab that is written last leaves the others as they were', () => {
    const workbook = english();
    protect(workbook, 'goals', 'A1:Z16');
    const guest = byAnother(workbook);
    const payload = newPlan(guest);
    const before = stateIn(guest);
    expect(guest.request('savePlan', payload)).toEqual({ ok: false, problems: [{ code: 'protectedCells' }] });
    expect(difference(before, stateIn(guest))).toEqual([]);
  });

  test('a row that others cannot delete is not half removed', () => {
    const workbook = english();
    protect(workbook, 'matrix', 'A5:A8');
    const guest = byAnother(workbook);
    const before = stateIn(guest);
    const ids = guest
      .ask('loadAccounts', {})
      .accounts.slice(0, 3)
      .map(({ id }) => id);
    expect(guest.request('saveCandidates', { ids })).toEqual({ ok: false, problems: [{ code: 'protectedCells' }] });
    expect(difference(before, stateIn(guest))).toEqual([]);
  });

  test.each([
    ['saveCriteria', 'criteria fed', (payload: { criteria: { high: number }[] }) => (payload.criteria[0]!.high = 2e15)],
    [
      'savePlan',
      'a plan saved',
      (payload: { changes: { is: object | null }[] }) => Object.assign(payload.changes[0]!.is!, { target: 2e15 }),
    ],
    ['saveReview', 'a review saved', (payload: { review: object }) => Object.assign(payload.review, { engagement: 2e15 })],
  ])('%s refuses a figure beyond any cell before it writes', (action, name, spoil) => {
    const workbook = english();
    const { payload } = COMMANDS[name]!(workbook)!;
    spoil(payload as never);
    const before = stateIn(workbook);
    const answer = workbook.host.call('request', action, payload) as { problems: { code: string }[] };
    expect(answer.problems[0]?.code).toMatch(/invalidRequest|recordRefused/);
    expect(difference(before, stateIn(workbook))).toEqual([]);
  });

  test('a deleted tab of words is made anew before a command writes', () => {
    const workbook = english();
    BENDS['lists deleted']!(workbook);
    const { action, payload } = COMMANDS['criteria changed']!(workbook)!;
    expect(workbook.request(action, payload as never)).toMatchObject({ ok: true });
    expect(workbook.values('Scoring Matrix', 'A2')[0]?.[0]).toMatch(/of 4/);
  });
});

describe('rows that move while they are saved', () => {
  test('scores follow their accounts when a user sorts the matrix in the middle of a save', () => {
    const turned: string[] = [];
    let isRunning = false;
    const workbook: OpenedWorkbook = english({
      beforeCall: (name) => {
        if (!isRunning || turned.length > 0 || !name.endsWith('.setValues')) return;
        isRunning = false;
        workbook.user(
          (book) => void book.getSheetByName('Scoring Matrix')!.getRange('5:8').sort({ column: 1, ascending: false }),
        );
        turned.push(...workbook.values('Scoring Matrix', 'A5:A8').map(([name]) => String(name)));
        isRunning = true;
      },
    });
    const { action, payload } = COMMANDS['scores given']!(workbook)!;
    const { criterion, scores } = payload as { criterion: string; scores: { account: string; score: number }[] };
    const others = workbook.ask('loadRankAccounts', {}).ranking.candidates.map((each) => ({ ...each.scores, [criterion]: 0 }));
    isRunning = true;
    expect(workbook.request(action, payload as never)).toMatchObject({ ok: true });
    isRunning = false;
    expect(turned).toEqual(['Damson (sample)', 'Cedar', 'Birch', 'Alder']);
    const { candidates } = workbook.ask('loadRankAccounts', {}).ranking;
    const given = new Map(candidates.map((each) => [each.id, each.scores]));
    expect(scores.map(({ account }) => given.get(account)?.[criterion])).toEqual(scores.map(({ score }) => score));
    const present = [...candidates].reverse().map((each) => ({ ...each.scores, [criterion]: 0 }));
    expect(present).toEqual(others);
  });
});

describe('cells of others', () => {
  test('a candidate with a remark in an own column stays, and the panel says so', () => {
    const workbook = english();
    workbook.user(
      (book, title) => {
        const sheet = book.getSheetByName(title)!;
        sheet.insertColumnAfter(2);
        sheet.getRange(1, 3, sheet.getMaxRows(), 1).clearDataValidations();
        sheet.getRange(4, 3).setValue('Remark');
        sheet.getRange(8, 3).setValue('ask Ada');
      },
      titleOf(workbook, 'matrix'),
    );
    const ids = workbook
      .ask('loadAccounts', {})
      .accounts.slice(0, 3)
      .map(({ id }) => id);
    expect(workbook.ask('saveCandidates', { ids }).kept).toEqual(['Damson (sample)']);
    expect(workbook.values(titleOf(workbook, 'matrix'), 'C8')).toEqual([['ask Ada']]);
  });

  test('a removed entry leaves what is beside it, and a note', () => {
    const workbook = english();
    const title = titleOf(workbook, 'swot');
    const beside = workbook.user((book, tab) => {
      const sheet = book.getSheetByName(tab)!;
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
      const cell = sheet.getRange(4, sheet.getMaxColumns());
      cell.setValue('a small table');
      return cell.getA1Notation();
    }, title);
    const account = workbook.ask('loadAccounts', {}).accounts[0]!.id;
    const { id, ...was } = rowsOfPlan(workbook, account)[0]!;
    const changes = [{ table: 'swot', id, was, is: null }];
    expect(workbook.ask('savePlan', { account, changes } as never).conflicts).toEqual([]);
    expect(workbook.values(title, beside)).toEqual([['a small table']]);
    expect(rowsOf(workbook, 'swot').map(({ entry }) => entry)).toEqual(['Slow delivery']);
    const notes = workbook.user((book, tab) => book.getSheetByName(tab)!.getRange('4:4').getNotes()[0]!.filter(Boolean), title);
    expect(notes).toEqual([expect.stringContaining('Fast growth')]);
  });

  test('a year that moves over a formula keeps it in History', () => {
    const workbook = english();
    BENDS['a formula in a figure']!(workbook);
    const { action, payload } = COMMANDS['a year moved']!(workbook)!;
    expect(workbook.request(action, payload as never)).toMatchObject({ ok: true });
    expect(rowsOf(workbook, 'history').map(({ from }) => String(from))).toContainEqual(expect.stringContaining('=1000*12'));
  });

  test('a value typed into the very cell that is being saved is in History beside ours', () => {
    let isRunning = false;
    let left = 1;
    const workbook: OpenedWorkbook = english({
      beforeCall: (name) => {
        // Right before the rows are looked at again.
        if (!isRunning || !name.endsWith('.setValues') || left-- !== 1) return;
        isRunning = false;
        workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('C5').setValue(3));
        isRunning = true;
      },
    });
    const { action, payload } = COMMANDS['scores given']!(workbook)!;
    isRunning = true;
    expect(workbook.request(action, payload as never)).toMatchObject({ ok: true });
    isRunning = false;
    const lines = rowsOf(workbook, 'history').filter(({ account }) => account === 'Alder');
    expect(lines.slice(-2).map(({ from, to }) => [from, to])).toEqual([
      ['9', '3'],
      ['3', '2'],
    ]);
  });
});

const rowsOfPlan = (workbook: OpenedWorkbook, account: string): Record<string, unknown>[] =>
  (workbook.ask('loadPlan', { account }) as unknown as { plan: { swot: Record<string, unknown>[] } }).plan.swot;

describe('deleted tabs', () => {
  const drop = (workbook: OpenedWorkbook, tab: string): void =>
    workbook.user((book, title) => book.deleteSheet(book.getSheetByName(title)!), titleOf(workbook, tab));

  test.each(['criteria', 'accounts', 'matrix', 'settings'])('%s is not made anew behind one’s back', (tab) => {
    const workbook = english();
    const title = titleOf(workbook, tab);
    drop(workbook, tab);
    const before = stateIn(workbook);
    for (const action of ['loadRanking', 'loadRankAccounts', 'loadWork', 'setUpWorkbook', 'recordBoardPage'] as const) {
      expect([action, workbook.request(action, {})]).toMatchObject([action, { ok: false, problems: [{ code: 'tabDeleted' }] }]);
    }
    expect(difference(before, stateIn(workbook))).toEqual([]);
    expect(workbook.ask('setUpWorkbook', { restore: true }).created).toContain(tab);
    expect(titleOf(workbook, tab)).toBe(title);
  });

  test('criteria come back with their weights, words and feeds', () => {
    const workbook = english();
    const { action, payload } = COMMANDS['criteria fed']!(workbook)!;
    const { criteria, ...others } = payload as { criteria: { weight: number }[]; revision: string };
    const weights = [46, 28, 15, 7, 3];
    const weighed = criteria.map((each, at) => ({ ...each, weight: weights[at] ?? 0 }));
    workbook.request(action, { ...others, criteria: weighed });
    const before = workbook.ask('loadRanking', {});
    expect(before.criteria.map(({ weight }) => weight)).toEqual(weights);
    drop(workbook, 'criteria');
    for (const panel of ['loadRanking', 'loadRankAccounts', 'loadImport', 'loadReviews', 'loadWork', 'loadSettings'] as const)
      expect([panel, workbook.request(panel, {} as never)]).toMatchObject([panel, { problems: [{ code: 'tabDeleted' }] }]);
    workbook.ask('setUpWorkbook', { restore: true });
    expect(workbook.ask('loadRanking', {})).toEqual(before);
  });

  test.each([
    ['criteria', 2],
    ['accounts', 2],
    ['matrix', 4],
    ['settings', 2],
  ])('%s without keys and headers is mended by set-up, and nothing is lost', (tab, rows) => {
    const workbook = english();
    // A checkbox that was never ticked may be blank.
    const kept = () => JSON.parse(JSON.stringify(whatMatters(workbook)).replaceAll('"candidate":""', '"candidate":0')) as object;
    const before = kept();
    const { settings } = workbook.ask('loadSettings', {});
    workbook.user((book, title, count) => void book.getSheetByName(title)!.deleteRows(1, count), titleOf(workbook, tab), rows);
    expect(workbook.request('loadRanking', {})).toMatchObject({ ok: false, problems: [{ code: 'tabDeleted' }] });
    expect(workbook.request('setUpWorkbook', { restore: true })).toMatchObject({ ok: true });
    expect(kept()).toEqual(before);
    expect(workbook.ask('loadSettings', {}).settings).toEqual(settings);
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  });

  const empty = (workbook: OpenedWorkbook, tab: string): void =>
    workbook.user(
      (book, title) => {
        const sheet = book.getSheetByName(title)!;
        sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
      },
      titleOf(workbook, tab),
    );

  test.each(['criteria', 'accounts', 'matrix'])('%s with nothing left but its keys counts as deleted', (tab) => {
    const workbook = english();
    const { criteria } = workbook.ask('loadRanking', {});
    const { candidates } = workbook.ask('loadRankAccounts', {}).ranking;
    empty(workbook, tab);
    const before = stateIn(workbook);
    for (const action of ['loadRanking', 'loadRankAccounts', 'setUpWorkbook'] as const)
      expect([action, workbook.request(action, {})]).toMatchObject([action, { ok: false, problems: [{ code: 'tabDeleted' }] }]);
    expect(difference(before, stateIn(workbook))).toEqual([]);
    workbook.ask('setUpWorkbook', { restore: true });
    expect(workbook.ask('loadRanking', {}).criteria).toEqual(criteria);
    const restored = workbook.ask('loadRankAccounts', {}).ranking.candidates;
    expect(restored.map(({ name, scores, confirmedTier }) => ({ name, scores, confirmedTier }))).toEqual(
      candidates.map(({ name, scores, confirmedTier }) => ({ name, scores, confirmedTier })),
    );
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [] });
  });

  test.each(['settings', 'lists'])('%s with nothing left but its keys is mended by set-up', (tab) => {
    const workbook = english();
    workbook.ask('saveSettings', { changes: { currency: '€', kams: 3 } });
    const before = [workbook.ask('loadSettings', {}).settings, whatMatters(workbook)];
    empty(workbook, tab);
    workbook.ask('setUpWorkbook', {});
    expect([workbook.ask('loadSettings', {}).settings, whatMatters(workbook)]).toEqual(before);
  });

  test.each([
    ['keys', 1, true],
    ['keys', 1, false],
    ['labels', 2, true],
    ['values', 3, true],
    ['values', 3, false],
  ])('the %s of Settings (column %i) sorted alone do no harm', (_name, column, ascending) => {
    const workbook = english();
    workbook.ask('saveSettings', { changes: { currency: '€', kams: 3 } });
    const { settings } = workbook.ask('loadSettings', {});
    const before = whatMatters(workbook);
    workbook.user(
      (book, at, isUp) => {
        const sheet = book.getSheetByName('Settings')!;
        sheet.getRange(2, at, sheet.getLastRow() - 1, 1).sort({ column: at, ascending: isUp });
      },
      column,
      ascending,
    );
    expect(workbook.request('loadRanking', {})).toMatchObject({ ok: true });
    expect(workbook.ask('loadSettings', {}).settings).toEqual(settings);
    expect(whatMatters(workbook)).toEqual(before);
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], problems: [] });
  });

  test('Settings that were sorted in a copy of the file, which has no copy of them, count as deleted', () => {
    const workbook = openWorkbook({ snapshot: english().host.copy() });
    workbook.user((book) => void book.getSheetByName('Settings')!.getRange('C2:C20').sort({ column: 3, ascending: false }));
    expect(workbook.request('loadRanking', {})).toMatchObject({ ok: false, problems: [{ code: 'tabDeleted' }] });
    const before = whatMatters(workbook);
    workbook.ask('setUpWorkbook', { restore: true });
    expect(whatMatters(workbook)).toEqual(before);
    expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], problems: [] });
  });

  test('an empty second tab with our keys does not take over, though nothing says which tab is ours', () => {
    const workbook = openWorkbook({ snapshot: english().host.copy() });
    const before = whatMatters(workbook);
    workbook.user((book) => {
      for (const title of ['Criteria', 'Accounts', 'Scoring Matrix']) {
        const keys = book.getSheetByName(title)!.getRange('1:1').getValues();
        book.insertSheet(`${title} 2`, 0).getRange(1, 1, 1, keys[0]!.length).setValues(keys);
      }
      book.deleteSheet(book.getSheetByName('Settings')!);
    });
    workbook.ask('setUpWorkbook', { restore: true });
    expect(whatMatters(workbook)).toEqual(before);
    expect(workbook.ask('loadRanking', {}).criteria).toHaveLength(5);
  });

  test('the matrix comes back with tiers and scores', () => {
    const workbook = english();
    const before = rowsOf(workbook, 'matrix').map(({ account, tier, id }) => ({ account, tier, id }));
    const scores = workbook.ask('loadRankAccounts', {}).ranking.candidates.map((each) => each.scores);
    drop(workbook, 'matrix');
    workbook.ask('setUpWorkbook', { restore: true });
    expect(rowsOf(workbook, 'matrix').slice(0, 3)).toMatchObject(before.slice(0, 3));
    expect(workbook.ask('loadRankAccounts', {}).ranking.candidates.map((each) => each.scores)).toEqual(scores);
  });

  test('settings come back as they were', () => {
    const workbook = english();
    workbook.ask('saveSettings', { changes: { currency: '€', kams: 3 } });
    const { settings } = workbook.ask('loadSettings', {});
    drop(workbook, 'settings');
    workbook.ask('setUpWorkbook', { restore: true });
    expect(workbook.ask('loadSettings', {}).settings).toEqual(settings);
  });
});

describe('people who cannot edit', () => {
  test('a viewer reads, and gets a sentence where something would change', () => {
    const viewer = english({ mayEdit: false });
    const before = stateIn(viewer);
    expect(viewer.request('loadRanking', {})).toMatchObject({ ok: true });
    for (const name of ['scores given', 'a plan saved', 'settings changed', 'accounts imported']) {
      const { action, payload } = COMMANDS[name]!(viewer)!;
      expect([name, viewer.request(action, payload as never)]).toMatchObject([
        name,
        { ok: false, problems: [{ code: 'readOnly' }] },
      ]);
    }
    expect(difference(before, stateIn(viewer))).toEqual([]);
  });

  test('a viewer sees what others typed by hand, and it stays to be absorbed', () => {
    const workbook = english();
    BENDS['a score typed over']!(workbook);
    const viewer = openWorkbook({ snapshot: workbook.host.save(), mayEdit: false });
    const before = stateIn(viewer);
    const { candidates } = viewer.ask('loadRanking', {});
    expect(candidates.some(({ scores }) => Object.values(scores).includes(3))).toBe(true);
    expect(difference(before, stateIn(viewer))).toEqual([]);
    workbook.ask('loadRanking', {});
    expect(rowsOf(workbook, 'history').slice(-1)).toMatchObject([{ to: '3' }]);
  });

  test('an editor without rights on a page gets a sentence, and neither the page nor History changes', () => {
    const workbook = WORKBOOKS['pages']!();
    workbook.user((book) => void book.getSheetByName('Dashboard')!.protect());
    const guest = byAnother(workbook);
    guest.ask('loadWork', {});
    const before = stateIn(guest);
    expect(guest.request('writeDashboard', {})).toEqual({ ok: false, problems: [{ code: 'protectedCells' }] });
    expect(difference(before, stateIn(guest))).toEqual([]);
  });

  test('an editor without rights on a range gets a sentence, and nothing is saved', () => {
    const workbook = english();
    protect(workbook, 'matrix', 'C5:C6');
    const guest = byAnother(workbook);
    const { action, payload } = COMMANDS['scores given']!(guest)!;
    const before = stateIn(guest);
    expect(guest.request(action, payload as never)).toEqual({ ok: false, problems: [{ code: 'protectedCells' }] });
    expect(difference(before, stateIn(guest))).toEqual([]);
  });
});
