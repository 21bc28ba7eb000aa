import type { FiscalYears } from '../../model/calendar/FiscalYears';
import type { MoneyUnit } from '../../model/money/MoneyUnit';
import { accounts } from '../../workbook/tabs/accounts';
import { headerOf } from '../../workbook/columnWords';
import type { Column } from '../../workbook/Tab';
import { defineRead } from '../Action';
import { hasRevenue } from './alignYears';
import { importedColumns } from './importedColumns';
import { readImportRun, type ImportRun } from './ImportRun';
import { readMappings, type StoredMapping } from './mappings';
import { REVENUE_COLUMNS } from '../../model/imports/revenueColumn';
import { nothing } from '../payloadParts';
import type { Problem } from '../../workbook/Problem';

/** Of these the panel asks which figure is of which year. */
const ASKED_APART: readonly string[] = REVENUE_COLUMNS;

export interface ImportOffer {
  /** The columns of Accounts that a file may fill, in the workbook's words. Years are left out (`revenue1…3`, `revenueToDate`). */
  fields: ImportField[];
  accounts: number;
  /** How the workbook counts its years, and the last full one. */
  years: FiscalYears;
  lastFullYear: number;
  /** Whether any account has revenue of a year. */
  hasRevenue: boolean;
  /** The last import that changed something. */
  lastImport: ImportRun | null;
  /** What people chose for files they imported, the newest first. */
  mappings: StoredMapping[];
  /** As typed in Settings; '' if the workbook has none. */
  currency: string;
  moneyUnit: MoneyUnit;
  /** What edits by hand left in the tabs. */
  problems: Problem[];
}

export interface ImportField {
  key: string;
  label: string;
  type: 'text' | 'number' | 'share' | 'date' | 'choice';
}

/** What a file may fill, in the workbook's words, and the years that the workbook has. */
export const loadImport = defineRead({
  scope: 'ranking',
  payload: nothing,
  run({ workbook, problems }): ImportOffer {
    const fields = importedColumns
      .filter(({ key }) => !ASKED_APART.includes(key))
      .map((column) => ({
        key: column.key,
        label: headerOf(accounts, column.key, workbook),
        type: typeOf(column),
      }));
    const { years, lastFullYear, moneyUnit } = workbook;
    const register = workbook.table('accounts');
    return {
      fields,
      accounts: register.rows.length,
      years,
      lastFullYear,
      hasRevenue: hasRevenue(register),
      lastImport: readImportRun(workbook),
      mappings: readMappings(workbook),
      currency: workbook.settings.get('currency'),
      moneyUnit,
      problems,
    };
  },
});

function typeOf({ format, rule }: Column): ImportField['type'] {
  if (rule?.kind === 'list') return 'choice';
  if (rule?.kind === 'date') return 'date';
  if (format.endsWith('%')) return 'share';
  return rule?.kind === 'number' ? 'number' : 'text';
}
