// The whole page for the board, as data.
import { boardPage as words } from '../../src/text/en/boardPage';
import { pageTitles } from '../../src/text/en/pageTitles';
import type { Page, Section } from '../printedPage/Page';
import type { Board } from './Board';
import { firmnessTable } from './robustnessTable';
import { rankingTable } from './rankingTable';
import { sayChanges } from './composeChanges';
import { sayChoice } from './composeChoice';
import { formatLongDay, formatLongMoment, isolate } from '../format';
import { sayMoney } from './composeMoney';
import { sayReasons } from './composeReasons';

const full = [sayChoice, rankingTable, firmnessTable, sayReasons];
const half = [sayMoney, sayChanges];

export function composePage(board: Board): Page {
  const { workbook, madeOn, madeBy } = board.record;
  const when = formatLongMoment(madeOn);
  return {
    title: pageTitles.boardPage,
    subtitle: words.of(isolate(workbook), formatLongDay(madeOn)),
    sections: [
      ...full.map((compose): Section => ({ width: 'full', blocks: compose(board) })),
      ...half.map((compose): Section => ({ width: 'half', blocks: compose(board) })),
    ].filter(({ blocks }) => blocks.length > 0),
    footer: madeBy === '' ? words.madeByNobody(when) : words.made(when, isolate(madeBy)),
  };
}
