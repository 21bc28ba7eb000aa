// The settings as the panel shows them, each with its default while nobody chose.
import { readTierSettings } from '../workbook/tierSettings';
import type { Workbook } from '../workbook/Workbook';
import type { SettingsState } from './Actions';
import { readAssumptions } from './readAssumptions';
import { readMe } from './readMe';
import { isScoringTogether } from './readRounds';

const PEOPLE_COLUMNS = ['kam', 'salesRep', 'sponsor'];

export function readSettings(workbook: Workbook): SettingsState {
  const { settings, language } = workbook;
  const weekStart = settings.get('weekStart');
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
      weekStart: weekStart === 'monday' || weekStart === 'saturday' || weekStart === 'sunday' ? weekStart : WEEK_START[language],
      ...readAssumptions(workbook),
      staleAfter: settings.number('staleAfter', 90),
      me: readMe(),
    },
    people: peopleOf(workbook),
  };
}

const WEEK_START = { en: 'monday', fa: 'saturday' } as const;

/** Names seen among the people of Accounts, each once. */
export function peopleOf(workbook: Workbook): string[] {
  const accounts = workbook.table('accounts');
  const names = accounts.rows.flatMap((row) => PEOPLE_COLUMNS.map((column) => accounts.text(row, column)));
  return [...new Set(names.filter(Boolean))].sort();
}
