import type { ImportedRow } from '../../../../src/actions/imports/importAccounts';
import { addDays } from '../../../../src/model/calendar/addDays';
import { addDecimals } from '../../../../src/model/imports/addDecimals';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';
import { registerOf } from '../../../../src/model/imports/changes/registerOf';
import { createQuestion, UNDECIDED, type Answers, type Finding } from '../../../../src/model/imports/findings/Finding';
import { LAST_DAYS } from '../../../../src/model/imports/fullYears';
import { matchAccounts } from '../../../../src/model/imports/matchAccounts';
import { beginsWithinYear } from '../../../../src/model/imports/sales/comparedDays';
import { MOST_LACKING, type JoinedAccount, type JoinedAccounts } from './joinAccounts';
import { lastKnownDay, textIn } from './knownCells';
import type { SalesOfFile } from './SalesOfFile';
import type { Treatment } from './treatmentOf';

/**
 * What becomes of the figures to date, and what the user can decide otherwise; `null` if the file has all of them, and the same.
 *
 * A file that has the year again is a correction. Where it has less than the workbook, and does not surely begin with the year or has much less,
 * it may have only some of the sales: the user is asked.
 *
 * @param rows the rows of the file that the user does not leave out.
 */
export function judgePartOfYear(
  { accounts, again, more }: JoinedAccounts,
  { rows, present }: { rows: readonly ImportedRow[]; present: readonly PresentRow[] },
  file: SalesOfFile,
  answers: Answers,
): Finding | null {
  const { days, toDate, isCovered } = file;
  if (accounts.size === 0 || !isCovered) return null;
  const count = (treatment: Treatment): number => [...accounts.values()].filter((each) => each.treatment === treatment).length;
  const known = lastKnownDay(present);
  const isGap = beginsWithinYear(days) && known !== '' && addDays(known, LAST_DAYS) < days.salesFrom;
  const [later, kept, unclear] = [count('later'), count('kept'), count('unclear')];
  if (!isGap && again === null && later + kept + unclear === 0) return null;
  const state = isGap ? 'gap' : again ? 'again' : later > 0 ? 'later' : kept > 0 ? 'kept' : 'unclear';
  const replace = toDate === null ? [] : ['replace'];
  const usual = {
    gap: ['add', ...replace, 'keep'],
    again: ['replace', ...(later > 0 ? ['add'] : []), 'keep'],
    later: ['add', ...replace, 'keep'],
    kept: ['keep', ...replace],
    unclear: ['keep', ...replace],
  }[state];
  const hasAllDays = days.salesFrom <= days.from || later + kept === 0;
  const isDoubtful = again !== null && again.lacking > (hasAllDays ? again.inWorkbook * MOST_LACKING : 0);
  const options = isGap || isDoubtful ? [UNDECIDED, ...usual] : usual;
  const question = createQuestion('partOfYear', { count: 0, options, safe: options[0] as string }, answers);
  const values = {
    state,
    from: days.salesFrom,
    until: days.salesUntil,
    known,
    year: toDate ?? '',
    customers: unclear,
    ...(again === null ? { more } : { differ: again.differ, inFile: again.inFile, inWorkbook: again.inWorkbook }),
    ...(question.answer === 'add' && addedOf(rows, present, accounts, file)),
    answer: question.answer,
  };
  return { code: 'partOfYear', values, lines: [], questions: [question] };
}

/** How much of the file's sales of the year is added to revenue to date, and how much is not, because the figures of its days stay. */
function addedOf(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  accounts: ReadonlyMap<number, JoinedAccount>,
  { ofYear }: SalesOfFile,
): Finding['values'] {
  const { ambiguous } = matchAccounts(rows, registerOf(present));
  const unwritten = new Set(ambiguous.map(({ row }) => row.line));
  const sales = rows.flatMap(({ line }) => {
    const { cells = {}, treatment = 'whole' } = accounts.get(line) ?? {};
    const stays = unwritten.has(line) || treatment === 'kept' || treatment === 'unclear';
    const until = treatment === 'later' ? textIn(cells, 'salesUntil') : '';
    return (ofYear.get(line) ?? []).map(({ date, amount }) => ({ amount, isAdded: !stays && date > until }));
  });
  const sum = (some: typeof sales): number => addDecimals(some.map(({ amount }) => amount));
  const others = sales.filter(({ isAdded }) => !isAdded);
  const left = others.length === 0 ? {} : { otherRows: others.length, otherAmount: sum(others) };
  return { added: sum(sales.filter(({ isAdded }) => isAdded)), ...left };
}
