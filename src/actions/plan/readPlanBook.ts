// A plan with what its panels need around it: the accounts to choose from, names to offer, settings.
import type { Weekend } from '../../model/calendar/weekend';
import type { ForecastRules } from '../../model/plan/ForecastRules';
import { readForecastRules } from '../store/readForecastSettings';
import type { Language } from '../../text/locales';
import type { AccountPlan } from '../../model/plan/AccountPlan';
import type { LogEntry } from '../../model/contacts/LogEntry';
import type { Lesson } from '../../model/plan/lessonsFor';
import type { Play } from '../../model/plays/Play';
import type { CategoryFigures, PulseFigures } from '../../model/pulse/Pulse';
import type { Cadence } from '../../model/records/Cadence';
import { meetEveryOf } from '../../model/programme/HealthSettings';
import type { MeetEvery } from '../../model/records/MeetEvery';
import type { Tier } from '../../model/tiers/Tier';
import { foldName } from '../../model/names/foldName';
import { isKey } from '../../model/tiers/TierDecision';
import { chosenAccount } from '../../workbook/planPage/planPage';
import type { Problem } from '../../workbook/Problem';
import type { Workbook } from '../../workbook/Workbook';
import { readPlays } from './plays';
import { logOf } from '../store/readLog';
import { readMe } from '../../workbook/me';
import { categoriesOf, readSalesFigures } from '../store/readPulses';
import type { Settings } from '../../model/records/settings';
import { fieldsOfOurs } from '../../model/records/recordRules';
import { PLAN_TABLES } from '../../model/plan/PlanRecords';
import { peopleOf, readSettings } from '../store/readSettings';
import { readPlan, tiersOf } from '../store/readPlans';
import { compareNames } from '../../model/names/compareNames';

export interface PlanBook {
  /** Key accounts first, then other candidates, then the rest, each by name. `note` is the reason given in Scoring Matrix. */
  accounts: {
    id: string;
    name: string;
    tier: Tier | null;
    candidate: boolean;
    parent: string;
    rank: number | null;
    note: string;
  }[];
  /** `null` while there is no account. */
  plan: AccountPlan | null;
  /** The account's lines of the contact log, in the order of the tab. */
  log: LogEntry[];
  /** What imported sales lines say of the account; `null` without any. */
  sales: PulseFigures | null;
  /** What is known of each category that the account buys or bought, for the whitespace; also without sales lines. */
  bought: CategoryFigures[];
  /** Kept by the team, the newest first. */
  plays: Play[];
  /** What was learned from goals of all accounts, in the order of the tab. */
  lessons: Lesson[];
  /** All people named in the workbook: owners, managers, sponsors, team. */
  people: string[];
  /** Categories of product that any account buys. */
  categories: string[];
  /** Today in the workbook's zone, yyyy-mm-dd. */
  today: string;
  settings: PlanSettings;
  me: string;
  problems: Problem[];
}

export type TierPromises = Readonly<Record<'key' | 'watch' | 'standard', string>>;

export interface PlanSettings {
  language: Language;
  currency: string;
  /** Days after which a fact is stale. */
  staleAfter: number;
  weekStart: 'monday' | 'saturday' | 'sunday';
  smallTeam: boolean;
  lastFullYear: number;
  /** How often key accounts are reviewed with the customer. */
  customerReviewEvery: Cadence;
  weekend: Weekend;
  /** Of the year, 0.35 is 35%. */
  priceRise: number;
  /** The days between two meetings, by role. */
  meetEvery: MeetEvery;
  forecast: ForecastRules;
  /** Seats for key accounts; `null` means no limit. */
  capacity: number | null;
  groupsShareSeat: boolean;
  /** What an account of each tier is promised; '' for nothing. */
  promises: TierPromises;
}

/** @param account an id of the register; `null` is the account of the selected row, else the first. */
export function readPlanBook(workbook: Workbook, account: string | null, problems: Problem[]): PlanBook {
  const accounts = workbook.table('accounts');
  const names = accountNames(workbook);
  const wanted = account ?? accountToOpen(workbook, names)?.id;
  const row = wanted === undefined ? undefined : accounts.rowOf(wanted);
  const name = row === undefined ? '' : accounts.name(row);
  return {
    accounts: names,
    plan: row === undefined ? null : readPlan(workbook, row),
    log: row === undefined ? [] : logOf(workbook, name),
    sales: row === undefined ? null : readSalesFigures(workbook, row),
    bought: categoriesOf(workbook, [name]).get(foldName(name)) ?? [],
    plays: readPlays(workbook),
    lessons: readLessons(workbook),
    people: planPeople(workbook),
    categories: allCategories(workbook),
    today: workbook.today,
    settings: readPlanSettings(workbook),
    me: readMe(),
    problems,
  };
}

/** The settings of the workbook in the form in which plans use them. */
export function readPlanSettings(workbook: Workbook): PlanSettings & Settings {
  const settings = readSettings(workbook);
  return {
    ...settings,
    currency: workbook.currency,
    meetEvery: meetEveryOf(settings),
    forecast: readForecastRules(workbook),
    promises: { key: settings.promiseKey, watch: settings.promiseWatch, standard: settings.promiseStandard },
  };
}

/** Key accounts first, then other candidates, then the rest. */
export function accountNames(workbook: Workbook): PlanBook['accounts'] {
  const accounts = workbook.table('accounts');
  const tiers = tiersOf(workbook);
  const matrix = workbook.table('matrix');
  const ranked = matrix.rowsByName;
  const place = ({ tier, candidate }: PlanBook['accounts'][number]): number => (isKey(tier) ? 0 : candidate ? 1 : 2);
  return accounts.rows
    .map((row) => {
      const key = foldName(accounts.name(row));
      const at = ranked.get(key);
      return {
        id: accounts.text(row, 'id'),
        name: accounts.name(row),
        tier: tiers.get(key) ?? null,
        candidate: at !== undefined,
        parent: accounts.text(row, 'parent'),
        rank: at === undefined ? null : matrix.number(at, 'rank'),
        note: at === undefined ? '' : matrix.text(at, 'note'),
      };
    })
    .sort((a, b) => place(a) - place(b) || compareNames(a.name, b.name));
}

/** The selected account, if it is key; else the key account with the best rank. Without a key account, the selected or the first. */
function accountToOpen(workbook: Workbook, names: PlanBook['accounts']): PlanBook['accounts'][number] | undefined {
  const id = selectedAccount(workbook);
  // Key accounts come first.
  const isAnyKey = isKey(names[0]?.tier);
  const eligible = names.filter(({ tier }) => isKey(tier) === isAnyKey);
  const rankOf = ({ rank }: (typeof names)[number]): number => (isAnyKey ? (rank ?? 1e9) : 0);
  return eligible.find((each) => each.id === id) ?? eligible.sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** The account of the selected row, on any tab of ours; on the page of a plan the one chosen there. */
function selectedAccount(workbook: Workbook): string | null {
  const range = workbook.spreadsheet.getActiveRange();
  const table = range && workbook.tableOf(range.getSheet());
  const at = table ? range.getRow() : 0;
  const inRow = table && at > table.headerRow ? table.text(at, 'account') : '';
  const name = range && !table ? chosenAccount(workbook, range.getSheet()) : inRow;
  const accounts = workbook.table('accounts');
  const row = name === '' ? undefined : accounts.rowNamed(name);
  return row === undefined ? null : accounts.text(row, 'id');
}

/** All people named in the tables that this command read, without duplicates. */
export function planPeople(workbook: Workbook): string[] {
  const named = PLAN_TABLES.flatMap((key) =>
    fieldsOfOurs(key).flatMap((column) => {
      const table = workbook.find(key);
      return table?.rows.map((row) => table.text(row, column)) ?? [];
    }),
  );
  return [...new Set([...peopleOf(workbook), ...named].filter(Boolean))].sort(compareNames);
}

const LESSON = ['account', 'goal', 'measure', 'lesson'] as const;

function readLessons(workbook: Workbook): Lesson[] {
  const goals = workbook.find('goals');
  const rows = goals?.rows.filter((row) => goals.text(row, 'lesson') !== '') ?? [];
  return rows.map((row) => Object.fromEntries(LESSON.map((key) => [key, goals?.text(row, key)])) as unknown as Lesson);
}

function allCategories(workbook: Workbook): string[] {
  const sales = workbook.find('sales');
  return [...new Set(sales?.rows.map((row) => sales.text(row, 'category')).filter(Boolean))].sort(compareNames);
}
