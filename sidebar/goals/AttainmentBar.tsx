// How far a goal has come, as a bar and in words.
import { goals as allWords } from '../../src/text/en/goals';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { formatNumber } from '../format';

const words = allWords.goals;

/** @param share of the way, 1 being all of it; below 0 and above 1 the bar is empty or full, the words say more. */
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
  // Fewer stops, 104 of 90, would read as more than was wanted.
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
