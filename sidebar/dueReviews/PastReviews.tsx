// An account's past and planned reviews, latest first, one line each.
import type { Review } from '../../src/model/plan/PlanRecords';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import { Disclosure } from '../components/Disclosure';
import { formatMoment, formatNumber } from '../format';

const MOST = 12;

export function PastReviews({ reviews }: { reviews: readonly Review[] }) {
  if (reviews.length === 0) return null;
  const latest = [...reviews].sort((a, b) => b.date.localeCompare(a.date)).slice(0, MOST);
  return (
    <Disclosure summary={words.past(reviews.length)}>
      <ul class="past-reviews">
        {latest.map((review) => (
          <li key={review.id}>
            {formatMoment(review.date)} · {describeFigures(review)}
            {[review.feedback, review.learned].filter(Boolean).map((note, place) => (
              <p key={place} class="quiet" dir="auto">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function describeFigures({ kind, outcome, engagement, loyalty, healthThen }: Review): string {
  const figure = (name: string, value: number | null) => (value === null ? '' : `${name} ${formatNumber(value, 1)}`);
  return [
    kind === null ? '' : lists.reviewKind[kind],
    outcome === null ? words.planned : lists.outcome[outcome],
    figure(words.series.health, healthThen),
    figure(words.series.engagement, engagement),
    figure(words.series.loyalty, loyalty),
  ]
    .filter(Boolean)
    .join(' · ');
}
