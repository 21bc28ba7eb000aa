// The dashboard as the cells of its page.
import type { Dashboard } from '../../model/dashboard/Dashboard';
import { formattersOf } from '../../pages/brief/BriefWords';
import { fill } from '../../text/fill';
import { LOOK } from '../LOOK';
import { fitLines } from '../planPage/fitLines';
import { cellDigits } from '../cellDigits';
import type { Cell } from '../Table';
import type { DashboardWords } from './DashboardWords';
import { ACCOUNTS, COLUMNS, FIRST_ROW, LAST_ROW, LINES, RATINGS, RIGHT, ROW, STAMP, TILES } from './layout';
import { describeAccount, type AccountCell } from './describeAccount';
import { describeAttention } from './describeAttention';
import { describeHead } from './describeHead';
import { describeWatched } from './describeWatched';
import { directIn } from '../../text/format/isolateIn';
import { grid } from '../grid';

/** Letters per line of the left and of the right list. */
const LETTERS = { left: 92, right: 138 } as const;

/** The page's cells, rows FIRST_ROW to LAST_ROW × COLUMNS, and the font colours of the account rows. */
export interface DashboardPage {
  cells: Cell[][];
  colors: string[][];
}

/** @param stamp the date of the page and how to update it. */
export function cellsOf(dashboard: Dashboard, words: DashboardWords, stamp: string): DashboardPage {
  const { text } = words;
  const { more } = text;
  const { number } = formattersOf(words);
  const direct = (line: string) => directIn(words.language, cellDigits(line));
  const cells = grid<Cell>(LAST_ROW - FIRST_ROW + 1, COLUMNS, () => '');
  const put = (row: number, column: number, ...values: Cell[]) =>
    values.forEach((value, at) => {
      const line = cells[row - FIRST_ROW];
      if (line) line[column - 1 + at] = typeof value === 'string' ? direct(value) : value;
    });
  const heading = (words: string, all: number, room: number) =>
    all <= room ? words : fill(more, { heading: words, count: number(all - room) });
  const list = (column: number, title: string, lines: readonly string[], nothing: string, letters: number) => {
    put(ROW.listsHead, column, heading(title, lines.length, LINES));
    const shown = lines.length === 0 ? [nothing] : lines.slice(0, LINES);
    shown.forEach((line, at) => put(ROW.lists + at, column, fitLines([line], letters, 1)[0] ?? ''));
  };

  put(ROW.heading, 1, text.heading);
  put(ROW.heading, STAMP, stamp);
  describeHead(dashboard.head, words).forEach(({ label, figure, note }, at) => {
    const [column = 1] = TILES[at] ?? [];
    [label, figure, note].forEach((line, down) => put(ROW.tileLabels + down, column, line));
  });

  const { keyFrom } = dashboard.ranking;
  const lines = dashboard.accounts.slice(0, ACCOUNTS).map((account) => describeAccount(account, keyFrom, words));
  put(ROW.accountsHead, 1, heading(text.keyAccounts, dashboard.accounts.length, ACCOUNTS));
  put(
    ROW.accountsHeads,
    1,
    ...Object.entries(text.columns).map(([key, column]) => (MONEY_COLUMNS.includes(key) ? inCurrency(column, words) : column)),
  );
  lines.forEach((line, at) => put(ROW.accounts + at, 1, ...line.map(({ value }) => value)));
  if (lines.length === 0) put(ROW.accounts, 2, text.none);

  const watched = dashboard.watch.map((one) => describeWatched(one, keyFrom, words));
  list(1, text.watch, watched, text.nobodyWatched, LETTERS.left);
  const attention = dashboard.attention.map((one) => describeAttention(one, words, LETTERS.right));
  list(RIGHT, text.attention, attention, dashboard.accounts.length === 0 ? '' : text.nothing, LETTERS.right);
  const { charts } = text;
  put(ROW.charts, 1, dashboard.ranking.bars.length === 0 ? charts.noRanking : '');
  put(ROW.charts, RIGHT, dashboard.accounts.some(isPlaced) ? '' : charts.noValue);
  put(ROW.charts, RATINGS, dashboard.ratings.points.length === 0 ? charts.noRatings : '');
  return { cells, colors: colorsOf(lines) };
}

const isPlaced = ({ revenue, state }: Dashboard['accounts'][number]) => revenue !== null && state.health.health !== null;

const colorsOf = (lines: readonly AccountCell[][]): string[][] =>
  grid(ACCOUNTS, COLUMNS, (at, across) => lines[at]?.[across]?.color ?? LOOK.input);

/** The columns of money, whose heads have the currency. */
const MONEY_COLUMNS = ['openPotential', 'forecast'];

const inCurrency = (column: string, { text, currency }: DashboardWords): string =>
  currency === '' ? column : fill(text.columnIn, { column, currency });
