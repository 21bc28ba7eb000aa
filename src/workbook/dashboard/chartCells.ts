// The source cells of the dashboard's charts: three blocks, each with a header row.
import type { Dashboard, RatingsOverTime } from '../../model/dashboard/Dashboard';
import { formatNumber } from '../../text/format/formatNumber';
import { formatCutOff } from '../../text/format/formatScore';
import { fill } from '../../text/fill';
import { LOCALES } from '../../text/locales';
import type { Cell } from '../Table';
import type { DashboardWords } from './DashboardWords';
import { ACCOUNTS, CHARTED, type ChartedBlock } from './layout';
import { grid } from '../grid';
import { shortNames } from './shortNames';

export interface ChartedCells {
  /** All charted rows × columns; cells outside the blocks are blank. */
  cells: Cell[][];
  /** The rows and columns of each block, including the header row; 0 rows when there is nothing to draw. */
  sizes: Record<ChartedBlock, { rows: number; columns: number }>;
}

export function chartCells(dashboard: Dashboard, words: DashboardWords): ChartedCells {
  const cells = grid<Cell>(CHARTED.rows, CHARTED.columns, () => '');
  const put = (name: ChartedBlock, block: Cell[][]) => {
    const { row, column } = CHARTED[name];
    block.forEach((line, down) => cells[row + down]?.splice(column, line.length, ...line));
    return { rows: block.length, columns: block[0]?.length ?? 0 };
  };
  const sizes = {
    ranking: put('ranking', rankingBlock(dashboard, words)),
    ratings: put('ratings', ratingsBlock(dashboard.ratings, words)),
    value: put('value', valueBlock(dashboard)),
  };
  return { cells, sizes };
}

/** Bars of the key accounts and of others, and the cut-off line. */
function rankingBlock({ ranking: { bars, keyFrom } }: Dashboard, { text, language }: DashboardWords): Cell[][] {
  if (bars.length === 0) return [];
  const names = shortNames(bars.map(({ name }) => name));
  const cutOff = fill(text.charts.cutOff, { score: formatCutOff(language, keyFrom) });
  return [
    ['', text.charts.key, text.charts.others, cutOff],
    ...bars.map(({ score, isKey }, at): Cell[] => [names[at] ?? '', isKey ? score : '', isKey ? '' : score, keyFrom]),
  ];
}

/** Revenue, and a health column per account, which gives each account its own colour and name. */
function valueBlock({ accounts }: Dashboard): Cell[][] {
  const placed = accounts
    .slice(0, ACCOUNTS)
    .flatMap(({ name, revenue, state: { health } }) =>
      revenue === null || health.health === null ? [] : [{ name, revenue, health: health.health }],
    );
  if (placed.length === 0) return [];
  return [
    ['', ...shortNames(placed.map(({ name }) => name))],
    ...placed.map(({ revenue, health }, at): Cell[] => [revenue, ...placed.map((_, column) => (column === at ? health : ''))]),
  ];
}

function ratingsBlock({ by, points }: RatingsOverTime, { text, language }: DashboardWords): Cell[][] {
  if (points.length === 0) return [];
  const { months, calendar } = LOCALES[language];
  const labelOf = (year: number, period: number): string => {
    const values = { year: formatNumber(language, year, { group: false }) };
    return by === 'month'
      ? fill(text.month, { ...values, month: months[calendar].short[period - 1] ?? '' })
      : fill(text.quarter, { ...values, quarter: text.quarters[period - 1] ?? '' });
  };
  return [
    ['', text.charts.engagement, text.charts.loyalty],
    ...points.map(({ year, period, engagement, loyalty }): Cell[] => [labelOf(year, period), engagement ?? '', loyalty ?? '']),
  ];
}
