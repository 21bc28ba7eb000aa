// For each criterion, how far its weight can move before the key accounts change. The most fragile comes first.
import type { WeightRange } from '../../src/model/robustness/judgeRobustness';
import { robustness as words } from '../../src/text/en/robustness';
import { RangeChart } from '../components/RangeChart';
import { formatPercent } from '../format';
import { describeCriterion, describeOtherEnd } from './describeRobustness';

export function WeightRanges({ criteria }: { criteria: readonly WeightRange[] }) {
  return (
    <>
      <h2>{words.weights}</h2>
      <p class="quiet">{words.weightsHint}</p>
      {criteria.map((criterion) => (
        <section key={criterion.id} class="card">
          <div class="head">
            <h3 class="name">
              <bdi>{criterion.name}</bdi>
            </h3>
            <span class="share">{words.today(formatPercent(criterion.shown))}</span>
          </div>
          <RangeChart {...criterion} />
          <p>{describeCriterion(criterion)}</p>
          <OtherEnd criterion={criterion} />
        </section>
      ))}
    </>
  );
}

function OtherEnd({ criterion }: { criterion: WeightRange }) {
  const sentence = describeOtherEnd(criterion);
  return sentence === null ? null : <p class="quiet">{sentence}</p>;
}
