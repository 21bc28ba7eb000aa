// Customers of a file whose names are nearly those of accounts that the file does not name otherwise.
import type { ImportedRow } from '../../../src/actions/imports/importAccounts';
import type { PresentRow } from '../../../src/model/imports/changes/PresentRow';
import { answerKey, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { judgeNearAccounts } from '../../../src/model/imports/findings/judgeNearAccounts';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import { registerOf } from '../../../src/model/imports/changes/registerOf';

const NAMES = answerKey('nearAccounts', '');

/** The answers about names, as text. */
export const namesIn = (answers: Answers): string =>
  JSON.stringify(Object.fromEntries(Object.entries(answers).filter(([key]) => key.startsWith(NAMES))));

/** @returns the rows, each with the name that its account has in the workbook. */
export function nameAsRegistered(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  answers: Answers,
): { rows: readonly ImportedRow[]; finding: Finding | null } {
  const register = registerOf(present);
  const { create, update, ambiguous } = matchAccounts(rows, register);
  const matched = new Set([...update.map(({ id }) => id), ...ambiguous.flatMap(({ ids }) => ids)]);
  const { finding, nameOf } = judgeNearAccounts(
    create.map(({ line, account, values }) => ({ line, account, crmId: String(values.crmId ?? '') })),
    register.filter(({ id }) => !matched.has(id)),
    answers,
    true,
  );
  if (finding === null) return { rows, finding };
  const isNew = new Set(create.map(({ line }) => line));
  return {
    rows: rows.map((row) => (isNew.has(row.line) ? { ...row, account: nameOf(row.account) } : row)),
    finding,
  };
}
