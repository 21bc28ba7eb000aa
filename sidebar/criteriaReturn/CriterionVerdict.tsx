// One criterion: its verdict in a line that unfolds into the accounts behind it.
import type { JudgedCriterion } from '../../src/model/criteriaReturn/CriteriaReturn';
import type { RealisedReturn } from '../../src/model/criteriaReturn/realisedReturn';
import { surprises } from '../../src/model/criteriaReturn/surprises';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { isolate } from '../format';
import { ReturnScatter } from './ReturnScatter';
import { ReturnTable } from './ReturnTable';
import { VerdictLine } from './VerdictLine';
import { VerdictSign } from './VerdictSign';

interface CriterionVerdictProps {
  of: JudgedCriterion;
  kind: RealisedReturn['kind'];
  /** The year before, whose revenue is size and from which growth is counted; `null` when too few accounts have one. */
  growthFrom: number | null;
  currency: string;
}

export function CriterionVerdict({ of, kind, growthFrom, currency }: CriterionVerdictProps) {
  const { name, share, inUse, predictivePower, points } = of;
  const { beyondSize, growth } = predictivePower;
  const { less, more } = surprises(points);
  const named = (list: typeof points) => list.map((point) => isolate(point.name));
  const verdict = words.verdicts[predictivePower.verdict];
  return (
    <li>
      <details>
        <summary>
          <VerdictSign verdict={predictivePower.verdict} />
          <span>
            <bdi class="name">{name}</bdi>
            <span class={`verdict-name ${predictivePower.verdict}`}>{verdict}</span>
            <span class="quiet">{[words.shareThen(share), ...(inUse ? [] : [words.notInUse])].join(' · ')}</span>
          </span>
        </summary>
        <VerdictLine of={predictivePower} />
        {points.length > 0 && <ReturnScatter points={points} label={words.chart(isolate(name), verdict)} currency={currency} />}
        {less.length > 0 && <p>{words.less(named(less))}</p>}
        {more.length > 0 && <p>{words.more(named(more))}</p>}
        {growthFrom !== null && beyondSize.correlation !== null && (
          <p class="quiet">
            {words.beyondSize(growthFrom, beyondSize.correlation)} {words.chance(beyondSize.chance ?? 1)}
          </p>
        )}
        <p class="quiet">
          {growthFrom === null || growth.correlation === null
            ? words.growthUnknown
            : `${words.growth(growthFrom, growth.correlation)} ${words.chance(growth.chance ?? 1)}`}
        </p>
        {points.length > 0 && <ReturnTable points={points} kind={kind} currency={currency} />}
      </details>
    </li>
  );
}
