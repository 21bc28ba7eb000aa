// The state of the account under review: name and tier, health with its parts, trends, and earlier reviews.
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { HistoryLines } from '../history/HistoryLines';
import type { PanelProps } from '../Panel';
import { HealthParts } from './HealthParts';
import { PastReviews } from './PastReviews';
import type { ProgrammeAccount } from './programmeOf';
import { TrendLine } from './TrendLine';

interface ReviewHeadProps {
  account: ProgrammeAccount;
  staleAfter: number;
  open: PanelProps['open'];
}

export function ReviewHead({ account: { plan, state, rank, score, lines }, staleAfter, open }: ReviewHeadProps) {
  const { tier } = plan.account;
  const rankAndScore = rank === null || score === null ? words.notScored : words.standing(rank, score);
  return (
    <>
      <p class="quiet">
        {[tier === null ? '' : lists.tier[tier], rankAndScore].filter(Boolean).join(' · ')} ·{' '}
        <LinkButton onClick={() => open('editPlan', plan.account.id)}>{words.openPlan}</LinkButton>
      </p>
      <HealthParts state={state} staleAfter={staleAfter} />
      <TrendLine name={words.series.engagement} trend={state.trends.engagement} most={10} />
      {state.trends.customerEngagement.values.length > 0 && (
        <TrendLine name={words.series.customerEngagement} trend={state.trends.customerEngagement} most={10} />
      )}
      <TrendLine name={words.series.loyalty} trend={state.trends.loyalty} most={10} />
      <PastReviews reviews={plan.reviews} />
      {lines.length > 0 && (
        <Disclosure summary={state.internal.last === '' ? words.recordedSoFar(lines.length) : words.recorded(lines.length)}>
          <HistoryLines lines={lines} none={words.noLines} isOfOne />
        </Disclosure>
      )}
    </>
  );
}
