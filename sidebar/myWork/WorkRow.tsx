// One task. A click shows its row in its tab; an action can be ticked off here.
import { useCallback, useState } from 'preact/hooks';
import { work as words } from '../../src/text/en/work';
import { daysSince } from '../../src/model/calendar/daysSince';
import { Problems } from '../components/Problems';
import { formatMoment, isolate } from '../format';
import { useTask } from '../useTask';
import type { ListedWork } from './ListedWork';

interface WorkRowProps {
  item: ListedWork;
  today: string;
  review: (account: string) => void;
}

export function WorkRow({ item, today, review }: WorkRowProps) {
  const { running, problems, run } = useTask(
    'goToRecord',
    useCallback(() => undefined, []),
  );
  if (item.kind === 'gap' || item.kind === 'weak') return null;
  const { title, account, owner } = item;
  const isReview = item.kind === 'review';
  const go = () => (item.kind === 'review' ? review(item.accountId) : run({ table: item.table, id: item.id }));
  return (
    <li>
      <button
        type="button"
        class="work-row"
        aria-busy={running}
        title={isReview ? words.startReview(isolate(account)) : words.goTo(isolate(title))}
        onClick={() => {
          if (!running) go();
        }}
      >
        <span class="title">
          <bdi>{title}</bdi>
        </span>
        <span class="when">{describeWhen(item, today)}</span>
        <span class="quiet">
          {item.kind !== 'review' && `${words.kinds[item.kind]} · `}
          <bdi>{account}</bdi> · <bdi>{owner.trim() || words.noOwner}</bdi>
        </span>
      </button>
      <Problems problems={problems} />
      {item.kind === 'action' && <TickOff item={item} today={today} />}
    </li>
  );
}

/** Marks an action as done, and takes it back. The list stays as it was read. */
function TickOff({ item, today }: { item: Extract<ListedWork, { kind: 'action' }>; today: string }) {
  const { accountId, id, title, status } = item;
  const [isDone, setDone] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const { running, problems, run } = useTask('savePlan', ({ conflicts }) => {
    setChanged(conflicts.length > 0);
    setDone((was) => (conflicts.length > 0 ? was : !was));
  });
  // Saving stamps the day.
  const [was, is] = isDone
    ? [
        { status: 'done', doneOn: today },
        { status, doneOn: '' },
      ]
    : [{ status }, { status: 'done' }];
  const save = () => run({ account: accountId, changes: [{ table: 'actions', id, was, is }] });
  return (
    <p class="tick-off">
      {isDone && <span class="covered">{words.isDone}</span>}{' '}
      <button
        type="button"
        class="link"
        disabled={running}
        aria-label={isDone ? undefined : words.doneNamed(isolate(title))}
        onClick={save}
      >
        {isDone ? words.undo : words.done}
      </button>
      {isChanged && <span class="fault">{words.changedMeanwhile}</span>}
      <Problems problems={problems} again={save} />
    </p>
  );
}

function describeWhen({ due, state }: ListedWork, today: string): string | null {
  if (due === '') return null;
  if (due === today) return words.today;
  return state === 'overdue' ? words.late(daysSince(due, today) ?? 0) : formatMoment(due);
}
