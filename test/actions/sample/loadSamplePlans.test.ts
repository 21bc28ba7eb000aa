import { jalaliOf } from '../../../src/model/calendar/jalali';
import { weekdayOf } from '../../../src/model/calendar/weekdayOf';
import { checkRecord } from '../../../src/model/plan/checkRecord';
import { ACCOUNT_TABLES, PLAN_TABLES } from '../../../src/model/plan/PlanRecords';
import { accountStateOf } from '../../../src/model/programme/accountStateOf';
import { keyAccountsOf } from '../../../src/model/programme/keyAccountsOf';
import type { ReviewedAccount } from '../../../src/actions/reviews/reviewedAccount';
import { addToPlan } from '../../setup/planWorkbook';
import { titleOf } from '../../setup/titleOf';
import {
  openWorkbook,
  persianWorkbook,
  preparedWorkbook,
  sampleWorkbook,
  type OpenedWorkbook,
} from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { whatMatters } from '../../setup/whatMatters';

const withPlans = preparedWorkbook('sample plans', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('loadSample', {});
  workbook.ask('loadSamplePlans', {});
});
const withPersianPlans = preparedWorkbook(
  'persian sample plans',
  (workbook) => {
    workbook.ask('setUpWorkbook', {});
    workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
    workbook.ask('loadSample', {});
    workbook.ask('loadSamplePlans', {});
  },
  { locale: 'fa' },
);
const rowsOf = (workbook: OpenedWorkbook, tab: string) => readTab(workbook, titleOf(workbook, tab)).rows;
const countsOf = (workbook: OpenedWorkbook) => ACCOUNT_TABLES.map((table) => rowsOf(workbook, table).length);

describe.each([
  ['English', withPlans, [0, 6], ['Quillmere Hospitals (sample)', 'Ferrowald Steel (sample)', 'Ombrellix Pharma (sample)']],
  ['Persian', withPersianPlans, [5], ['بیمارستان‌های مهرنوشان (نمونه)', 'فولاد تیشه‌کوه (نمونه)', 'داروسازی نوشدانه (نمونه)']],
])('in a workbook in %s', (language, open, weekend, names) => {
  const planned = (): [ReviewedAccount, ReviewedAccount, ReviewedAccount, ReturnType<typeof load>] => {
    const book = load();
    const find = (name: string) => book.accounts.find(({ plan }) => plan.account.name === name)!;
    return [find(names[0]!), find(names[1]!), find(names[2]!), book];
  };
  const load = () => {
    const book = open().ask('loadReviews', {});
    return {
      ...book,
      settings: { ...book.settings, today: '2026-06-01', keyAccountsOf: keyAccountsOf(book.accounts.map(({ plan }) => plan)) },
    };
  };

  test('the three best accounts have every part of a plan, and no record that a panel would reject', () => {
    const [...accounts] = planned();
    for (const { plan } of accounts.slice(0, 3) as ReviewedAccount[]) {
      for (const table of PLAN_TABLES) {
        expect(plan[table].length).toBeGreaterThanOrEqual(table === 'team' ? 2 : 4);
        const faults = plan[table].flatMap((record) => checkRecord(table, record as never, plan, '2026-06-01'));
        expect(faults.filter(({ severity, code }) => severity === 'error' || code === 'unknownName')).toEqual([]);
      }
      const days = [...plan.goals, ...plan.actions].map(({ due }) => due).filter((due) => due !== '2026-06-01');
      expect(days.filter((day) => weekend.includes(weekdayOf(day)))).toEqual([]);
      expect(new Set(plan.swot.map(({ kind }) => kind)).size).toBe(4);
      expect(new Set(plan.goals.map(({ horizon }) => horizon)).size).toBe(3);
      expect(plan.opportunities.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['won', 'lost', 'identified']));
    }
  });

  test('one account rises, one is stable and one falls, with a derailer and no contact of ours above its manager', () => {
    const [rising, flat, falling, { settings }] = planned();
    const states = [rising, flat, falling].map(({ plan }) => accountStateOf(plan, settings));
    expect(states.map(({ health, trends }) => [health.band, trends.engagement.direction, trends.health.direction])).toEqual([
      ['high', 'rising', 'rising'],
      ['medium', 'flat', 'flat'],
      ['low', 'falling', 'falling'],
    ]);
    expect(states.map(({ team }) => team)).toEqual([[], [], ['noSponsor']]);
    // Six days ahead is a Sunday.
    expect(states.map(({ internal }) => internal.lateBy)).toEqual([language === 'English' ? -7 : -6, 0, 21]);
    expect(states.map(({ overdue }) => overdue > 0)).toEqual([false, true, true]);
  });

  test('no review is due for the other accounts that became key or watched', () => {
    const [, , , { accounts, settings }] = planned();
    const others = accounts.filter(({ plan }) => !names.includes(plan.account.name));
    expect(others.length).toBeGreaterThan(2);
    const due = others.filter(({ plan }) => {
      const { internal, customer } = accountStateOf(plan, settings);
      return internal.isDue || customer.isDue;
    });
    expect(due.map(({ plan }) => plan.account.name)).toEqual([]);
  });
});

test('loading them again changes nothing, also on a later day', () => {
  const workbook = withPlans({ now: () => Date.UTC(2026, 6, 9) });
  const before = countsOf(workbook);
  expect(workbook.ask('loadSamplePlans', {})).toMatchObject({ samples: 24, samplePlansLacking: false });
  expect(countsOf(workbook)).toEqual(before);
});

test('removing the sample removes all of its records, also those of users, and nothing of real accounts', () => {
  const workbook = withPlans();
  workbook.user((book) => {
    book.getSheetByName('Scoring Matrix')!.getRange('A29').setValue('Ferrowald Steel');
  });
  workbook.ask('setUpWorkbook', {});
  addToPlan(workbook, { stakeholders: [{ name: 'Mine' }], team: [{ person: 'Ada' }] }, 'Ferrowald Steel');
  addToPlan(workbook, { stakeholders: [{ name: 'My own entry' }] }, 'Ferrowald Steel (sample)');
  expect(workbook.ask('removeSample', {})).toMatchObject({ accounts: 1, candidates: 1, samples: 0 });
  expect(rowsOf(workbook, 'stakeholders')).toMatchObject([{ account: 'Ferrowald Steel', name: 'Mine' }]);
  expect(rowsOf(workbook, 'team')).toMatchObject([{ account: 'Ferrowald Steel', person: 'Ada' }]);
  expect(countsOf(workbook).reduce((sum, count) => sum + count, 0)).toBe(2);
  const lines = rowsOf(workbook, 'history').filter(({ action }) => action === 'Sample data removed');
  expect(lines.map(({ tab, from }) => [tab, from])).toContainEqual(['Stakeholders', '17 rows']);
  expect(workbook.ask('setUpWorkbook', {})).toMatchObject({ created: [], repaired: [], problems: [] });
  expect(workbook.ask('loadSample', {})).toMatchObject({ samples: 24, samplePlansLacking: true });
  workbook.ask('loadSamplePlans', {});
  expect(rowsOf(workbook, 'stakeholders')).toHaveLength(17);
});

test('changes and decisions by users on a sample account are left alone', () => {
  const workbook = sampleWorkbook();
  addToPlan(workbook, { stakeholders: [{ name: 'My own entry' }] }, 'Ferrowald Steel (sample)');
  const { revision, ranking } = workbook.ask('loadRankAccounts', {});
  const decided = ranking.candidates.find(({ name }) => name === 'Ferrowald Steel (sample)')!;
  const decisions = [{ account: decided.id, tier: 'watch', why: '', approvedBy: '' }] as const;
  workbook.ask('confirmTiers', { revision, decisions: [...decisions], capacity: 2 });
  expect(workbook.ask('loadSamplePlans', {}).samplePlansLacking).toBe(false);
  const people = rowsOf(workbook, 'stakeholders').filter(({ account }) => account === 'Ferrowald Steel (sample)');
  expect(people.map(({ name }) => name)).toEqual(['My own entry']);
  const tiers = rowsOf(workbook, 'matrix').map(({ account, tier }) => [account, tier]);
  expect(tiers).toContainEqual(['Ferrowald Steel (sample)', 'Watch']);
  expect(tiers.filter(([, tier]) => tier === 'Key').map(([account]) => account)).toEqual([
    'Quillmere Hospitals (sample)',
    'Ombrellix Pharma (sample)',
  ]);
});

test('without sample accounts nothing is written', () => {
  const workbook = openWorkbook();
  workbook.ask('setUpWorkbook', {});
  const before = whatMatters(workbook);
  expect(workbook.ask('loadSamplePlans', {})).toMatchObject({ samples: 0, samplePlansLacking: false, accounts: 0 });
  expect(whatMatters(workbook)).toEqual(before);
});

test('the texts are in the accounts’ language, the dropdown values in the workbook’s language', () => {
  const workbook = persianWorkbook();
  workbook.ask('saveSettings', { changes: { language: 'en' } });
  workbook.ask('loadSamplePlans', {});
  const [person] = rowsOf(workbook, 'stakeholders');
  expect(person).toMatchObject({ name: 'دکتر پروانه ستوده', role: 'Customer’s executive sponsor' });
});

test('it takes a few blocks per table, however many records there are, and at most forty calls per new tab', () => {
  const workbook = sampleWorkbook();
  workbook.ask('loadSamplePlans', {});
  const { calls } = workbook.host.cost;
  const tabs = ACCOUNT_TABLES.length;
  const columns = ['sponsor', 'keyBenefits'].length;
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  // Forty per tab, a dozen per new column in Accounts, and the calls of any command on the workbook.
  expect(all).toBeLessThanOrEqual(40 * tabs + 12 * columns + 40);
  expect(calls['SpreadsheetApp.Range.setValues']).toBeLessThanOrEqual(7 * tabs);
});

test('the Jalali date is beside due dates in a Persian workbook only', () => {
  const [goal] = rowsOf(withPersianPlans(), 'goals');
  expect(goal!['dueJalali']).toBe(jalaliOf(dayOf(goal!['due'])));
  expect(rowsOf(withPersianPlans(), 'opportunities').every((row) => 'expectedCloseJalali' in row)).toBe(true);
  expect(rowsOf(withPlans(), 'goals').some((row) => 'dueJalali' in row)).toBe(false);
});

test('a workbook that becomes Persian has Jalali dates beside its days, which stay when it is English again', () => {
  const workbook = withPlans();
  workbook.ask('saveSettings', { changes: { language: 'fa', calendar: 'jalali', lastFullYear: 1404 } });
  for (const [title, key] of [
    ['اهداف', 'due'],
    ['اقدامات', 'due'],
    ['فرصت‌های فروش', 'expectedClose'],
  ] as const) {
    const { rows } = readTab(workbook, title);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row[`${key}Jalali`])).toEqual(rows.map((row) => (row[key] === '' ? '' : jalaliOf(dayOf(row[key])))));
  }
  workbook.ask('saveSettings', { changes: { language: 'en', calendar: 'gregorian', lastFullYear: 2025 } });
  expect(readTab(workbook, 'Goals').headers).toContain('Due date (Jalali)');
});

function dayOf(cell: unknown): string {
  const day = cell as Date;
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
