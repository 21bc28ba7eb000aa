// How far a goal has come, as a bar and in words.
import { goals as allWords } from '../../src/text/en/goals';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { formatNumber } from '../formatNumber';

const words = allWords.goals;

/** @param share of the way, 1 being all of it; below 0 and above 1 the bar is empty or full, the words say more. */
export function AttainmentBar({ goal, share }: { goal: Pick<Goal, 'measure' | 'actual' | 'target'>; share: number }) {
  const { measure, actual, target } = goal;
  const isMeasured = measure.trim() !== '' && actual !== null && target !== null;
  return (
    <span class="attainment">
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
      </span>
      {isMeasured ? words.attainedOf(formatNumber(actual), formatNumber(target), share) : words.attained(share)}
    </span>
  );
}
