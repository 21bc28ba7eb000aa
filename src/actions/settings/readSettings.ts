// The settings as the panel shows them, each with its default while no one chose.
import type { Language } from '../../text/locales';
import { CADENCES, type Cadence } from '../../model/records/Cadence';
import { readTierSettings } from '../../workbook/tierSettings';
import type { Workbook } from '../../workbook/Workbook';
import { readAssumptions } from './readAssumptions';
import { readMe } from './readMe';
import { isScoringTogether } from '../scores/readRounds';
import { compareNames } from '../../model/names/compareNames';

export interface Settings {
  language: Language;
  currency: string;
  lastFullYear: number | null;
  kams: number;
  accountsEach: number;
  /** Seats for key accounts; null is no limit. */
  capacity: number | null;
  keyFrom: number;
  keepFrom: number;
  watchFrom: number;
  smallTeam: boolean;
  /** Whether several people score apart and compare afterwards. */
  scoreTogether: boolean;
  weekStart: 'monday' | 'saturday' | 'sunday';
  retention: number;
  discount: number;
  /** Days after which a fact of a plan is stale. */
  staleAfter: number;
  /** How often key accounts are reviewed with the customer. */
  customerReviewEvery: Cadence;
  /** Where a customer books a meeting with us, https; '' for none. */
  bookingLink: string;
  /** Who uses the add-on, in this workbook; the user's own, not the workbook's. */
  me: string;
}

export interface SettingsState {
  settings: Settings;
  /** Names seen in the workbook, for "I am". */
  people: string[];
}

const PEOPLE_COLUMNS = ['kam', 'salesRep', 'sponsor'];

export function readSettings(workbook: Workbook): SettingsState {
  const { settings, language } = workbook;
  return {
    settings: {
      language,
      currency: settings.get('currency'),
      lastFullYear: workbook.lastFullYear,
      kams: settings.number('kams', 1),
      accountsEach: settings.number('accountsEach', 5),
      ...readTierSettings(workbook.table('matrix')),
      smallTeam: settings.get('smallTeam') === 'true',
      scoreTogether: isScoringTogether(workbook),
      weekStart: workbook.weekStart,
      ...readAssumptions(workbook),
      staleAfter: settings.number('staleAfter', 90),
      customerReviewEvery: CADENCES.find((cadence) => cadence === settings.get('customerReviewEvery')) ?? 'quarterly',
      bookingLink: settings.get('bookingLink'),
      me: readMe(),
    },
    people: peopleOf(workbook),
  };
}

/** Names seen among the people of Accounts, each once. */
export function peopleOf(workbook: Workbook): string[] {
  const accounts = workbook.table('accounts');
  const names = accounts.rows.flatMap((row) => PEOPLE_COLUMNS.map((column) => accounts.text(row, column)));
  return [...new Set(names.filter(Boolean))].sort(compareNames);
}
