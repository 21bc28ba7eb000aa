// The new accounts of a file that a user leaves out. They are answers, so they are remembered for the next file with the same headers.
import type { Answers } from '../../../src/model/imports/findings/Finding';
import { foldName } from '../../../src/model/names/foldName';

const LEFT = 'leftAccount:';

/** The names of those left out. */
export const leftAccounts = (answers: Answers): string[] =>
  Object.keys(answers).flatMap((key) => (key.startsWith(LEFT) ? [key.slice(LEFT.length)] : []));

/** The answers with an account left out, or taken in again. */
export function leaveAccount(answers: Answers, name: string, isLeft: boolean): Answers {
  const { [LEFT + name]: _before, ...others } = answers;
  return isLeft ? { ...others, [LEFT + name]: 'leaveOut' } : others;
}

/** The customers that are not left out. */
export function withoutLeft<Row>(rows: readonly Row[], nameOf: (row: Row) => string, left: readonly string[]): Row[] {
  const names = new Set(left.map(foldName));
  return rows.filter((row) => !names.has(foldName(nameOf(row))));
}
