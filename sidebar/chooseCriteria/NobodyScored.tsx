// Where nobody has all scores: says so, and offers to count for now what comes from data alone.
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { text } from '../text';
import type { DraftCriterion } from './draft/DraftCriterion';

interface NobodyScoredProps {
  /** The criteria with only the fed ones counted; null where that helps nothing. */
  onlyFed: DraftCriterion[] | null;
  use: (draft: readonly DraftCriterion[]) => void;
}

export function NobodyScored({ onlyFed, use }: NobodyScoredProps) {
  return (
    <Notice kind="information">
      <p>{text.chooseCriteria.nobodyScored}</p>
      {onlyFed && (
        <>
          <Button onClick={() => use(onlyFed)}>{text.chooseCriteria.onlyFed}</Button>
          <p class="quiet">{text.chooseCriteria.onlyFedHint}</p>
        </>
      )}
    </Notice>
  );
}
