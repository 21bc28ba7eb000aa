// By which rule the candidates are chosen until a person takes another.
import type { RegisterEntry } from '../../src/actions/accounts/loadAccounts';
import type { CandidatesProposal } from '../../src/model/accounts/proposeCandidates';

export type CandidatesRule = 'all' | 'proposed' | 'ticked';

/** How many candidates are usual. */
export const USUAL = { from: 5, to: 50 };

/** Candidates who stand there were somebody's choice, which is not replaced unasked. */
export function firstRule(
  accounts: readonly Pick<RegisterEntry, 'candidate'>[],
  { ids }: Pick<CandidatesProposal, 'ids'>,
): CandidatesRule {
  if (accounts.some(({ candidate }) => candidate)) return 'ticked';
  if (accounts.length <= USUAL.to) return 'all';
  return ids.length > 0 ? 'proposed' : 'ticked';
}
