// The reviews that are due, worst health first, and a way to any other account.
import { useState } from 'preact/hooks';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import type { AccountState, ReviewDates } from '../../src/model/programme/AccountState';
import { describeHeld } from '../../src/pages/health/describeLimit';
import { Button } from '../components/Button';
import { AccountPicker } from '../editPlan/AccountPicker';
import { formatMoment, formatNumber, isolate } from '../format';
import { limitWords } from './limitWords';
import type { ReviewForms } from './ReviewForm';
import type { ProgrammeAccount } from './programmeOf';

interface DueListProps {
  due: readonly ProgrammeAccount[];
  accounts: readonly ProgrammeAccount[];
  forms: ReviewForms;
  begin: (order: string[]) => void;
}

const NO_ACCOUNT = { id: '', name: '' };

export function DueList({ due, accounts, forms, begin }: DueListProps) {
  const [isPicking, pick] = useState(false);
  const next = due.length === 0 ? nextOf(accounts) : null;
  const choices = accounts.map(({ plan: { account } }) => ({ ...account, candidate: true, parent: '', rank: null, note: '' }));
  return (
    <>
      <p>{words.due(due.length)}</p>
      {due.length > 1 && due.every(({ state }) => state.internal.last === '' && state.customer.last === '') && (
        <p class="quiet">{words.firstRound}</p>
      )}
      {next && <p class="quiet">{words.nextDue(isolate(next.name), formatMoment(next.day))}</p>}
      {due.length > 0 && (
        <>
          <div class="buttons">
            <Button primary onClick={() => begin(due.map(({ plan }) => plan.account.id))}>
              {words.start(due.length)}
            </Button>
          </div>
          <ul class="due-list">
            {due.map(({ plan, state }) => (
              <li key={plan.account.id}>
                <button type="button" class="work-row" onClick={() => begin([plan.account.id])}>
                  <span class="title">
                    <bdi>{plan.account.name}</bdi>
                  </span>
                  <span class={`band ${state.health.band ?? 'unknown'}`}>
                    {state.health.health === null ? '–' : formatNumber(state.health.health)}
                  </span>
                  <span class="quiet">
                    {describeDue(state.internal, lists.reviewKind.internal)}
                    {state.internal.isDue && state.customer.isDue && ' · '}
                    {describeDue(state.customer, lists.reviewKind.customer)}
                    {forms.read(plan.account.id) && <span class="unsaved"> {words.unsaved}</span>}
                  </span>
                  <Held health={state.health} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isPicking ? (
        <AccountPicker
          accounts={choices}
          account={NO_ACCOUNT}
          isUnsaved={(id) => forms.read(id) !== null}
          choose={(id) => begin([id])}
        />
      ) : (
        <div class="buttons">
          <Button onClick={() => pick(true)}>{words.other}</Button>
        </div>
      )}
    </>
  );
}

function Held({ health }: Pick<AccountState, 'health'>) {
  const held = describeHeld(health, limitWords);
  return held === null ? null : <span class="quiet">{held}</span>;
}

const describeDue = ({ isDue, lateBy, last }: ReviewDates, kind: string): string =>
  isDue ? `${kind}: ${last === '' && !lateBy ? words.firstReview : words.late(lateBy ?? 0)}` : '';

function nextOf(accounts: readonly ProgrammeAccount[]): { name: string; day: string } | null {
  const ahead = accounts.flatMap(({ plan, state }) =>
    [state.internal.next, state.customer.next].filter((day) => day !== '').map((day) => ({ name: plan.account.name, day })),
  );
  return ahead.sort((a, b) => a.day.localeCompare(b.day))[0] ?? null;
}
