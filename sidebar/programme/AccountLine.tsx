// One account of the programme: health and dates in a line that unfolds into its cadence, its team's gaps and links.
import { useCallback } from 'preact/hooks';
import type { SavedPlan } from '../../src/actions/plan/savePlan';
import { isKey } from '../../src/model/tiers/TierDecision';
import { byDue } from '../../src/model/plan/planOrder';
import type { ReviewDates, TeamWarning } from '../../src/model/programme/AccountState';
import type { Cadence } from '../../src/model/records/Cadence';
import { isFalling } from '../../src/model/programme/reviewTrends';
import { reviewCadence } from '../../src/model/programme/reviewCadence';
import { lists } from '../../src/text/en/lists';
import { programme as words } from '../../src/text/en/programme';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { Select } from '../components/Select';
import { HealthParts } from '../dueReviews/HealthParts';
import { limitWords } from '../dueReviews/limitWords';
import { cadenceReasons, describeNext } from '../dueReviews/proposeNext';
import type { ProgrammeAccount } from '../dueReviews/programmeOf';
import { Picture, TrendLine } from '../dueReviews/TrendLine';
import { describeHeld } from '../../src/pages/health/describeLimit';
import { dueReviews } from '../../src/text/en/dueReviews';
import { formatMoment, isolate } from '../format';
import type { PanelProps } from '../Panel';
import { OpenPage } from '../printedPage/OpenPage';
import { useTask } from '../useTask';

interface AccountLineProps {
  account: ProgrammeAccount;
  staleAfter: number;
  accountsEach: number;
  open: PanelProps['open'];
  review: () => void;
  onSaved: (saved: SavedPlan) => void;
}

const CADENCES: readonly Cadence[] = ['weekly', 'monthly', 'quarterly'];

export function AccountLine({ account, staleAfter, accountsEach, open, review, onSaved }: AccountLineProps) {
  const { plan, state } = account;
  const { id, name, tier, kam } = plan.account;
  const { health, trends, team } = state;
  const held = describeHeld(health, limitWords);
  const figures = trends.health.values.map(({ value }) => value);
  return (
    <details class="account-line" data-account={id}>
      <summary>
        <span class="name">
          <bdi>{name}</bdi>
        </span>
        <Picture figures={figures} most={100} />
        <span class={`band ${health.band ?? 'unknown'}`} title={health.health === null ? words.noHealth : undefined}>
          {health.health === null ? '–' : words.health(health.health)}
        </span>
        <span class="quiet">
          {[tier === null ? '' : lists.tier[tier], words.directions[trends.health.direction], ...describeWhen(state)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {held !== null && <span class="quiet">{held}</span>}
        {isKey(tier) && team.length > 0 && <span class="team-count">{describeWarning(team[0], kam, accountsEach)}</span>}
      </summary>
      <HealthParts state={state} staleAfter={staleAfter} />
      <TrendLine name={dueReviews.series.engagement} trend={trends.engagement} most={10} />
      {trends.customerEngagement.values.length > 0 && (
        <TrendLine name={dueReviews.series.customerEngagement} trend={trends.customerEngagement} most={10} />
      )}
      <TrendLine name={dueReviews.series.loyalty} trend={trends.loyalty} most={10} />
      <ul class="dates">
        <li>{describeDates(words.due.internal, state.internal)}</li>
        {(isKey(tier) || state.customer.next !== '' || state.customer.last !== '') && (
          <li>{describeDates(words.due.customer, state.customer)}</li>
        )}
      </ul>
      <CadenceSelect account={account} onSaved={onSaved} />
      {team.length > 0 && (
        <Notice kind="warning">
          {team.map((warning) => (
            <p key={warning}>{describeWarning(warning, kam, accountsEach)}</p>
          ))}
        </Notice>
      )}
      <div class="buttons">
        <Button onClick={review}>{words.review}</Button>
        <Button onClick={() => open('editPlan', id)}>{words.openPlan}</Button>
      </div>
      <OpenPage page="businessReview" account={id} label={words.businessReview} />
    </details>
  );
}

function CadenceSelect({ account: { plan, state }, onSaved }: Pick<AccountLineProps, 'account' | 'onSaved'>) {
  const { id, cadenceOverride } = plan.account;
  const saving = useTask('savePlan', useCallback(onSaved, [onSaved]));
  const defaultCadence = cadenceWithoutOverride(plan, state);
  const change = (chosen: Cadence | null) =>
    saving.run({
      account: id,
      changes: [{ table: 'account', id, was: { cadenceOverride }, is: { cadenceOverride: chosen } }],
    });
  return (
    <>
      <Select<Cadence | ''>
        label={words.cadence}
        value={cadenceOverride ?? ''}
        options={[
          { value: '', label: words.byItself(defaultCadence === null ? words.notRegularly : lists.cadence[defaultCadence]) },
          ...CADENCES.map((cadence) => ({ value: cadence, label: lists.cadence[cadence] })),
        ]}
        onChange={(chosen) => change(chosen === '' ? null : chosen)}
        hint={
          state.cadence.cadence === null
            ? null
            : describeNext({ cadence: state.cadence.cadence, reasons: cadenceReasons(plan, state) })
        }
      />
      <Problems problems={saving.problems} />
    </>
  );
}

/** The cadence without an override. */
function cadenceWithoutOverride(plan: ProgrammeAccount['plan'], { health, trends }: ProgrammeAccount['state']): Cadence | null {
  const free = { ...plan, account: { ...plan.account, cadenceOverride: null } };
  return reviewCadence(free, { band: health.band, isFalling: isFalling(trends) }).cadence;
}

/** When the next review of each kind is, the kind that is due first. */
function describeWhen({ internal, customer, cadence: { cadence } }: ProgrammeAccount['state']): string[] {
  const when = ({ next, isDue, lateBy }: ReviewDates) => (isDue ? describeLate(lateBy ?? 0) : words.next(formatMoment(next)));
  const how = cadence === null ? '' : lists.cadence[cadence].toLowerCase();
  return [
    ...(internal.next === '' ? [] : [{ due: internal.next, text: words.internally(how, when(internal)) }]),
    ...(customer.next === '' ? [] : [{ due: customer.next, text: words.withCustomer(when(customer)) }]),
  ]
    .sort(byDue)
    .map(({ text }) => text);
}

const describeLate = (days: number): string => (days === 0 ? words.dueToday : words.overdue(days));

function describeDates(kind: string, { last, next, isDue, lateBy }: ReviewDates): string {
  const ahead = next === '' ? words.notRegularly : isDue ? describeLate(lateBy ?? 0) : words.next(formatMoment(next));
  return `${kind}: ${last === '' ? words.never : words.last(formatMoment(last))} · ${ahead}`;
}

function describeWarning(warning: TeamWarning | undefined, kam: string, accountsEach: number): string {
  if (warning === undefined) return '';
  if (warning === 'managerSells') return words.team.managerSells(isolate(kam));
  if (warning === 'tooManyAccounts') return words.team.tooManyAccounts(isolate(kam), accountsEach);
  return words.team[warning];
}
