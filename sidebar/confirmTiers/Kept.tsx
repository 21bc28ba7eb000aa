// How many of the key accounts of a year ago still are, and what became of the others.
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import { describeKept } from './describeKept';

export function Kept({ data: { kept } }: { data: Pick<RankAccountsBook, 'kept'> }) {
  return kept === null ? null : <p class="quiet">{describeKept(kept)}</p>;
}
