// The settings, each with its default while no one chose.
import type { ServiceRates } from '../../model/accounts/priceToProfit';
import { HEALTH_PARTS } from '../../model/programme/AccountState';
import { DEFAULT_HEALTH_SETTINGS, meetingKey, type StoredHealthSettings, weightKey } from '../../model/programme/HealthSettings';
import { CADENCES } from '../../model/records/Cadence';
import type { Settings } from '../../model/records/settings';
import { ROLES } from '../../model/records/vocabulary';
import type { Problem } from '../../workbook/Problem';
import { keyOfWord } from '../../workbook/keyOfWord';
import { readTierSettings } from '../../workbook/tierSettings';
import type { Workbook } from '../../workbook/Workbook';
import { readAssumptions } from './readAssumptions';
import { readForecastSettings } from './readForecastSettings';
import { readMe } from '../../workbook/me';
import { isScoringTogether } from './readRounds';
import { fieldsOfOurs } from '../../model/records/recordRules';
import { compareNames } from '../../model/names/compareNames';

export interface SettingsState {
  settings: Settings;
  /** Names seen in the workbook, for "I am". */
  people: string[];
  /** How many deals were won and lost, over all accounts. */
  closed: { won: number; lost: number };
  /** What edits by hand left in the tabs. */
  problems: Problem[];
}

/** What the panel of settings shows. */
export const readSettingsState = (workbook: Workbook, problems: Problem[] = []): SettingsState => ({
  settings: readSettings(workbook),
  people: peopleOf(workbook),
  closed: closedDeals(workbook),
  problems,
});

/** Every setting, with its default where a cell is blank or has something else. */
export function readSettings(workbook: Workbook): Settings {
  const { settings, language } = workbook;
  return {
    language,
    currency: settings.get('currency'),
    moneyUnit: workbook.moneyUnit,
    shortAmounts: workbook.hasShortAmounts,
    ...workbook.years,
    lastFullYear: workbook.lastFullYear,
    ...settings.numbers({ kams: 1, accountsEach: 5, hoursPerWeek: 40, staleAfter: 90 }),
    ...readServiceRates(workbook),
    ...readTierSettings(workbook.table('matrix')),
    smallTeam: settings.get('smallTeam') === 'true',
    scoreTogether: isScoringTogether(workbook),
    weekStart: workbook.weekStart,
    weekend: workbook.weekend,
    ...readAssumptions(workbook),
    ...readForecastSettings(workbook),
    customerReviewEvery: CADENCES.find((cadence) => cadence === settings.get('customerReviewEvery')) ?? 'quarterly',
    ...readHealthSettings(workbook),
    groupsShareSeat: settings.get('groupsShareSeat') === 'true',
    promiseKey: settings.get('promiseKey'),
    promiseWatch: settings.get('promiseWatch'),
    promiseStandard: settings.get('promiseStandard'),
    bookingLink: settings.get('bookingLink'),
    me: readMe(),
  };
}

/** 0 while no one set them. */
export const readServiceRates = ({ settings }: Workbook): ServiceRates =>
  settings.numbers({ costPerOrder: 0, costPerLine: 0, costPerVisit: 0 });

/** The weights of health and the meeting intervals; their defaults while no one chose. */
export function readHealthSettings({ settings }: Workbook) {
  const { weights, meetEvery } = DEFAULT_HEALTH_SETTINGS;
  const defaults = [
    ...HEALTH_PARTS.map((part) => [weightKey(part), weights[part]] as const),
    ...ROLES.map((role) => [meetingKey(role), meetEvery[role]] as const),
  ];
  return settings.numbers(Object.fromEntries(defaults) as Omit<StoredHealthSettings, 'priceRise'>);
}

function closedDeals(workbook: Workbook): SettingsState['closed'] {
  const table = workbook.find('opportunities');
  const stages = table?.rows.map((row) => keyOfWord('stage', table.text(row, 'stage'))) ?? [];
  return { won: stages.filter((stage) => stage === 'won').length, lost: stages.filter((stage) => stage === 'lost').length };
}

/** Names seen among the people of Accounts, each once. */
export function peopleOf(workbook: Workbook): string[] {
  const accounts = workbook.table('accounts');
  const names = accounts.rows.flatMap((row) => fieldsOfOurs('account').map((column) => accounts.text(row, column)));
  return [...new Set(names.filter(Boolean))].sort(compareNames);
}
