// What is missing and weak in one key account's plan, with a link to the plan.
import { pageTitles } from '../../src/text/en/pageTitles';
import { planChecks } from '../../src/text/en/planChecks';
import { weakPoints } from '../../src/text/en/weakPoints';
import { work as words } from '../../src/text/en/work';
import type { PlanCheck } from '../../src/model/plan/planCompleteness';
import { countItems } from './filterWork';
import type { ListedWork } from './ListedWork';
import { fewNames } from '../confirmTiers/fewNames';
import { isolate } from '../format';
import { OpenPage } from '../printedPage/OpenPage';
import type { PanelProps } from '../Panel';
import { text } from '../text';

/** The first ones are where to begin. The plan shows all. */
const SHOWN = 3;

/** @param gaps at least one, all of one account. */
export function GapsOfAccount({ gaps, open }: { gaps: readonly ListedWork[]; open: PanelProps['open'] }) {
  const [first] = gaps;
  if (!first) return null;
  const missing = gaps.filter(({ kind }) => kind === 'gap').map(({ title }) => planChecks[title as PlanCheck]);
  const weak = gaps.flatMap((item) => (item.kind === 'weak' ? [item] : []));
  const weakest = weak.slice(0, SHOWN).map(({ title, names }) => words.weak(weakPoints[title], fewNames(names)));
  const left = missing.length - SHOWN;
  const weakLeft = countItems(weak.slice(SHOWN));
  const counts = [
    ...(missing.length > 0 ? [words.missing(missing.length)] : []),
    ...(weak.length > 0 ? [words.weakOf(countItems(weak))] : []),
  ];
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
        <span class="when">{counts.join(' · ')}</span>
        <span class="quiet">{[...missing.slice(0, SHOWN), ...(left > 0 ? [text.common.more(left)] : [])].join(' · ')}</span>
        {weak.length > 0 && (
          <span class="quiet">{[...weakest, ...(weakLeft > 0 ? [text.common.more(weakLeft)] : [])].join(' · ')}</span>
        )}
      </button>
      <OpenPage page="businessReview" account={first.accountId} label={pageTitles.businessReview} />
    </li>
  );
}
