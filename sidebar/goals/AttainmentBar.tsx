// A goal's progress, as a bar and in words.
import { goals as allWords } from '../../src/text/en/goals';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { formatNumber } from '../format';

const words = allWords.goals;

/** @param share 1 is all of it. Below 0 the bar is empty and above 1 it is full; the words give the exact figure. */
export function AttainmentBar({
  goal,
  share,
}: {
  goal: Pick<Goal, 'measure' | 'baseline' | 'actual' | 'target'>;
  share: number;
}) {
  const { measure, actual, target } = goal;
  const baseline = goal.baseline ?? 0;
  const isMeasured = measure.trim() !== '' && actual !== null && target !== null;
  // When less is better, 104 of 90 would read as more than the goal.
  const describeWay = (now: number, wanted: number) =>
    wanted < baseline
      ? words.attainedDown(formatNumber(baseline), formatNumber(now), formatNumber(wanted), share)
      : words.attainedOf(formatNumber(now), formatNumber(wanted), share);
  return (
    <span class="attainment">
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
      </span>
      {isMeasured ? describeWay(actual, target) : words.attained(share)}
    </span>
  );
}
