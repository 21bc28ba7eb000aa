// The rule that chooses the candidates until the user picks another.
import type { RegisterEntry } from '../../src/actions/accounts/loadAccounts';
import type { CandidatesProposal } from '../../src/model/accounts/proposeCandidates';

export type CandidatesRule = 'all' | 'proposed' | 'ticked';

/** The usual number of candidates. */
export const USUAL = { from: 5, to: 50 };
/** So few accounts are all scored. */
const FEW = 15;

/** Existing candidates were chosen by a person. They are not replaced without asking. */
export function firstRule(
  accounts: readonly Pick<RegisterEntry, 'candidate'>[],
  { ids }: Pick<CandidatesProposal, 'ids'>,
): CandidatesRule {
  if (accounts.some(({ candidate }) => candidate)) return 'ticked';
  if (accounts.length <= FEW) return 'all';
  if (ids.length >= USUAL.from) return 'proposed';
  return accounts.length <= USUAL.to ? 'all' : ids.length > 0 ? 'proposed' : 'ticked';
}
