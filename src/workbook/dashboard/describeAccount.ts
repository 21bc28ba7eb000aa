// A key account's row of the table: the text of each cell and its colour.
import type { KeyAccount } from '../../model/dashboard/Dashboard';
import type { HealthBand } from '../../model/programme/AccountState';
import { formattersOf } from '../../pages/brief/BriefWords';
import { formatDay } from '../../text/format/formatDay';
import { shownScore } from '../../text/format/formatScore';
import { fill } from '../../text/fill';
import { LOOK } from '../LOOK';
import type { Cell } from '../Table';
import type { DashboardWords } from './DashboardWords';

export interface AccountCell {
  value: Cell;
  /** The font colour, to highlight a cell. */
  color?: string;
}

const WARNING = '⚠ ';
const BAND: Readonly<Record<HealthBand, string>> = { high: '#137333', medium: '#b06000', low: LOOK.alarm };

/** In the order of the columns. Scores have the decimals that they have on pages; the matrix has all of them. */
export function describeAccount(account: KeyAccount, keyFrom: number, words: DashboardWords): AccountCell[] {
  const { text, lists } = words;
  const { number, percent, typed } = formattersOf(words);
  const { state, next } = account;
  const { health, band, parts, known } = state.health;
  const { covered, all, share } = state.coverage;
  const direction = state.trends.health.direction;
  const alarm = (isAlarming: boolean) => (isAlarming ? { color: LOOK.alarm } : {});
  const isUnderReview = account.tier === 'keyUnderReview';
  const hasManager = account.kam.trim() !== '';
  const marked = (isAlarming: boolean, value: string): AccountCell => ({
    value: isAlarming ? WARNING + value : value,
    ...alarm(isAlarming),
  });
  return [
    { value: account.rank ?? '' },
    { value: typed(account.name) },
    hasManager ? { value: typed(account.kam) } : marked(true, text.nobody),
    marked(isUnderReview, lists.tier[account.tier]),
    { value: account.score === null ? '' : shownScore(account.score, [keyFrom]) },
    health === null || band === null
      ? { value: fill(text.partsKnown, { known: number(known), count: number(parts.length) }), color: LOOK.computed }
      : { value: fill(text.healthAndBand, { health: number(health), band: lists.healthBand[band] }), color: BAND[band] },
    {
      value: fill(text.trendArrows[direction], { word: lists.trend[direction] }),
      ...(direction === 'tooFew' ? { color: LOOK.computed } : alarm(direction === 'falling')),
    },
    { value: share === null ? '' : fill(text.coverage, { covered: number(covered), all: number(all), share: percent(share) }) },
    { value: state.completeness.share },
    { value: state.overdue, ...alarm(state.overdue > 0) },
    next.day === '' ? { value: text.notPlanned, color: LOOK.computed } : marked(next.isLate, formatDay(words.language, next.day)),
    { value: state.openPotential ?? '' },
    { value: state.forecast },
    state.team.length === 0 ? { value: '' } : marked(true, number(state.team.length)),
  ];
}
