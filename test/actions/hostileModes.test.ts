// The same work where Google behaves otherwise than one hopes for: no answer and no cell changes, or the command ends in a sentence.
import { addToPlan } from '../setup/planWorkbook';
import { confirmSuggested, holdReviews } from '../setup/programmeWorkbook';
import { importedPart } from '../setup/importedPart';
import { openWorkbook, sampleWorkbook, type OpenedWorkbook } from '../setup/preparedWorkbook';
import { readTab } from '../setup/readTab';
import { whatMatters } from '../setup/whatMatters';
import { difference, stateOf } from '../soak/stateOf';

type Mode = NonNullable<Parameters<typeof sampleWorkbook>[0]>;

/** As Google writes a formula that a script reads. */
const inGooglesSpelling = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/ARRAYFORMULA/g, 'ArrayFormula')
            .replace(/;/g, ', ')
            .replace(/'(\w+)'!/g, '$1!'),
    )
    .join('');

const asItIs = (): void => {};

/** Google Sheets puts FALSE into a blank box at the first click, and a paste puts it into all. */
const untick = ({ user }: OpenedWorkbook): void => {
  const boxes = user((book) => {
    let count = 0;
    for (const sheet of book.getSheets()) {
      const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
      range.getDataValidations().forEach((rules, row) => {
        rules.forEach((rule, column) => {
          const cell = sheet.getRange(row + 1, column + 1);
          if (String(rule?.getCriteriaType()) === 'CHECKBOX' && cell.getValue() === '') {
            cell.setValue(false);
            count++;
          }
        });
      });
    }
    return count;
  });
  expect(boxes).toBeGreaterThan(10);
};

/** Import to a ranking, weights, confirmed tiers, a plan, a review, the dashboard, and the other language and back. */
function work(mode: Mode, before: (workbook: OpenedWorkbook) => void) {
  const workbook = sampleWorkbook(mode);
  before(workbook);
  const answers: unknown[] = [
    workbook.ask('loadRanking', {}),
    workbook.ask('loadAccounts', {}),
    workbook.ask('saveSettings', { changes: { keyFrom: 6.5, capacity: 4 } }),
    workbook.ask(
      'importAccounts',
      importedPart([{ account: 'Ferrowald Steel (sample)', values: { revenue3: 5, potential: 9 } }], 2025),
    ),
    workbook.ask('setUpWorkbook', {}),
  ];
  const { revision, criteria } = workbook.ask('loadRanking', {});
  const fed = criteria.map((each, at) => (at === 0 ? { ...each, source: 'revenue3', low: 0, high: 1e6, weight: 5 } : each));
  answers.push(workbook.ask('saveCriteria', { revision, criteria: fed }));
  const [fallen] = workbook.ask('loadAlarms', {}).alarms;
  answers.push(workbook.ask('answerAlarms', { account: fallen?.id ?? '', why: 'Buys elsewhere' }));
  confirmSuggested(workbook, 3);
  const [key] = workbook.ask('loadReviews', {}).accounts.filter(({ plan }) => plan.account.tier === 'key');
  addToPlan(
    workbook,
    {
      stakeholders: [{ name: 'Roland', role: 'champion', influence: 4, sentiment: -2, contact: 1 }],
      goals: [{ goal: 'Grow', horizon: 'short', owner: 'Mia', due: '2026-08-31' }],
      actions: [{ action: 'Call', goal: 'Grow', kind: 'step', owner: 'Mia', due: '2026-05-30', status: 'toDo' }],
    },
    key?.plan.account.name,
  );
  holdReviews(workbook, 0, [{ engagement: 6, loyalty: 7, answers: 3 }]);
  workbook.ask('writeDashboard', {});
  for (const language of ['fa', 'en'] as const) workbook.ask('saveSettings', { changes: { language } });
  answers.push(workbook.ask('setUpWorkbook', {}));
  return { answers, stored: openWorkbook({ snapshot: workbook.host.save() }) };
}

/** Ids differ from run to run. */
const plansIn = (stored: OpenedWorkbook) =>
  ['Stakeholders', 'Goals', 'Actions', 'Reviews'].map((title) => readTab(stored, title).rows.map(({ id: _id, ...row }) => row));

describe('a session gives the same answers and cells', () => {
  let usual: { answers: unknown[]; cells: unknown };
  beforeAll(() => {
    const { answers, stored } = work({}, asItIs);
    usual = { answers, cells: [whatMatters(stored), plansIn(stored)] };
    expect(plansIn(stored).map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
  });

  test.each<[string, Mode, (workbook: OpenedWorkbook) => void]>([
    ['while functions are loading for two rounds', { slowFunctions: 2 }, asItIs],
    ['where formulas come back in Google’s spelling', { readsFormulas: inGooglesSpelling }, asItIs],
    ['in a workbook of German numbers', { spreadsheetLocale: 'de_DE' }, asItIs],
    ['in a workbook of French numbers', { spreadsheetLocale: 'fr_FR' }, asItIs],
    ['where boxes without a tick hold FALSE', {}, untick],
  ])('%s', (_name, mode, before) => {
    const { answers, stored } = work(mode, before);
    expect(answers).toEqual(usual.answers);
    expect([whatMatters(stored), plansIn(stored)]).toEqual(usual.cells);
  });
});

/** A call that Google refuses, by the end of its name. */
const refusing = (calls: RegExp, message: string): Mode => ({
  beforeCall: (name) => {
    if (calls.test(name)) throw new Error(message);
  },
});

describe('a refusal ends in a sentence of its own and leaves everything as it was', () => {
  /** Something to repair. */
  const withoutHeader = ({ user }: OpenedWorkbook): void =>
    user((book) => void book.getSheetByName('Accounts')!.getRange('A2:B2').clearContent());
  const commands: [string, (workbook: OpenedWorkbook) => unknown, ((workbook: OpenedWorkbook) => void)?][] = [
    [
      'importing',
      (workbook) =>
        workbook.request('importAccounts', importedPart([{ account: 'New one', values: { revenue3: 5, phone: '1' } }], 2025)),
    ],
    [
      'weighing',
      (workbook) => {
        const { revision, criteria } = workbook.ask('loadRanking', {});
        return workbook.request('saveCriteria', {
          revision,
          criteria: criteria.map((each) => ({ ...each, weight: each.weight + 1 })),
        });
      },
    ],
    ['the dashboard', (workbook) => workbook.request('writeDashboard', {})],
    ['setting up', (workbook) => workbook.request('setUpWorkbook', {}), withoutHeader],
    [
      'saving a plan',
      (workbook) => {
        const { id, name } = workbook.ask('loadAccounts', {}).accounts[0]!;
        const is = { name: 'Roland', role: 'champion', influence: 4 };
        const people = { table: 'stakeholders', id: null, was: {}, is } as const;
        return workbook.request('savePlan', { account: id, changes: [people, { ...people, is: { ...is, name } }] });
      },
    ],
  ];

  test.each(commands)('in a table of Google’s: %s', (_name, command, prepare = asItIs) => {
    const workbook = sampleWorkbook(
      refusing(/\.(setValues|setFormulas|setNumberFormats?)$/, 'This operation is not allowed on cells in typed columns.'),
    );
    prepare(workbook);
    const before = stateOf(workbook.host.save());
    expect(command(workbook)).toEqual({ ok: false, problems: [{ code: 'typedColumns' }] });
    expect(difference(before, stateOf(workbook.host.save()))).toEqual([]);
  });

  test('a permission that was not given is asked for by the menu, and named in a panel', () => {
    const workbook = sampleWorkbook({ refusedScopes: ['script.container.ui'] });
    expect(() => workbook.host.run('rankAccounts')).toThrow('Authorization is required');
    expect(workbook.screen.sidebars).toEqual([]);
    expect(workbook.request('openPanel', { panel: 'editPlan' })).toEqual({
      ok: false,
      problems: [{ code: 'permissionsMissing' }],
    });
  });

  test('a page of another build asks to be opened again, before anything else', () => {
    const workbook = sampleWorkbook();
    workbook.host.run('rankAccounts');
    const build = /data-build="(\w{8})"/.exec(workbook.screen.sidebars[0]?.html ?? '')?.[1];
    expect(workbook.host.call('request', 'loadAccounts', {}, build)).toMatchObject({ ok: true });
    expect(workbook.host.call('request', 'loadAccounts', {}, 'older')).toEqual({ ok: false, problems: [{ code: 'updated' }] });
    expect(workbook.host.cost.reads).toBe(0);
  });
});
