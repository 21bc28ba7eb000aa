import type { Problem } from '../../src/actions/Answer';
import { settlesTie } from '../../src/model/tiers/settlesTie';
import { text } from '../text';

/** The scores of the candidates, which say what would settle a tie. */
export interface Scored {
  criteria: readonly { id: string; name: string; weight: number }[];
  candidates: readonly { id: string; scores: Readonly<Record<string, unknown>> }[];
}

/** The most names in a sentence. */
const NAMED = 6;

/** More accounts tie at the top than there are seats: names them, and the criterion that would settle it. */
export function tieAtTop(
  tied: readonly { id: string; name: string }[],
  { score, seats }: { score: number; seats: number },
  { criteria, candidates }: Scored,
): Problem {
  const names = tied.map(({ name }) => name);
  const named = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  const values = { names: text.list(named), count: names.length, score, seats };
  const ids = new Set(tied.map(({ id }) => id));
  const settling = settlesTie(
    candidates.filter(({ id }) => ids.has(id)),
    criteria,
  );
  if (settling === null) return { code: 'tieAtTop', values };
  return { code: settling.counts ? 'tieWeighed' : 'tieUncounted', values: { ...values, criterion: settling.name } };
}
