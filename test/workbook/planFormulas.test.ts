// The computed columns of a plan show the model’s results for the same records. The day is 2026-06-01, a Monday.
import * as fc from 'fast-check';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { actionFlag } from '../../src/model/plan/actionFlag';
import { actionsOf } from '../../src/model/plan/actionsOf';
import { daysSince } from '../../src/model/calendar/daysSince';
import type { WeekStart } from '../../src/model/calendar/dueState';
import { effectiveContact } from '../../src/model/plan/effectiveContact';
import { factAge } from '../../src/model/plan/factAge';
import { goalAttainment } from '../../src/model/plan/goalAttainment';
import { goalFlag } from '../../src/model/plan/goalFlag';
import { isOpenAction } from '../../src/model/plan/isOpen';
import { openPotential } from '../../src/model/plan/openPotential';
import { opportunityFlag } from '../../src/model/plan/opportunityFlag';
import { dealOf } from '../../src/model/plan/dealOf';
import { DEFAULT_FORECAST_RULES } from '../../src/model/plan/ForecastRules';
import { stakeholderFlag } from '../../src/model/plan/stakeholderFlag';
import {
  ACTION_KINDS,
  ACTION_STATUSES,
  GOAL_STATUSES,
  HORIZONS,
  STAGES,
  WHITESPACE_STATUSES,
} from '../../src/model/records/vocabulary';
import { planWorkbook, addToPlan } from '../setup/planWorkbook';
import { sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { workbookText } from '../text/catalogues';

const TODAY = '2026-06-01';
const { lists } = workbookText('en');
const word = (list: Readonly<Record<string, string>>, key: string | null) => (key === null ? '' : list[key]);

/** The rows of a tab that belong to the account, by the name of each record. */
const shown = (workbook: OpenedWorkbook, title: string, name: string, columns: readonly string[]): Record<string, unknown[]> =>
  Object.fromEntries(
    readTab(workbook, title).rows.map((row) => [String(row[name]), columns.map((column) => rounded(row[column]))]),
  );
const rounded = (cell: unknown): unknown => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell);

function expectTheModels(workbook: OpenedWorkbook, weekStart: WeekStart = 'monday'): AccountPlan {
  const { plan } = workbook.ask('loadPlan', { account: String(readTab(workbook, 'Accounts').rows[0]?.['id']) });
  if (!plan) throw new Error('There is no plan');
  const { actions, goals } = plan;
  const compare = <R extends object>(
    title: string,
    name: keyof R & string,
    records: readonly R[],
    columns: Readonly<Record<string, (record: R) => unknown>>,
  ): void => {
    if (records.length === 0) return;
    const expected: [string, unknown[]][] = records.map((record) => [
      String(record[name]),
      Object.values(columns).map((value) => rounded(value(record) ?? '')),
    ]);
    expect({ title, rows: shown(workbook, title, name, Object.keys(columns)) }).toEqual({
      title,
      rows: Object.fromEntries(expected),
    });
  };
  compare('Stakeholders', 'name', plan.stakeholders, {
    daysSince: ({ lastContact }) => daysSince(lastContact, TODAY),
    contactNow: (person) => effectiveContact(person, TODAY),
    flag: (person) => word(lists.stakeholderFlag, stakeholderFlag(person, TODAY)),
  });
  compare('Customer Business', 'entry', plan.business, { age: (entry) => factAge(entry, TODAY, 90).days });
  compare('SWOT', 'entry', plan.swot, { age: (entry) => factAge(entry, TODAY, 90).days });
  compare('Goals', 'goal', goals, {
    attainment: (goal) => goalAttainment(goal, actions),
    openActions: (goal) => actionsOf(goal, actions).filter(isOpenAction).length,
    flag: (goal) => word(lists.goalFlag, goalFlag(goal, actions, TODAY)),
  });
  compare('Actions', 'action', actions, {
    horizon: ({ goal }) =>
      word(lists.horizon, goals.find((each) => each.goal.toLowerCase() === goal.toLowerCase())?.horizon ?? null),
    flag: (action) => word(lists.actionFlag, actionFlag(action, goals, TODAY, weekStart)),
  });
  compare('Opportunities', 'opportunity', plan.opportunities, {
    weighted: (deal) => {
      const counted = dealOf(deal, DEFAULT_FORECAST_RULES.stages);
      return counted && counted.amount * counted.probability;
    },
    flag: (deal) => word(lists.opportunityFlag, opportunityFlag(deal, actions, TODAY)),
  });
  compare('Whitespace', 'product', plan.whitespace, { open: openPotential });
  return plan;
}

const titled = <R extends object>(name: string, records: readonly R[]) =>
  records.map((record, at) => ({ ...record, [name]: `${name} ${at + 1}` }));

test('people: the first flag that applies, days and contact, on both sides of every boundary', () => {
  const person = { role: 'champion', sentiment: 0, contact: 2, lastContact: TODAY } as const;
  const workbook = planWorkbook({
    stakeholders: titled('name', [
      { ...person, influence: 4, sentiment: -2 },
      { ...person, influence: 3, sentiment: -2 },
      { ...person, influence: 5, sentiment: -1, contact: 0, lastContact: '2026-01-01' },
      { ...person, influence: 4, sentiment: null },
      { ...person, influence: 4, contact: 0 },
      { ...person, influence: 4, contact: null },
      { ...person, influence: 3, lastContact: '2026-03-03' },
      { ...person, influence: 3, lastContact: '2026-03-02' },
      { ...person, influence: 2, contact: 3, lastContact: '2026-03-02' },
      { ...person, influence: 3, contact: 0, lastContact: '2026-03-02' },
      { ...person, influence: null },
      { ...person, influence: 2, role: null, lastContact: '' },
      { ...person, influence: 2, lastContact: '2026-06-02' },
    ]),
  });
  const { stakeholders } = expectTheModels(workbook);
  expect(stakeholders).toHaveLength(13);
  const flags = readTab(workbook, 'Stakeholders').rows.map(({ flag }) => flag);
  expect(flags).toEqual([
    ...['Derailer', '', 'Powerful, sceptical', 'Powerful, not known', 'Powerful, not known', 'Incomplete'],
    ...['', 'No recent contact', '', 'No recent contact', 'Incomplete', 'Incomplete', ''],
  ]);
});

test('goals, actions and deals: the first flag that applies, on both sides of every boundary', () => {
  const goal = { horizon: 'long', owner: 'Mia', due: '2027-12-31' } as const;
  const action = { owner: 'Mia', due: '2026-08-01', kind: 'step', status: 'toDo' } as const;
  const deal = { stage: 'proposed', amount: 1000, goal: 'goal 2' } as const;
  const workbook = planWorkbook({
    goals: titled('goal', [
      { ...goal, due: '2026-05-31' },
      { ...goal, due: TODAY },
      { ...goal, due: '2026-05-31', status: 'reached' },
      { ...goal, due: '2026-05-31', status: 'dropped' },
      { ...goal, measure: 'units', baseline: 20, target: 8, actual: 12 },
      { ...goal, horizon: 'short', due: '2026-09-06' },
      { ...goal, horizon: 'short', due: '2026-09-07' },
      { ...goal, horizon: 'medium', due: '2027-06-06' },
      { ...goal, horizon: 'medium', due: '2027-06-07' },
      { ...goal, measure: 'units', actual: 3 },
      { ...goal, measure: '*', actual: 3, target: 4 },
    ]),
    actions: titled('action', [
      { ...action, goal: 'goal 2', due: '2026-05-31' },
      { ...action, goal: 'goal 2', due: TODAY },
      { ...action, goal: 'GOAL 2', due: '2026-06-07', status: 'done' },
      { ...action, goal: 'GOAL 2', due: '2026-06-07' },
      { ...action, goal: 'goal 2', due: '2026-06-08' },
      { ...action, goal: '', kind: 'problem' },
      { ...action, goal: '', kind: 'followUp' },
      { ...action, goal: 'goal 6', status: 'cancelled' },
      { ...action, goal: 'goal 7', status: 'done' },
      { ...action, goal: 'goal 8' },
      { ...action, goal: 'goal 9' },
      { ...action, goal: 'goal 10' },
    ]),
    opportunities: titled('opportunity', [
      { ...deal, expectedClose: '2026-05-31' },
      { ...deal, expectedClose: TODAY },
      { ...deal, goal: 'goal 7' },
      { ...deal, goal: '' },
      { ...deal, probability: 0.35 },
      { ...deal, probability: 0 },
      { ...deal, stage: 'won', closedOn: TODAY, probability: 0.2 },
      { ...deal, stage: 'lost', closedOn: TODAY, probability: 0.2 },
      { ...deal, stage: 'identified' },
    ]),
  });
  const typed = (key: string, row: number, entry: string, title = 'Actions') =>
    workbook.user(
      (book, tab, cell, value) => void book.getSheetByName(tab)!.getRange(cell).setValue(value),
      title,
      `${readTab(workbook, title).letter(key)}${row}`,
      entry,
    );
  // Users can type values that the panel rejects.
  typed('kind', 8, 'Step');
  typed('goal', 14, 'Nowhere');
  typed('owner', 13, '');
  typed('stage', 11, '', 'Opportunities');
  expectTheModels(workbook);
  const flags = (title: string) => readTab(workbook, title).rows.map(({ flag }) => flag);
  expect(flags('Goals')).toEqual([
    ...['Overdue', '', '', '', 'No action', 'No action', 'Due date does not match the horizon', ''],
    ...['Due date does not match the horizon', 'No action', 'No action'],
  ]);
  expect(flags('Actions')).toEqual([
    ...['Overdue', 'Due this week', '', 'Due this week', '', 'No goal', '', '', '', ''],
    ...['No owner', 'No goal'],
  ]);
  expect(flags('Opportunities')).toEqual(['Past its date', '', 'No next action', 'No next action', '', '', '', '', '']);
});

test('the week ends according to the settings', () => {
  const action = { owner: 'Mia', kind: 'problem', status: 'toDo' } as const;
  const dues = ['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08'];
  const workbook = planWorkbook({
    actions: titled(
      'action',
      dues.map((due) => ({ ...action, due })),
    ),
  });
  for (const weekStart of ['saturday', 'sunday', 'monday'] as const) {
    workbook.ask('saveSettings', { changes: { weekStart } });
    expectTheModels(workbook, weekStart);
    const week = readTab(workbook, 'Actions').rows.filter(({ flag }) => flag === 'Due this week');
    expect(week).toHaveLength({ saturday: 1, sunday: 2, monday: 3 }[weekStart]);
  }
});

test('goals with the same title in two accounts have their own actions', () => {
  const workbook = planWorkbook({ goals: [{ goal: 'Grow', horizon: 'long', owner: 'Mia', due: '2027-12-31' }] });
  const names = readTab(workbook, 'Accounts').rows.map(({ account }) => String(account));
  addToPlan(
    workbook,
    {
      goals: [{ goal: 'Grow', horizon: 'short', owner: 'Mia', due: '2026-06-30' }],
      actions: [{ action: 'Call', goal: 'Grow', owner: 'Mia', due: '2026-06-30', kind: 'step', status: 'toDo' }],
    },
    names[1],
  );
  expect(readTab(workbook, 'Goals').rows).toEqual([
    expect.objectContaining({ account: names[0], openActions: 0, flag: 'No action' }),
    expect.objectContaining({ account: names[1], openActions: 1, flag: '' }),
  ]);
  expect(readTab(workbook, 'Actions').rows[0]).toMatchObject({ horizon: 'Short term' });
});

test('facts age from the day they were confirmed, else recorded, else referred to; potential is never below 0', () => {
  const workbook = planWorkbook({
    business: [{ kind: 'change', entry: 'confirmed', asOf: '2025-01-01' }],
    swot: [{ kind: 'threat', entry: 'recorded' }],
    whitespace: titled(
      'product',
      WHITESPACE_STATUSES.flatMap((status) => [
        { status, current: 10, potential: 50 },
        { status, current: 60, potential: 50 },
        { status, potential: 50 },
        { status },
      ]),
    ),
  });
  const { letter } = readTab(workbook, 'Customer Business');
  workbook.user(
    (book, confirmed, asOf) => {
      const sheet = book.getSheetByName('Customer Business')!;
      sheet.getRange(`${confirmed}3`).setValue('2026-03-02');
      sheet.getRange('A4:C5').setValues([
        [sheet.getRange('A3').getValue() as string, 'Change', 'as of'],
        [sheet.getRange('A3').getValue() as string, 'Change', 'no day'],
      ]);
      sheet.getRange(`${asOf}4`).setValue('2026-03-03');
    },
    letter('confirmedOn'),
    letter('asOf'),
  );
  expectTheModels(workbook);
  expect(readTab(workbook, 'Customer Business').rows.map(({ age }) => age)).toEqual([91, 90, '']);
  const marks = workbook.user(
    (book, cells) => book.getSheetByName('Customer Business')!.getRange(cells).getDisplayValues(),
    `${letter('age')}3:${letter('age')}4`,
  );
  expect(marks.flat().map(String)).toEqual(['⚠ 91', '90']);
});

test('for any goals and actions', () => {
  const day = fc.constantFrom('2026-05-31', TODAY, '2026-06-07', '2026-06-08', '2026-09-01', '2026-09-02', '2027-06-02');
  const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const goal = fc.record({
    horizon: fc.constantFrom(...HORIZONS),
    due: day,
    status: optional(fc.constantFrom(...GOAL_STATUSES)),
    measure: fc.constantFrom('', 'units'),
    baseline: optional(fc.constantFrom(0, 5, 20)),
    target: optional(fc.constantFrom(10, 20)),
    actual: optional(fc.constantFrom(4, 12)),
  });
  const action = fc.record({
    goal: fc.constantFrom('', 'goal 1', 'Goal 2', 'goal 3', 'goal 4'),
    kind: optional(fc.constantFrom(...ACTION_KINDS)),
    due: day,
    status: optional(fc.constantFrom(...ACTION_STATUSES)),
  });
  const deal = fc.record({
    stage: fc.constantFrom(...STAGES.slice(0, 4)),
    goal: fc.constantFrom('', 'goal 1', 'goal 2', 'goal 4'),
    amount: fc.nat(1000),
    probability: optional(fc.constantFrom(0, 0.3, 1)),
    expectedClose: fc.oneof(day, fc.constant('')),
  });
  fc.assert(
    fc.property(
      fc.array(goal, { minLength: 4, maxLength: 4 }),
      fc.array(action, { minLength: 1, maxLength: 12 }),
      fc.array(deal, { minLength: 1, maxLength: 6 }),
      (goals, actions, deals) => {
        const workbook = sampleWorkbook();
        addToPlan(workbook, {
          goals: titled(
            'goal',
            goals.map(({ target, ...rest }) => ({ ...rest, target: target === rest.baseline ? 11 : target, owner: 'Mia' })),
          ).map((each) => (each.measure === '' ? { ...each, baseline: null, target: null, actual: null } : each)),
          actions: titled(
            'action',
            actions.map((each) => ({
              ...each,
              goal: each.kind === 'step' && each.goal === '' ? 'goal 1' : each.goal.replace('goal 4', ''),
              owner: 'Mia',
            })),
          ).map((each) => (each.kind === 'step' && each.goal === '' ? { ...each, kind: 'problem' as const } : each)),
          opportunities: titled('opportunity', deals),
        });
        expectTheModels(workbook);
      },
    ),
    { numRuns: 4, seed: 20260601 },
  );
});

test('records keep their own figures when rows are sorted, inserted and deleted, and a new row has them at once', () => {
  const workbook = planWorkbook({
    goals: titled('goal', [
      { horizon: 'long', owner: 'Mia', due: '2027-12-31', status: 'onTrack', measure: 'units', target: 10, actual: 1 },
      { horizon: 'long', owner: 'Mia', due: '2027-11-30', status: 'onTrack', measure: 'units', target: 10, actual: 2 },
      { horizon: 'short', owner: 'Mia', due: '2026-05-31', status: 'onTrack', measure: 'units', target: 10, actual: 3 },
    ] as const),
    actions: [{ action: 'Call', goal: 'goal 2', owner: 'Mia', due: '2026-07-01', kind: 'step', status: 'toDo' }],
  });
  const figures = () => shown(workbook, 'Goals', 'goal', ['attainment', 'openActions', 'flag']);
  const before = figures();
  expect(before).toEqual({ 'goal 1': [0.1, 0, 'No action'], 'goal 2': [0.2, 1, ''], 'goal 3': [0.3, 0, 'Overdue'] });
  const due = readTab(workbook, 'Goals').keys.indexOf('due') + 1;
  workbook.user((book, column) => void book.getSheetByName('Goals')!.getFilter()!.sort(column, true), due);
  expect(readTab(workbook, 'Goals').rows.map(({ goal }) => goal)).toEqual(['goal 3', 'goal 2', 'goal 1']);
  expect(figures()).toEqual(before);
  workbook.user((book) => void book.getSheetByName('Goals')!.insertRowBefore(4).insertRowAfter(5));
  expect(figures()).toEqual(before);
  workbook.user((book) => {
    const sheet = book.getSheetByName('Goals')!;
    sheet.getRange('A4:C4').setValues([[sheet.getRange('A5').getValue() as string, 'typed', 'Short term']]);
  });
  expect(figures()).toEqual({ ...before, typed: ['', 0, 'No action'] });
  workbook.user((book) => void book.getSheetByName('Goals')!.deleteRow(4));
  expect(figures()).toEqual(before);
});
