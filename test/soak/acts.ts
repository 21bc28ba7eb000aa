// The commands of the trials, with payloads made from the workbook as it is. `null` where a workbook has nothing for the command.
import type { Actions } from '../../src/actions/actions';
import { blankRecord } from '../../src/model/plan/blankRecord';
import { importedPart } from '../setup/importedPart';
import type { OpenedWorkbook } from '../setup/preparedWorkbook';

export interface Command {
  readonly action: keyof Actions;
  readonly payload: object;
}

/** The last full year that the workbook counts in, in its calendar. */
export const yearOf = (workbook: OpenedWorkbook): number =>
  workbook.ask('loadSettings', {}).settings.language === 'fa' ? 1404 : 2025;

export const GOAL = { goal: 'Grow', horizon: 'short', owner: 'Ada', due: '2026-12-31' };

type Make = (workbook: OpenedWorkbook) => Command | null;

const command = <Name extends keyof Actions>(action: Name, payload: Actions[Name]['payload']): Command => ({ action, payload });

const review = {
  date: '2026-05-28',
  kind: 'internal',
  people: '',
  engagement: 7,
  loyalty: 8,
  answers: 3,
  changes: '',
  feedback: '',
  problems: 'Late',
  learned: '',
  outcome: 'keep',
  reason: '',
  approvedBy: '',
  next: '',
} as const;

/** The second account: the page of the workbooks with pages is about the first. */
function ofSecond(workbook: OpenedWorkbook, action: 'writePlanPage' | 'savePlanPageAsTab'): Command | null {
  const account = workbook.ask('loadAccounts', {}).accounts[1]?.id;
  return account === undefined ? null : command(action, { account });
}

export const COMMANDS: Readonly<Record<string, Make>> = {
  'set up': () => command('setUpWorkbook', {}),
  'criteria changed': (workbook) => {
    const { criteria, revision } = workbook.ask('loadRanking', {});
    const [first, ...others] = criteria.map(({ weight, ...rest }, at) => ({ ...rest, weight: weight + at }));
    if (!first) return null;
    const fresh = { ...first, id: null, libraryKey: null, name: 'New one', source: null, low: null, high: null };
    return command('saveCriteria', { revision, criteria: [...others, fresh] });
  },
  'criteria fed': (workbook) => {
    const { criteria, revision } = workbook.ask('loadRanking', {});
    const fed = criteria.map((each, at) => (at === 0 ? { ...each, source: 'revenue3', low: 0, high: 5_000_000 } : each));
    return command('saveCriteria', { revision, criteria: fed });
  },
  'scores given': (workbook) => {
    const { ranking } = workbook.ask('loadRankAccounts', {});
    const criterion = ranking.criteria[0]?.id;
    const given = ranking.candidates.slice(0, 4).map(({ id }, at) => ({ account: id, score: 2 + at, reason: 'Because' }));
    return criterion === undefined ? null : command('saveScores', { criterion, scores: given });
  },
  'tiers confirmed': (workbook) => {
    const { ranking, revision } = workbook.ask('loadRankAccounts', {});
    const free = ranking.candidates.slice(1, 3);
    const decisions = free.map(({ id }) => ({ account: id, tier: 'watch' as const, why: 'Growing', approvedBy: '' }));
    return command('confirmTiers', { revision, decisions, capacity: 7 });
  },
  'candidates chosen': (workbook) => {
    const { accounts } = workbook.ask('loadAccounts', {});
    return command('saveCandidates', { ids: accounts.slice(2).map(({ id }) => id) });
  },
  'accounts imported': (workbook) =>
    command(
      'importAccounts',
      importedPart(
        [
          { account: 'Newcomer', values: { revenue3: 12, city: 'Graz' }, own: { Region: 'South' } },
          { account: 'Second newcomer', values: { revenue2: 8, cost3: 3 } },
        ] as never,
        yearOf(workbook),
      ) as never,
    ),
  'a year moved': (workbook) =>
    command(
      'importAccounts',
      importedPart([{ account: 'Newcomer', values: { revenue3: 12 } }] as never, yearOf(workbook) + 1) as never,
    ),
  'people imported': (workbook) => {
    const { accounts } = workbook.ask('loadAccounts', {});
    const rows = accounts.slice(0, 2).map(({ name }, at) => ({ line: at, account: name, name: `Person ${at}`, values: {} }));
    return command('importContacts', { run: 'run', rows });
  },
  'a plan saved': (workbook) => {
    const account = workbook.ask('loadAccounts', {}).accounts[0];
    if (!account) return null;
    const { plan } = workbook.ask('loadPlan', { account: account.id }) as unknown as {
      plan: { goals: Record<string, unknown>[]; swot: Record<string, unknown>[] };
    };
    const removed = (table: 'goals' | 'swot') =>
      plan[table].slice(0, 1).map(({ id, ...was }) => ({ table, id: String(id), was, is: null }));
    const changes = [
      { table: 'goals', id: null, was: {}, is: { ...blankRecord('goals'), ...GOAL, goal: 'Grow more' } },
      { table: 'swot', id: null, was: {}, is: { ...blankRecord('swot'), entry: 'Fast', kind: 'strength' } },
      ...removed('swot'),
    ];
    return command('savePlan', { account: account.id, changes } as never);
  },
  'a review saved': (workbook) => {
    const reviewed = workbook.ask('loadReviews', {}).accounts[0]?.plan;
    if (!reviewed) return null;
    const latest = reviewed.reviews[reviewed.reviews.length - 1]?.id ?? null;
    const actions = [{ action: 'Call them', owner: 'Ada', due: '2026-06-30' }];
    return command('saveReview', { account: reviewed.account.id, latest, review, actions });
  },
  'settings changed': () =>
    command('saveSettings', { changes: { keyFrom: 6, capacity: 9, currency: '€', weekStart: 'monday' } } as never),
  'language changed': (workbook) => {
    const { settings } = workbook.ask('loadSettings', {});
    return command('saveSettings', { changes: { language: settings.language === 'en' ? 'fa' : 'en' } });
  },
  'sample removed': () => command('removeSample', {}),
  'sample plans': () => command('loadSamplePlans', {}),
  'board page': () => command('recordBoardPage', {}),
  'board page kept': () =>
    command('savePageAsTab', {
      page: 'boardPage',
      rows: [
        ['Key accounts', ''],
        ['Alder', '=1+1'],
      ],
      bold: [1],
    }),
  dashboard: () => command('writeDashboard', {}),
  'a plan on a page': (workbook) => ofSecond(workbook, 'writePlanPage'),
  'a plan kept as a page': (workbook) => ofSecond(workbook, 'savePlanPageAsTab'),
};
