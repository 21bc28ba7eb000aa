// The gaps of one key account's plan, with a link to the plan.
import { planChecks } from '../../src/text/en/planChecks';
import { work as words } from '../../src/text/en/work';
import type { PlanCheck } from '../../src/model/plan/planCompleteness';
import type { WorkItem } from '../../src/model/plan/workOf';
import { isolate } from '../format';
import type { PanelProps } from '../Panel';
import { text } from '../text';

/** The first ones are where to begin. The plan shows all. */
const SHOWN = 3;

/** @param gaps at least one, all of one account. */
export function GapsOfAccount({ gaps, open }: { gaps: readonly WorkItem[]; open: PanelProps['open'] }) {
  const [first] = gaps;
  if (!first) return null;
  const missing = gaps.filter(({ kind }) => kind === 'gap').map(({ title }) => planChecks[title as PlanCheck]);
  const left = missing.length - SHOWN;
  return (
    <li>
      <button
        type="button"
        class="work-row"
        aria-label={words.openPlan(isolate(first.account))}
        onClick={() => open('editPlan', first.accountId)}
      >
        <span class="title">
          <bdi>{first.account}</bdi>
        </span>
        <span class="when">{words.missing(missing.length)}</span>
        <span class="quiet">{[...missing.slice(0, SHOWN), ...(left > 0 ? [text.common.more(left)] : [])].join(' · ')}</span>
      </button>
    </li>
  );
}
