// When no account has all scores, says so and offers to count only the criteria fed from data for now.
import { rankingPreview as words } from '../../src/text/en/rankingPreview';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';

interface UnscoredCriteriaProps {
  /** The criteria with only the fed ones counted; null when that does not help. */
  onlyFed: DraftCriterion[] | null;
  use: (draft: readonly DraftCriterion[]) => void;
}

export function UnscoredCriteria({ onlyFed, use }: UnscoredCriteriaProps) {
  return (
    <Notice kind="information">
      <p>{words.nobodyScored}</p>
      {onlyFed && (
        <>
          <Button onClick={() => use(onlyFed)}>{words.onlyFed}</Button>
          <p class="quiet">{words.onlyFedHint}</p>
        </>
      )}
    </Notice>
  );
}
