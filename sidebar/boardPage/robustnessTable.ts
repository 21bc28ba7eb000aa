// How firm the key set is: one sentence, and per criterion how far its weight may move.
import type { CriterionFirmness } from '../../src/model/robustness/judgeRobustness';
import { boardPage as words } from '../../src/text/en/boardPage';
import { formatPercent } from '../format';
import { sayShares } from '../formatShares';
import { heading, paragraph, type Block, type Row } from '../printedPage/Page';
import { sayEnds, sayHeadline } from '../robustness/describeRobustness';
import type { Board } from './Board';

export function firmnessTable({ firmness }: Board): Block[] {
  const headline = sayHeadline(firmness);
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
      rows: firmness.criteria.map(rowOf),
    },
  ];
}

const rowOf = (criterion: CriterionFirmness): Row => ({
  kind: 'cells',
  isKey: false,
  cells: [
    { words: criterion.name },
    { words: formatPercent(criterion.share) },
    { words: sayRange(criterion), range: criterion },
    { words: sayEnds(criterion) },
  ],
});

function sayRange({ share, range }: CriterionFirmness): string {
  if (range === null) return words.unknown;
  return words.fromTo(sayShares(share, range.lowest).to, sayShares(share, range.highest).to);
}
