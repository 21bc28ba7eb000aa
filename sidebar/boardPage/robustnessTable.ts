// How robust the key set is: one sentence, and the range in which each criterion's weight can move.
import type { WeightRange } from '../../src/model/robustness/judgeRobustness';
import { boardPage as words } from '../../src/text/en/boardPage';
import { robustness as firmWords } from '../../src/text/en/robustness';
import { formatPercent } from '../format';
import { formatShares } from '../formatShares';
import { heading, paragraph, type Block, type Row } from '../printedPage/Page';
import { describeConfirmed } from '../robustness/describeConfirmed';
import { describeAgain, describeEnds, describeHeadline } from '../robustness/describeRobustness';
import type { Board } from './Board';

export function robustnessTable({ data, robustness }: Board): Block[] {
  const headline = describeHeadline(robustness, describeConfirmed(data.ranking, robustness).length === 0);
  if (headline === null) return [];
  return [
    heading(words.firm),
    ...paragraph([headline]),
    {
      kind: 'table',
      columns: [
        { head: words.criterion, isFigure: false },
        { head: words.weightToday, isFigure: true },
        { head: words.mayMove, isFigure: false },
        { head: words.then, isFigure: false },
      ],
      rows: robustness.criteria.map(rowOf),
    },
    ...paragraph([`${firmWords.lookAgain}: ${describeAgain(robustness)}`]),
  ];
}

const rowOf = (criterion: WeightRange): Row => ({
  kind: 'cells',
  isKey: false,
  cells: [
    { words: criterion.name },
    { words: formatPercent(criterion.shown) },
    { words: describeRange(criterion), range: criterion },
    { words: describeEnds(criterion) },
  ],
});

function describeRange({ share, range }: WeightRange): string {
  if (range === null) return words.unknown;
  return words.fromTo(formatShares(share, range.lowest).to, formatShares(share, range.highest).to);
}
