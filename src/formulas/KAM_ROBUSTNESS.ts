// The robustness of the key set, criterion by criterion.
import { robustness, type CriterionRobustness, type KeySetChange } from '../model/robustness/robustness';
import { isSame } from '../model/scoring/tolerance';
import { capacityOf } from './capacityOf';
import { isBlank } from './cells';
import { columnOf } from './columnOf';
import { listOf } from './listOf';
import { optionalScoreOf } from './optionalScoreOf';
import { sameRows } from './sameRows';
import { scoreRowsOf } from './scoreRowsOf';
import { weightsOf } from './weightsOf';

/**
 * How robust the set of key accounts is. For each criterion: its share of the weight, the lowest and highest share between which the same accounts are key, and the accounts that leave and enter at the nearer end. The other weights keep their proportions.
 *
 * @param {string[][]} criteria The name of each criterion, e.g. C4:G4.
 * @param {string[][]} accounts The name of each account, e.g. B4:B20.
 * @param {number[][]} scores The scores from 1 to 10: a row for each account, a column for each criterion, e.g. C4:G20. Rows without a complete score, such as the header row, are ignored.
 * @param {number[][]} weights The weight of each criterion, in the same order, e.g. C3:G3. Only their proportions matter.
 * @param {number} capacity The number of seats for key accounts, e.g. 8. Blank: no limit; 0: no seats.
 * @param {number} [keyFrom] Optional. The score that makes an account key, e.g. 7; no limit if left out.
 * @return A row for each criterion: name, share, lowest share, highest share, account that leaves, account that enters.
 * @example
 * =KAM_ROBUSTNESS({"Growth","Fit"};{"North";"South";"West"};{9,5;6,9;3,4};{50,50};1)
 * Growth | 0.5 | 0 | 0.5714 | South | North
 * Fit | 0.5 | 0.4286 | 1 | South | North
 * @customfunction
 */
export function KAM_ROBUSTNESS(
  criteria: unknown,
  accounts: unknown,
  scores: unknown,
  weights: unknown,
  capacity: unknown,
  keyFrom?: unknown,
): unknown {
  const name = 'KAM_ROBUSTNESS';
  const weightList = weightsOf(name, weights);
  const names = listOf(name, 'the criteria', criteria);
  if (names.length !== weightList.length) {
    throw new Error(
      `${name}: the weights cover ${weightList.length} cells, the names of the criteria ${names.length}. Select the same columns for both.`,
    );
  }
  const rows = scoreRowsOf(name, scores, weightList);
  const accountNames = columnOf(name, 'the accounts', accounts);
  sameRows(name, [
    ['the accounts', accountNames],
    ['the scores', rows],
  ]);
  const settings = { capacity: capacityOf(name, capacity), keyFrom: optionalScoreOf(name, 'keyFrom', keyFrom) };
  const nameOf = (account: number | undefined): unknown => (account === undefined ? '' : (accountNames[account] ?? ''));

  const results = robustness(rows, weightList, settings).map((result, index) => {
    const criterion = names[index];
    if (isBlank(criterion) && result.share === 0) return BLANK;
    if (!result.range) return [criterion, result.share, '', '', '', ''];
    const { lowest, highest } = result.range;
    const change = nearerChange(result, result.range);
    return [criterion, result.share, lowest, highest, nameOf(change?.leaves[0]), nameOf(change?.enters[0])];
  });
  while (results[results.length - 1] === BLANK) results.pop();
  return results;
}

/** The result for a column without a name and a weight, which is not a criterion. */
const BLANK: readonly unknown[] = ['', '', '', '', '', ''];

/** The change at the nearer end of the range. If the set never changes on one side, the change on the other. */
function nearerChange(
  { share, below, above }: CriterionRobustness,
  { lowest, highest }: { lowest: number; highest: number },
): KeySetChange | null {
  if (!below || !above) return below ?? above;
  const [toLowest, toHighest] = [share - lowest, highest - share];
  return toLowest < toHighest || isSame(toLowest, toHighest) ? below : above;
}
