// The accounts that ended: they left the candidates, and nothing proposes them again.
import { foldName } from '../../model/names/foldName';
import type { Ending } from '../../model/records/vocabulary';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

/** The columns of Accounts with how and when an account ended. */
export const ENDED_COLUMNS: readonly string[] = ['ended', 'endedOn'];

export interface EndedAccount {
  /** In the register. */
  id: string;
  name: string;
  ended: Ending;
  /** yyyy-mm-dd */
  endedOn: string;
}

/** How the account of a row of the register ended; `null` if it did not. A word typed without a day is not an ending yet. */
export const endingOf = (accounts: Table, row: number): Ending | null =>
  accounts.text(row, 'endedOn') === '' ? null : keyOfWord('ended', accounts.text(row, 'ended'));

/** The latest first. */
export function readEnded(workbook: Workbook): EndedAccount[] {
  const accounts = workbook.table('accounts');
  const ended = accounts.rows.flatMap((row): EndedAccount[] => {
    const ending = endingOf(accounts, row);
    if (ending === null) return [];
    return [{ id: accounts.text(row, 'id'), name: accounts.name(row), ended: ending, endedOn: accounts.text(row, 'endedOn') }];
  });
  return ended.sort((a, b) => (a.endedOn < b.endedOn ? 1 : -1));
}

/** How accounts ended, by folded name. */
export const endingsByName = (ended: readonly EndedAccount[]): ReadonlyMap<string, Ending> =>
  new Map(ended.map((each) => [foldName(each.name), each.ended]));
