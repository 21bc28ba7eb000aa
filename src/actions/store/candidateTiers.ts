import type { Tier } from '../../model/tiers/Tier';
import { type ConfirmedTier, isKey } from '../../model/tiers/TierDecision';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Table } from '../../workbook/Table';

export interface CandidateTier {
  confirmed: Tier | null;
  /** The tier that a user typed over the confirmed one: a request until tiers are confirmed. `null` is a cleared cell. */
  requested?: ConfirmedTier | null;
}

/** The tier of each candidate, by its row in the matrix. Before any tier was confirmed, a typed tier counts as confirmed. */
export function candidateTiers(matrix: Table): ReadonlyMap<number, CandidateTier> {
  const agreedOf = (row: number) => matrix.text(row, 'agreedTier') as Tier | '';
  const isFirst = matrix.rows.every((row) => agreedOf(row) === '');
  return new Map(
    matrix.rows.map((row): [number, CandidateTier] => {
      const typed = keyOfWord('tier', matrix.text(row, 'tier'));
      const agreed = agreedOf(row) || null;
      const isAsAgreed = typed === agreed || (isKey(typed) && isKey(agreed));
      if (isFirst || isAsAgreed) return [row, { confirmed: typed }];
      return [row, { confirmed: agreed, requested: isKey(typed) ? 'key' : (typed as ConfirmedTier | null) }];
    }),
  );
}
