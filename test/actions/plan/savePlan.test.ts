// Reading and saving the records of a plan on the strict host: round trips, rejections and conflicts.
import type { Actions } from '../../../src/actions/actions';
import type { PlanChange, PlanField } from '../../../src/actions/plan/savePlan';
import { persianWorkbook, preparedWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';

const accountOf = (workbook: OpenedWorkbook, name = 'Aquilonda') =>
  workbook.ask('loadPlan', { account: null }).accounts.find((account) => account.name.startsWith(name))!.id;
const load = (workbook: OpenedWorkbook, account = accountOf(workbook)) => workbook.ask('loadPlan', { account }).plan!;
const save = (workbook: OpenedWorkbook, changes: PlanChange[], account = accountOf(workbook)) =>
  workbook.ask('savePlan', { account, changes });
const fresh = (table: PlanChange['table'], is: Record<string, PlanField>): PlanChange => ({ table, id: null, was: {}, is });

const PERSON = {
  name: 'Ada Quill',
  jobTitle: 'Head of purchasing',
  role: 'decisionMaker',
  influence: 5,
  sentiment: -1,
  contact: 2,
  lastContact: '2026-05-20',
};

/** A plan with two people, a goal and an action. */
const planned = preparedWorkbook('plan', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('loadSample', {});
  const { accounts } = workbook.ask('loadPlan', { account: null });
  const account = accounts.find(({ name }) => name.startsWith('Aquilonda'))!.id;
  const person = { name: 'Ada Quill', role: 'decisionMaker', influence: 5, sentiment: -1, contact: 2, lastContact: '2026-05-20' };
  const changes = [
    { table: 'stakeholders', id: null, was: {}, is: person },
    { table: 'stakeholders', id: null, was: {}, is: { name: 'Bo Lind', reportsTo: 'Ada Quill' } },
    {
      table: 'goals',
      id: null,
      was: {},
      is: { goal: 'All sites on our platform', horizon: 'long', owner: 'Mo', due: '2027-12-31' },
    },
    {
      table: 'actions',
      id: null,
      was: {},
      is: { goal: 'All sites on our platform', kind: 'step', action: 'Call Ada', owner: 'Mo', due: '2026-06-03', status: 'toDo' },
    },
  ] as PlanChange[];
  workbook.ask('savePlan', { account, changes });
});

test('a first person creates the tab, round-trips as typed, and adds a line to History', () => {
  const workbook = sampleWorkbook();
  const saved = save(workbook, [fresh('stakeholders', PERSON)]);
  expect(saved.conflicts).toEqual([]);
  expect(saved.plan.stakeholders).toEqual([expect.objectContaining({ ...PERSON, unit: '', confirmedOn: '2026-06-01' })]);
  expect(load(workbook).stakeholders).toEqual(saved.plan.stakeholders);
  const { rows } = readTab(workbook, 'Stakeholders');
  expect(rows[0]).toMatchObject({ name: 'Ada Quill', role: 'Decision maker', influence: 5, sentiment: -1 });
  expect(workbook.ask('loadHistory', { account: null }).lines[0]).toMatchObject({
    action: 'Added',
    field: 'Ada Quill',
    account: 'Aquilonda Waterworks (sample)',
  });
});

test('History has amounts with separators, and decimals as they are', () => {
  const workbook = sampleWorkbook();
  const { id, potential } = load(workbook).account;
  save(workbook, [{ table: 'account', id, was: { potential }, is: { potential: 2_500_000_000.5 } }]);
  const [line] = workbook.ask('loadHistory', { account: null }).lines;
  expect(line).toMatchObject({ from: potential!.toLocaleString('en'), to: '2,500,000,000.5' });
});

test('choices are stored in the language of the workbook and read as keys', () => {
  const workbook = persianWorkbook();
  const { accounts } = workbook.ask('loadPlan', { account: null });
  const account = accounts[0]!.id;
  workbook.ask('savePlan', { account, changes: [fresh('stakeholders', PERSON)] });
  expect(readTab(workbook, 'ذی‌نفعان').rows[0]).toMatchObject({ role: 'تصمیم‌گیرنده' });
  expect(load(workbook, account).stakeholders[0]).toMatchObject({ role: 'decisionMaker' });
});

test('the forecast of a plan counts months of the calendar that people use', () => {
  const calendarIn = (workbook: OpenedWorkbook) => workbook.ask('loadPlan', { account: null }).settings.forecast.calendar;
  expect([calendarIn(sampleWorkbook()), calendarIn(persianWorkbook())]).toEqual(['gregorian', 'jalali']);
});

test('a record typed into a tab shows in the plan, with its own id', () => {
  const workbook = planned();
  workbook.user((book) => {
    const sheet = book.getSheetByName('Stakeholders')!;
    sheet.getRange('A6:B6').setValues([['Aquilonda Waterworks (sample)', 'Cleo Park']]);
  });
  const { stakeholders } = load(workbook);
  expect(stakeholders.map(({ name }) => name)).toEqual(['Ada Quill', 'Bo Lind', 'Cleo Park']);
  expect(new Set(stakeholders.map(({ id }) => id)).size).toBe(3);
});

test.each(['=1+1', '-5', '+49 30 1', '@home', '7-11', '00123', 'TRUE'])('the text %j round-trips as typed', (text) => {
  const workbook = planned();
  const { id, interests } = load(workbook).stakeholders[0]!;
  save(workbook, [{ table: 'stakeholders', id, was: { interests }, is: { interests: text } }]);
  expect(load(workbook).stakeholders[0]).toMatchObject({ interests: text });
});

test('changes write only the cells that changed', () => {
  const workbook = planned();
  const account = accountOf(workbook);
  const { id } = load(workbook).stakeholders[0]!;
  const was = { influence: 5, sentiment: -1, contact: 2 };
  workbook.ask('savePlan', {
    account,
    changes: [{ table: 'stakeholders', id, was, is: { influence: 4, sentiment: 1, contact: 3 } }],
  });
  const { reads, calls } = workbook.host.cost;
  // The three neighbours; the day of confirmation; History.
  expect(calls['SpreadsheetApp.Range.setValues']).toBeLessThanOrEqual(4);
  // Settings, criteria, accounts, matrix, History, the zone and the plan's four tables.
  expect(reads).toBeLessThanOrEqual(2 * 10);
});

describe('when another user changed the row meanwhile', () => {
  const both = () => {
    const workbook = planned();
    const { id, sentiment, unit } = load(workbook).stakeholders[0]!;
    workbook.user((book) => void book.getSheetByName('Stakeholders')!.getRange('G4').setValue(2));
    return { workbook, id, sentiment, unit };
  };

  test('the same field is not overwritten: both versions are returned, and the save writes nothing', () => {
    const { workbook, id, sentiment } = both();
    const saved = save(workbook, [
      { table: 'stakeholders', id, was: { sentiment }, is: { sentiment: -2 } },
      fresh('stakeholders', { name: 'Never written' }),
    ]);
    expect(saved.conflicts).toEqual([
      { table: 'stakeholders', id, gone: false, fields: [{ field: 'sentiment', was: -1, theirs: 2, mine: -2 }] },
    ]);
    expect(load(workbook).stakeholders.map(({ name, sentiment: now }) => [name, now])).toEqual([
      ['Ada Quill', 2],
      ['Bo Lind', null],
    ]);
    const chosen = save(workbook, [{ table: 'stakeholders', id, was: { sentiment: 2 }, is: { sentiment: -2 } }]);
    expect(chosen).toMatchObject({ conflicts: [] });
    expect(chosen.plan.stakeholders[0]).toMatchObject({ sentiment: -2 });
  });

  test('another field, or the same value in the same field, is saved', () => {
    const { workbook, id, sentiment, unit } = both();
    const saved = save(workbook, [
      { table: 'stakeholders', id, was: { sentiment, unit }, is: { sentiment: 2, unit: 'Purchasing' } },
    ]);
    expect(saved.conflicts).toEqual([]);
    expect(saved.plan.stakeholders[0]).toMatchObject({ sentiment: 2, unit: 'Purchasing' });
  });

  test('a removed row is reported as removed', () => {
    const { workbook, id, sentiment } = both();
    workbook.user((book) => void book.getSheetByName('Stakeholders')!.deleteRow(4));
    const change = { table: 'stakeholders' as const, id, was: { sentiment }, is: { sentiment: 1 } };
    expect(save(workbook, [change]).conflicts).toEqual([{ table: 'stakeholders', id, gone: true, fields: [] }]);
    expect(save(workbook, [{ ...change, is: null }]).conflicts).toEqual([]);
  });

  test('a removal is rejected if the row changed meanwhile', () => {
    const { workbook, id, sentiment } = both();
    const saved = save(workbook, [{ table: 'stakeholders', id, was: { sentiment }, is: null }]);
    expect(saved.conflicts[0]).toMatchObject({ fields: [{ field: 'sentiment', theirs: 2 }] });
    expect(saved.plan.stakeholders).toHaveLength(2);
  });
});

test('a new name is updated in references: from actions to their goal, from people to their boss', () => {
  const workbook = planned();
  const { goals, stakeholders } = load(workbook);
  const saved = save(workbook, [
    { table: 'goals', id: goals[0]!.id, was: { goal: goals[0]!.goal }, is: { goal: 'Every site with us' } },
    { table: 'stakeholders', id: stakeholders[0]!.id, was: { name: 'Ada Quill' }, is: { name: 'Ada Quill-Marsh' } },
  ]);
  expect(saved.plan.actions[0]).toMatchObject({ goal: 'Every site with us' });
  expect(saved.plan.stakeholders[1]).toMatchObject({ reportsTo: 'Ada Quill-Marsh' });
});

test('a name changed in the tab is followed at the next command', () => {
  const workbook = planned();
  workbook.user((book) => void book.getSheetByName('Goals')!.getRange('B4').setValue('Typed over'));
  expect(load(workbook).actions[0]).toMatchObject({ goal: 'Typed over' });
});

test('an account renamed in Accounts keeps its plan', () => {
  const workbook = planned();
  const account = accountOf(workbook);
  workbook.user((book) => {
    const sheet = book.getSheetByName('Accounts')!;
    const names = sheet.getRange('A3:A30').getValues().flat().map(String);
    sheet.getRange(3 + names.findIndex((name) => name.startsWith('Aquilonda')), 1).setValue('Aquilonda Ltd');
  });
  const plan = load(workbook, account);
  expect(plan.account.name).toBe('Aquilonda Ltd');
  expect(plan.stakeholders).toHaveLength(2);
  expect(readTab(workbook, 'Goals').rows[0]).toMatchObject({ account: 'Aquilonda Ltd' });
});

test('fields of the account are saved in the register, in columns created on first use', () => {
  const workbook = planned();
  const { account } = load(workbook);
  const saved = save(workbook, [
    {
      table: 'account',
      id: account.id,
      was: { sponsor: '', keyBenefits: '' },
      is: { sponsor: 'Ms Vo', keyBenefits: 'A team of its own' },
    },
  ]);
  expect(saved.plan.account).toMatchObject({ sponsor: 'Ms Vo', keyBenefits: 'A team of its own' });
  expect(readTab(workbook, 'Accounts').headers).toContain('Our executive sponsor');
});

test('a done action gets its completion day', () => {
  const workbook = planned();
  const { id, status } = load(workbook).actions[0]!;
  const saved = save(workbook, [{ table: 'actions', id, was: { status }, is: { status: 'done' } }]);
  expect(saved.plan.actions[0]).toMatchObject({ status: 'done', doneOn: '2026-06-01' });
});

test.each<[string, Actions['savePlan']['payload']['changes'][number]]>([
  ['a word that its list has not', fresh('stakeholders', { name: 'X', role: 'emperor' })],
  ['an influence of 6', fresh('stakeholders', { name: 'X', influence: 6 })],
  ['30 February', fresh('stakeholders', { name: 'X', lastContact: '2026-02-30' })],
  ['a day that is none', fresh('stakeholders', { name: 'X', lastContact: 'yesterday' })],
  ['a field that the table has not', fresh('stakeholders', { name: 'X', salary: 5 })],
  ['an id', fresh('stakeholders', { name: 'X', id: 'mine' })],
  ['a text longer than its cell may be', fresh('stakeholders', { name: 'X'.repeat(81) })],
])('%s is rejected, and nothing is written', (_what, change) => {
  const workbook = planned();
  const account = accountOf(workbook);
  expect(workbook.request('savePlan', { account, changes: [change] })).toMatchObject({ ok: false });
  expect(load(workbook).stakeholders).toHaveLength(2);
});

test.each<[string, PlanChange]>([
  ['a person without a name', fresh('stakeholders', { jobTitle: 'Boss' })],
  ['a goal without a day', fresh('goals', { goal: 'X', horizon: 'short', owner: 'Mo' })],
  ['an opportunity without an amount', fresh('opportunities', { opportunity: 'X', stage: 'proposed' })],
])('%s is rejected with the missing field', (_what, change) => {
  const workbook = planned();
  const answer = workbook.request('savePlan', { account: accountOf(workbook), changes: [change] });
  expect(answer).toMatchObject({ ok: false });
});

test('My work lists the action, and a click selects its row', () => {
  const workbook = planned();
  const { items } = workbook.ask('loadWork', {});
  const action = items.find(({ kind }) => kind === 'action')!;
  expect(action).toMatchObject({ title: 'Call Ada', owner: 'Mo', state: 'thisWeek', table: 'actions' });
  workbook.ask('goToRecord', { table: 'actions', id: action.id });
  const place = workbook.user((book) => [book.getActiveSheet().getName(), book.getActiveRange()!.getRow()]);
  expect(place).toEqual(['Actions', 3]);
  expect(workbook.request('goToRecord', { table: 'actions', id: 'gone' })).toMatchObject({ problems: [{ code: 'recordGone' }] });
});

test('opens the plan of the selected row, on any tab', () => {
  const workbook = planned();
  workbook.user((book) => void book.getSheetByName('Scoring Matrix')!.getRange('D7').activate());
  const name = workbook.values('Scoring Matrix', 'A7')[0]![0];
  expect(workbook.ask('loadPlan', { account: null }).plan!.account.name).toBe(name);
});

test('where there are key accounts, a selected account that is not key gives way to the first of them', () => {
  const workbook = planned();
  workbook.user((book) => {
    const sheet = book.getSheetByName('Scoring Matrix')!;
    sheet.getRange('B8').setValue('Key');
    sheet.getRange('D7').activate();
  });
  const opened = () => workbook.ask('loadPlan', { account: null }).plan!.account;
  const [[other], [key]] = workbook.values('Scoring Matrix', 'A7:A8') as [[string], [string]];
  expect(opened().name).toBe(key);
  const id = workbook.ask('loadPlan', { account: null }).accounts.find(({ name }) => name === other)!.id;
  expect(workbook.ask('loadPlan', { account: id }).plan!.account.name).toBe(other);
});

test('contacts are imported once: a second import changes nothing, and a contact without a known account is named', () => {
  const workbook = sampleWorkbook();
  const rows = [
    {
      line: 2,
      account: 'aquilonda waterworks (SAMPLE)',
      name: 'Ada Quill',
      values: { jobTitle: 'Head of purchasing', phone: '0049' },
    },
    { line: 3, account: 'Nowhere Ltd', name: 'Bo Lind', values: { email: 'bo@example.com' } },
  ];
  expect(workbook.ask('importContacts', { run: 'r', rows })).toMatchObject({
    created: 2,
    updated: 0,
    problems: [{ code: 'contactOfNobody', values: { account: 'Nowhere Ltd' } }],
  });
  expect(workbook.ask('importContacts', { run: 'r', rows })).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  expect(load(workbook).stakeholders[0]).toMatchObject({ name: 'Ada Quill', jobTitle: 'Head of purchasing', phone: '0049' });
});

test('a figure of a goal can come from a cell, which it then follows, and columns for it come when they are used', () => {
  const workbook = planned();
  const account = accountOf(workbook);
  const [goal] = load(workbook).goals;
  expect(goal?.actualFrom).toBe('');
  expect(readTab(workbook, 'Goals').keys).not.toContain('actualFrom');
  const is = { measure: 'Revenue', baseline: 0, target: 900, actualFrom: 'Notes!B2' };
  const was = { measure: '', baseline: null, target: null, actualFrom: '' };
  workbook.user((book) => book.insertSheet('Notes').getRange('B2').setValue(300));
  save(workbook, [{ table: 'goals', id: goal!.id, was, is }]);
  expect(load(workbook).goals[0]).toMatchObject({ actual: 300, actualFrom: 'Notes!B2' });
  workbook.user((book) => book.getSheetByName('Notes')!.getRange('B2').setValue(450));
  expect(load(workbook).goals[0]).toMatchObject({ actual: 450 });
  // Another change leaves the formula alone.
  save(workbook, [{ table: 'goals', id: goal!.id, was: { obstacle: '' }, is: { obstacle: 'Budget' } }]);
  workbook.user((book) => book.getSheetByName('Notes')!.getRange('B2').setValue(600));
  expect(load(workbook).goals[0]).toMatchObject({ actual: 600, obstacle: 'Budget' });
  const formula = {
    table: 'goals' as const,
    id: goal!.id,
    was: { actualFrom: 'Notes!B2' },
    is: { actualFrom: 'IMPORTDATA("x")' },
  };
  expect(workbook.request('savePlan', { account, changes: [formula] })).toMatchObject({ ok: false });
});

test('what was learned from a goal of one account is read with the plan of another', () => {
  const workbook = planned();
  const [goal] = load(workbook).goals;
  save(workbook, [{ table: 'goals', id: goal!.id, was: { lesson: '' }, is: { lesson: 'Begin with the plant' } }]);
  const other = workbook.ask('loadPlan', { account: null }).accounts.find(({ name }) => !name.startsWith('Aquilonda'))!;
  expect(workbook.ask('loadPlan', { account: other.id }).lessons).toContainEqual({
    account: 'Aquilonda Waterworks (sample)',
    goal: 'All sites on our platform',
    measure: '',
    lesson: 'Begin with the plant',
  });
});
