// The whole page for the board, as data.
import { boardPage as words } from '../../src/text/en/boardPage';
import { pageTitles } from '../../src/text/en/pageTitles';
import type { Page, Section } from '../printedPage/Page';
import type { Board } from './Board';
import { robustnessTable } from './robustnessTable';
import { rankingTable } from './rankingTable';
import { composeChanges } from './composeChanges';
import { composeChoice } from './composeChoice';
import { formatLongDay, formatLongMoment, isolate } from '../format';
import { composeMoney } from './composeMoney';
import { composeSales } from './composeSales';
import { composeReasons } from './composeReasons';
import { subtitleOf } from '../printedPage/subtitleOf';

const full = [composeChoice, rankingTable, composeSales, robustnessTable, composeReasons];
const half = [composeMoney, composeChanges];

export function composeBoardPage(board: Board): Page {
  const { workbook, madeOn, madeBy } = board.record;
  const when = formatLongMoment(madeOn);
  return {
    title: pageTitles.boardPage,
    subtitle: subtitleOf(workbook, formatLongDay(madeOn)),
    sections: [
      ...full.map((compose): Section => ({ width: 'full', blocks: compose(board) })),
      ...half.map((compose): Section => ({ width: 'half', blocks: compose(board) })),
    ].filter(({ blocks }) => blocks.length > 0),
    footer: madeBy === '' ? words.madeByNobody(when) : words.made(when, isolate(madeBy)),
  };
}
