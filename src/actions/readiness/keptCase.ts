// The business case that is kept when a programme begins, in a setting of its own.
import { businessCaseFigures } from '../../model/readiness/businessCase';
import type { KeptCase } from '../../model/readiness/caseOutcome';
import type { ReadinessAnswers, ReadinessFacts } from '../../model/readiness/Readiness';
import type { Account } from '../../model/accounts/Account';
import type { Workbook } from '../../workbook/Workbook';
import { sumOfKnown } from '../../model/numbers/sum';
import { storedObject } from '../../model/stored/storedJson';

const CASE = 'readinessCase';

/** `null` where no case is kept, or a user changed the setting into something else. */
export function readKeptCase({ settings }: Workbook): KeptCase | null {
  const kept = storedObject(settings.get(CASE)) as KeptCase | null;
  const figures = [kept?.year, kept?.revenue, kept?.growth, kept?.margin, kept?.yearly];
  return kept && figures.every(Number.isFinite) && Array.isArray(kept.accounts) ? kept : null;
}

/** Keeps a complete case. It replaces an earlier one only until the first year of that is over. */
export function keepCase(workbook: Workbook, answers: ReadinessAnswers, facts: ReadinessFacts, served: readonly Account[]): void {
  const kept = readKeptCase(workbook);
  const year = workbook.lastFullYear;
  const figures = businessCaseFigures(answers, facts);
  if (figures === null || (kept !== null && kept.year < year)) return;
  const next: KeptCase = { day: workbook.today, year, ...figures, accounts: served.map(({ id }) => id) };
  workbook.settings.set(CASE, JSON.stringify(next));
}

/** The revenue of the accounts of a case in the three years after it; `null` where none is known. */
export function revenueSince(kept: KeptCase, register: readonly Account[], lastFullYear: number): (number | null)[] {
  const accounts = register.filter(({ id }) => kept.accounts.includes(id));
  return [1, 2, 3].map((after) => {
    const column = kept.year + after - lastFullYear + 3;
    return sumOfKnown(accounts.map(({ revenue1, revenue2, revenue3 }) => [revenue1, revenue2, revenue3][column - 1] ?? null));
  });
}
