import type { Problem } from '../../src/actions/Answer';
import { costingMore } from '../../src/model/accounts/costingMore';
import { text } from '../text';

/** The most names in the sentence. */
const NAMED = 6;

/** Names the accounts that cost more than they bring. */
export function costsTooMuch(accounts: Parameters<typeof costingMore>[0]): Problem[] {
  const names = costingMore(accounts).map(({ name }) => name);
  if (names.length === 0) return [];
  const named = names.length > NAMED ? [...names.slice(0, NAMED), text.common.more(names.length - NAMED)] : names;
  return [{ code: 'costMoreThanTheyBring', values: { names: text.list(named), count: names.length } }];
}
