// Which sample accounts have no plan yet, and what of it they lack.
import { foldName } from '../../model/names/foldName';
import { ACCOUNT_TABLES, type AccountTable } from '../../model/plan/PlanRecords';
import { LANGUAGES, type Language } from '../../text/locales';
import type { Workbook } from '../../workbook/Workbook';
import { workbookText } from '../../workbook/words';
import { readSample } from './readSample';
import type { SamplePlanFigures } from './samplePlanFigures';

export interface LackingPlan {
  figures: SamplePlanFigures;
  /** The plan's place in the catalogue, and the language that the account's name is written in. */
  place: number;
  language: Language;
  name: string;
  /** Row of the register. */
  row: number;
  /** The tables without a record of the account: those that have one are left alone. */
  tables: readonly AccountTable[];
}

/** The plans of sample accounts in the register that lack records of some table. */
export function lackingPlans(workbook: Workbook): LackingPlan[] {
  return plannedSamples(workbook).flatMap((planned) => {
    const tables = ACCOUNT_TABLES.filter((key) => !hasRecords(workbook, key, planned.name));
    return tables.length === 0 ? [] : [{ ...planned, tables }];
  });
}

/** The sample accounts in the register that plans are written for, named in either language. */
export function plannedSamples(workbook: Workbook): Omit<LackingPlan, 'tables'>[] {
  const accounts = workbook.table('accounts');
  const rowOf = accounts.rowsByName;
  return LANGUAGES.flatMap((language) => {
    const { sample, sampleSuffix } = workbookText(language);
    return readSample().plans.flatMap((figures, place) => {
      const row = rowOf.get(foldName(`${sample.accounts[figures.account]?.name ?? ''} ${sampleSuffix}`));
      return row === undefined ? [] : [{ figures, place, language, name: accounts.name(row), row }];
    });
  });
}

/** Whether a tab of plans has a record of the account; false where the workbook has no such tab. */
export function hasRecords(workbook: Workbook, key: AccountTable, account: string): boolean {
  const table = workbook.find(key);
  return table?.rows.some((row) => foldName(table.text(row, 'account')) === foldName(account)) ?? false;
}
