// What the plan of one key account lacks, with the way to the plan.
import { planChecks } from '../../src/text/en/planChecks';
import { work as words } from '../../src/text/en/work';
import type { PlanCheck } from '../../src/model/plan/planCompleteness';
import type { WorkItem } from '../../src/model/plan/workOf';
import { isolate } from '../isolate';
import type { PanelProps } from '../Panel';

/** @param gaps at least one, all of one account. */
export function GapsOfAccount({ gaps, open }: { gaps: readonly WorkItem[]; open: PanelProps['open'] }) {
  const [first] = gaps;
  if (!first) return null;
  const missing = gaps.filter(({ kind }) => kind === 'gap').map(({ title }) => planChecks[title as PlanCheck]);
  return (
    <li>
      <button
        type="button"
        class="work-row"
        aria-label={words.openPlan(isolate(first.account))}
        onClick={() => open('editPlan', first.accountId)}
      >
        <bdi class="title">{first.account}</bdi>
        <span class="quiet">{missing.join(' · ')}</span>
      </button>
    </li>
  );
}
