// The health of each account from its parts.
import { health } from '../model/programme/health';
import { cellOf, givenRowsOf, isBlank, widthOf } from './cells';
import { fillColumn } from './fillColumn';
import { weightsOf } from './weightsOf';

/**
 * The health of each account, from 0 to 100: the weighted average of the known parts. If less than 60% of the weight is known, shows the number of known parts: 2/5. If a part is not a number from 0 to 100, shows 0–100!
 *
 * @param {number[][]} parts The parts from 0 to 100: a row for each account, a column for each part, e.g. C5:G20.
 * @param {number[][]} [weights] Optional. The weight of each part, in the same order, e.g. C3:G3. Only their proportions matter; if left out, all are equal.
 * @param {string} [header] Optional. A title, e.g. "Health"; then include the header row, e.g. C4:G20.
 * @return A column with the health of each account.
 * @example
 * =KAM_HEALTH({80,60,70,90,50;80,"",70,"","";40,"","","",100};{25,25,20,20,10})
 * 72
 * 2/5
 * 2/5
 * @example
 * =KAM_HEALTH({80,"",50;90,100,110})
 * 65
 * 0–100!
 * @customfunction
 */
export function KAM_HEALTH(parts: unknown, weights?: unknown, header?: unknown): unknown {
  const rows = givenRowsOf('KAM_HEALTH', 'the parts', parts);
  const width = widthOf(rows);
  const weightList = isBlank(weights) ? Array.from({ length: width }, () => 1) : weightsOf('KAM_HEALTH', weights, 'part');
  if (width !== weightList.length) {
    throw new Error(
      `KAM_HEALTH: the weights cover ${counted(weightList.length)}, the rows ${width}. Select the same columns for both.`,
    );
  }
  return fillColumn(rows, cellOf(header), () => (account) => resultOf(account, weightList));
}

function resultOf(account: readonly unknown[], weights: readonly number[]): number | string {
  const result = health(account, weights);
  if (result.kind === 'health') return result.health;
  return result.kind === 'incomplete' ? `${result.known}/${result.needed}` : '0–100!';
}

const counted = (count: number): string => (count === 1 ? '1 part' : `${count} parts`);
