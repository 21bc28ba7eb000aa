// The result of the reviews of a key account below the line, and when it can be scaled down.
import type { DemotionCase } from '../../src/model/tiers/judgeDemotion';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { formatLongDay, isolate } from '../format';

interface ReviewsOfProps {
  found: DemotionCase;
  keepFrom: number;
  /** For places that do not name the account. */
  name?: string;
}

export function ReviewsOf({ found: { allowed, since, reviews, days, possibleFrom }, keepFrom, name }: ReviewsOfProps) {
  return (
    <p class="quiet">
      {name !== undefined && `${isolate(name)}: `}
      {since === null || days === 0 ? words.firstReview(keepFrom) : words.reviewed(reviews, formatLongDay(since), keepFrom)}{' '}
      {allowed || possibleFrom === null ? words.possibleNow : words.possibleFrom(formatLongDay(possibleFrom))}
    </p>
  );
}
