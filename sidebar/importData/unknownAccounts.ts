// The accounts of people or deals that the register lacks, in one sentence.
import { sum } from '../../src/model/numbers/sum';
import type { Problem } from '../../src/actions/Answer';
import { strangersOf } from '../../src/model/imports/strangersOf';
import { shorten } from '../../src/text/format/joinNames';
import { isolate } from '../format';
import { text } from '../text';

/** The number of accounts listed by name. */
const NAMED = 5;

/** @param rows with the accounts that they have after matching. No problem if the register has all. */
export function unknownAccounts(rows: readonly { account: string }[], register: readonly { name: string }[]): Problem[] {
  const strangers = strangersOf(rows, register);
  if (strangers.length === 0) return [];
  const { shown, more } = shorten(strangers, NAMED);
  const names = shown.map(({ account }) => isolate(account));
  const count = sum(strangers.map(({ rows }) => rows));
  return [{ code: 'rowsOfNobody', values: { count, names: text.list(more > 0 ? [...names, text.common.more(more)] : names) } }];
}
