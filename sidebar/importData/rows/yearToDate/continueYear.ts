// Sales lines that begin within the running year continue the figures that the workbook has of that year.
import type { ImportedRow } from '../../../../src/actions/imports/importAccounts';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';
import { answerOf, type Answers, type Finding } from '../../../../src/model/imports/findings/Finding';
import { foldName } from '../../../../src/model/names/foldName';
import { withoutLeft } from '../leftAccounts';
import type { withAbsentCustomers } from './withAbsentCustomers';
import { continueRow } from './continueRow';
import { joinAccounts } from './joinAccounts';
import { judgeLateOrders } from './judgeLateOrders';
import { judgePartOfYear } from './judgePartOfYear';
import { categoriesOf, type Cells } from './knownCells';
import type { SalesOfFile } from './SalesOfFile';

/** What the script that adds up sales has for a part of a year. */
export interface PartOfYear {
  continueYear: typeof continueYear;
  withAbsentCustomers: typeof withAbsentCustomers;
}

/**
 * The rows with what they make of the figures to date (`continueRow`). The findings are about a part of a year, and about orders that were booked
 * late.
 *
 * @param imported the workbook's last full year and categories, and the new accounts that are left out.
 */
export function continueYear(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  file: SalesOfFile,
  answers: Answers,
  imported: { lastFullYear: number; categories: readonly PresentRow[]; left?: readonly string[] },
): { rows: readonly ImportedRow[]; findings: Finding[] } {
  const joined = joinAccounts(rows, present, file, imported);
  const counted = withoutLeft(rows, ({ account }) => account, imported.left ?? []);
  const finding = judgePartOfYear(joined, { rows: counted, present }, file, answers);
  const answer = answerOf(finding);
  const late = answer === 'replace' || joined.again !== null ? null : judgeLateOrders(joined.accounts, file);
  const categories = categoriesOf(imported.categories);
  return {
    findings: [finding, late].filter((each) => each !== null),
    rows: rows.map((row) => {
      const { cells = {}, treatment = 'whole' } = joined.accounts.get(row.line) ?? {};
      const chosen = !file.isCovered ? 'kept' : answer === 'replace' ? 'whole' : answer === 'keep' ? 'kept' : treatment;
      const known = { cells, categories: categories.get(foldName(row.account)) ?? new Map<string, Cells>() };
      return continueRow(row, known, file, chosen);
    }),
  };
}
