// Talks: the contact log and the people of a plan agree, whichever of them is written.
import type { PlanChange } from '../../../src/actions/plan/savePlan';
import { preparedWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const TODAY = '2026-06-01';
const talk = (id: string | null, was: string, day: string): PlanChange => ({
  table: 'stakeholders',
  id,
  was: { lastContact: was },
  is: { lastContact: day },
});

/** One person at each of two accounts, and a log with a meeting of the first. */
const prepared = preparedWorkbook('contacts', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('loadSample', {});
  const { accounts } = workbook.ask('loadPlan', { account: null });
  const add = (account: string, name: string, email: string) =>
    workbook.ask('savePlan', { account, changes: [{ table: 'stakeholders', id: null, was: {}, is: { name, email } }] });
  add(accounts[0]!.id, 'Ann Berg', 'ann@alder.com');
  add(accounts[1]!.id, 'Cy Young', '');
  const values = { kind: 'meeting', people: 'Ann Berg <ann@alder.com>; Max Lang <max@alder.com>', whose: 'Mia' };
  workbook.ask('importLog', { run: 'r1', rows: [{ line: 2, account: accounts[0]!.name, name: '2026-05-20', values }] });
});

const first = (workbook: OpenedWorkbook) => workbook.ask('loadPlan', { account: null }).accounts[0]!;

test('a later last contact becomes one line of the log, however often it is saved', () => {
  const workbook = prepared();
  const { id: account, name } = first(workbook);
  const { plan, log } = workbook.ask('loadPlan', { account });
  expect(log).toEqual([
    {
      day: '2026-05-20',
      people: 'Ann Berg <ann@alder.com>; Max Lang <max@alder.com>',
      kind: 'meeting',
      subject: '',
      whose: 'Mia',
    },
  ]);
  const ann = plan!.stakeholders[0]!.id;
  const saved = workbook.ask('savePlan', { account, changes: [talk(ann, '', TODAY)] });
  expect(saved.log).toHaveLength(2);
  expect(saved.log![1]).toMatchObject({ day: TODAY, people: 'Ann Berg <ann@alder.com>', kind: null });
  workbook.ask('savePlan', { account, changes: [talk(ann, TODAY, '2026-05-01')] });
  workbook.ask('savePlan', { account, changes: [talk(ann, '2026-05-01', TODAY)] });
  expect(readTab(workbook, 'Contact Log').rows.map((row) => row['account'])).toEqual([name, name]);
});

test('a day that the log knows, and a day to come, add no line', () => {
  const workbook = prepared();
  const { id: account } = first(workbook);
  const ann = workbook.ask('loadPlan', { account }).plan!.stakeholders[0]!.id;
  expect(workbook.ask('savePlan', { account, changes: [talk(ann, '', '2026-05-20')] }).log).toHaveLength(1);
  expect(
    workbook.ask('savePlan', { account, changes: [{ table: 'stakeholders', id: ann, was: { unit: '' }, is: { unit: 'Plant' } }] })
      .log,
  ).toBeNull();
});

test('the people of all accounts in the log are read together, and written together', () => {
  const workbook = prepared();
  const { id: account, name } = first(workbook);
  const { accounts, today } = workbook.ask('loadContacts', {});
  expect({ today, accounts }).toMatchObject({
    today: TODAY,
    accounts: [{ id: account, name, people: [{ name: 'Ann Berg' }], log: [{ whose: 'Mia' }] }],
  });
  const ann = accounts[0]!.people[0]!.id;
  const other = workbook.ask('loadPlan', { account: null }).accounts[1]!.id;
  const cy = workbook.ask('loadPlan', { account: other }).plan!.stakeholders[0]!.id;
  const answer = workbook.ask('savePlans', {
    plans: [
      {
        account,
        changes: [
          talk(ann, '', '2026-05-20'),
          { table: 'stakeholders', id: null, was: {}, is: { name: 'Max Lang', lastContact: '2026-05-20' } },
        ],
      },
      { account: other, changes: [talk(cy, '', '2026-05-30')] },
    ],
  });
  expect(answer).toEqual({ leftAlone: [] });
  const people = readTab(workbook, 'Stakeholders').rows.map((row) => [row['name'], row['lastContact'] !== '']);
  expect(people).toEqual([
    ['Ann Berg', true],
    ['Cy Young', true],
    ['Max Lang', true],
  ]);
  expect(readTab(workbook, 'Contact Log').rows).toHaveLength(2);
});

test('a plan that another user changed meanwhile is left alone, and the others are written', () => {
  const workbook = prepared();
  const { id: account, name } = first(workbook);
  const other = workbook.ask('loadPlan', { account: null }).accounts[1]!.id;
  const ann = workbook.ask('loadPlan', { account }).plan!.stakeholders[0]!.id;
  const cy = workbook.ask('loadPlan', { account: other }).plan!.stakeholders[0]!.id;
  const plans = [
    { account, changes: [talk(ann, '2026-01-01', TODAY)] },
    { account: other, changes: [talk(cy, '', TODAY)] },
  ];
  expect(workbook.ask('savePlans', { plans })).toEqual({ leftAlone: [name] });
  expect(workbook.ask('loadPlan', { account }).plan!.stakeholders[0]!.lastContact).toBe('');
  expect(workbook.ask('loadPlan', { account: other }).plan!.stakeholders[0]!.lastContact).toBe(TODAY);
});

test('a forgotten person leaves the list, the log, History and all that refers to them, and others stay', () => {
  const workbook = prepared();
  const { id: account } = first(workbook);
  const person = (is: Record<string, string>): PlanChange => ({ table: 'stakeholders', id: null, was: {}, is });
  workbook.ask('savePlan', {
    account,
    changes: [
      person({ name: 'Annika Berg', reportsTo: 'Ann Berg' }),
      {
        table: 'business',
        id: null,
        was: {},
        is: { kind: 'initiative', entry: 'New plant, says ann berg', contactName: 'Ann Berg' },
      },
    ],
  });
  const { plan } = workbook.ask('loadPlan', { account });
  const ann = plan!.stakeholders.find(({ name }) => name === 'Ann Berg')!;
  const left = workbook.ask('forgetPerson', { account, id: ann.id });
  expect(left.plan.stakeholders.map(({ name, reportsTo }) => [name, reportsTo])).toEqual([['Annika Berg', '']]);
  expect(left.plan.business[0]).toMatchObject({ entry: 'New plant, says …', contactName: '' });
  expect(left.log![0]!.people).toBe('… <…>; Max Lang <max@alder.com>');
  const everything = workbook.user((book) =>
    book
      .getSheets()
      .map((sheet) => JSON.stringify(sheet.getDataRange().getValues()))
      .join(),
  );
  expect(everything).not.toMatch(/Ann Berg|ann@alder/i);
  expect(everything).toContain('Cy Young');
  expect(workbook.request('forgetPerson', { account, id: ann.id })).toMatchObject({
    ok: false,
    problems: [{ code: 'recordGone' }],
  });
});

test('a play is kept for all accounts, replaced by its name, and forgotten', () => {
  const workbook = prepared();
  const { id: account } = first(workbook);
  const step = { action: 'Call', at: 0.5, after: 0 };
  workbook.ask('keepPlay', { name: 'Meet the CTO', steps: [step] });
  workbook.ask('keepPlay', { name: 'meet the CTO', steps: [step, { ...step, after: 2 }] });
  expect(workbook.ask('loadPlan', { account }).plays).toEqual([{ name: 'meet the CTO', steps: [step, { ...step, after: 2 }] }]);
  expect(workbook.ask('keepPlay', { name: 'Meet the CTO', steps: [] }).plays).toEqual([]);
});
