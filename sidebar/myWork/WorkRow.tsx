// One task. A click shows its row in its tab.
import { useCallback } from 'preact/hooks';
import { work as words } from '../../src/text/en/work';
import { daysSince } from '../../src/model/calendar/daysSince';
import type { WorkItem } from '../../src/model/plan/workOf';
import { Problems } from '../components/Problems';
import { formatMoment, isolate } from '../format';
import { useTask } from '../useTask';

export function WorkRow({ item, today }: { item: WorkItem; today: string }) {
  const { running, problems, run } = useTask(
    'goToRecord',
    useCallback(() => undefined, []),
  );
  if (item.kind === 'gap' || item.kind === 'weak') return null;
  const { table, id, title, kind, account, owner } = item;
  return (
    <li>
      <button
        type="button"
        class="work-row"
        aria-busy={running}
        title={words.goTo(isolate(title))}
        onClick={() => {
          if (!running) run({ table, id });
        }}
      >
        <span class="title">
          <bdi>{title}</bdi>
        </span>
        <span class="when">{describeWhen(item, today)}</span>
        <span class="quiet">
          {words.kinds[kind]} · <bdi>{account}</bdi> · <bdi>{owner.trim() || words.noOwner}</bdi>
        </span>
      </button>
      <Problems problems={problems} />
    </li>
  );
}

function describeWhen({ due, state }: WorkItem, today: string): string | null {
  if (due === '') return null;
  if (due === today) return words.today;
  return state === 'overdue' ? words.late(daysSince(due, today) ?? 0) : formatMoment(due);
}
