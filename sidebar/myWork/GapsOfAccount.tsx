// What is missing and weak in one key account's plan, with a link to the plan.
import { pageTitles } from '../../src/text/en/pageTitles';
import { planChecks } from '../../src/text/en/planChecks';
import { weakPoints } from '../../src/text/en/weakPoints';
import { work as words } from '../../src/text/en/work';
import type { PlanCheck } from '../../src/model/plan/planCompleteness';
import type { WorkItem } from '../../src/model/plan/workOf';
import { fewNames } from '../confirmTiers/fewNames';
import { isolate } from '../format';
import { OpenPage } from '../printedPage/OpenPage';
import type { PanelProps } from '../Panel';
import { text } from '../text';

/** The first ones are where to begin. The plan shows all. */
const SHOWN = 3;

/** @param gaps at least one, all of one account. */
export function GapsOfAccount({ gaps, open }: { gaps: readonly WorkItem[]; open: PanelProps['open'] }) {
  const [first] = gaps;
  if (!first) return null;
  const missing = gaps.filter(({ kind }) => kind === 'gap').map(({ title }) => planChecks[title as PlanCheck]);
  const weak = gaps.flatMap((item) => (item.kind === 'weak' ? [words.weak(weakPoints[item.title], fewNames(item.names))] : []));
  const left = missing.length - SHOWN;
  return (
    <li>
      <button
        type="button"
        class="work-row"
        title={words.openPlan(isolate(first.account))}
        onClick={() => open('editPlan', first.accountId)}
      >
        <span class="title">
          <bdi>{first.account}</bdi>
        </span>
        {missing.length > 0 && <span class="when">{words.missing(missing.length)}</span>}
        <span class="quiet">{[...missing.slice(0, SHOWN), ...(left > 0 ? [text.common.more(left)] : [])].join(' · ')}</span>
        {weak.length > 0 && <span class="quiet">{weak.join(' · ')}</span>}
      </button>
      <OpenPage page="businessReview" account={first.accountId} label={pageTitles.businessReview} />
    </li>
  );
}
