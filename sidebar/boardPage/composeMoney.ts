// The key accounts' share of the candidates' revenue and margin, and of all revenue. Missing figures are mentioned.
import { sum } from '../../src/model/numbers/sum';
import { costOf } from '../../src/model/accounts/costOf';
import { positive } from '../../src/model/numbers/positive';
import { concentration } from '../../src/model/programme/concentration';
import { isMore } from '../../src/model/scoring/tolerance';
import { shareOfTotal } from '../../src/model/board/shareOfTotal';
import { boardPage as words } from '../../src/text/en/boardPage';
import { describeProblem } from '../describeProblem';
import { foldName } from '../../src/model/names/foldName';
import { isolate, listNames } from '../format';
import { alarmWords } from '../pulse/alarmWords';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import { costsTooMuch } from '../robustness/costsTooMuch';
import { missingCosts } from '../robustness/warnOf';
import type { Board } from './Board';

export function composeMoney(board: Board): Block[] {
  if (board.keyAccounts.length === 0) return [];
  const revenue = describeRevenue(board);
  if (revenue === null) {
    const isKnown = board.data.ranking.candidates.some(({ revenue3y }) => revenue3y !== null);
    const sentences = [isKnown ? words.noRevenue : words.revenueUnknown, ...describeLosses(board)];
    return [heading(words.money), ...paragraph(sentences)];
  }
  return [
    heading(words.money),
    ...paragraph([revenue, ...describeOfAll(board), ...describeMargin(board), ...describeLarge(board), ...describeLosses(board)]),
    ...describeGroups(board),
  ];
}

const isKeyOf = ({ data: { ranking }, keyAccounts }: Board): boolean[] => {
  const keys = new Set(keyAccounts.map(({ candidate }) => candidate.id));
  return ranking.candidates.map(({ id }) => keys.has(id));
};

/** The share of the candidates' revenue that the chosen ones bring, as the dashboard counts it. */
const shareOfRevenue = ({ data: { ranking } }: Board, isChosen: readonly boolean[]): number | undefined =>
  concentration(
    ranking.candidates.flatMap(({ revenue3y }, at) => (isChosen[at] ? revenue3y : [])),
    ranking.candidates.map(({ revenue3y }) => revenue3y),
  )?.share;

function describeRevenue(board: Board): string | null {
  const { candidates } = board.data.ranking;
  const share = shareOfRevenue(board, isKeyOf(board));
  return share === undefined
    ? null
    : words.revenue(board.keyAccounts.length, candidates.length, share, board.data.ranking.revenueYears);
}

/** The share of the revenue of all customers, where not all of them are candidates. */
function describeAllRevenue(board: Board): string[] {
  const { candidates, allRevenue3y } = board.data.ranking;
  const isKey = isKeyOf(board);
  const brought = candidates.map(({ revenue3y }) => positive(revenue3y));
  if (!isMore(allRevenue3y, sum(brought))) return [];
  return [words.ofAllRevenue(sum(brought.filter((_, at) => isKey[at])) / allRevenue3y)];
}

/** One share of the revenue of all customers: that of the last full year, which the dashboard has too, else that of all years. */
function describeOfAll(board: Board): string[] {
  const { keyShare, revenueYears } = board.data.ranking;
  const year = revenueYears[revenueYears.length - 1];
  if (!board.isConfirmed || keyShare === undefined || year === undefined || revenueYears.length === 1)
    return describeAllRevenue(board);
  return [words.inLastYear(keyShare, year)];
}

/** The most names of large accounts that are not key. */
const LARGE = 3;

/** Those of the largest candidates that bring more than some key account and are not key: a board asks for them, and for what their sales say. */
function describeLarge(board: Board): string[] {
  const { data, keyAccounts, robustness } = board;
  const isKey = isKeyOf(board);
  const ranks = new Map(robustness.scored.map(({ id, rank }) => [id, rank]));
  const alarmed = alarmWords(data.alarms);
  const smallest = Math.min(...keyAccounts.map(({ candidate }) => candidate.revenue3y ?? Infinity));
  const large = data.ranking.candidates
    .map(({ id, name, revenue3y }, at) => ({ id, name, revenue: revenue3y ?? 0, at }))
    .sort((a, b) => b.revenue - a.revenue)
    .slice(0, Math.max(LARGE, keyAccounts.length))
    .filter(({ revenue, at }) => revenue > Math.max(0, smallest) && isKey[at] === false);
  if (large.length === 0) return [];
  const named = large.slice(0, LARGE).map(({ id, name, at }) => {
    const share = shareOfRevenue(
      board,
      isKey.map((_, other) => other === at),
    );
    return words.largeNotKey(isolate(name), share ?? 0, ranks.get(id) ?? null, alarmed.get(foldName(name)) ?? '');
  });
  return [words.largestNotKey(named)];
}

function describeMargin(board: Board): string[] {
  const { candidates } = board.data.ranking;
  const missing = missingCosts(candidates);
  const unknown = candidates.filter(({ revenue3y }) => revenue3y === null).length;
  const notCounted = unknown > 0 ? [words.withoutRevenue(unknown)] : [];
  const inLastYear = missing > 0 && describeLastMargin(board, missing);
  if (inLastYear) return [...notCounted, inLastYear];
  const margins = candidates.map(({ revenue3y, cost3y }) =>
    revenue3y === null && cost3y === null ? null : (revenue3y ?? 0) - (cost3y ?? 0),
  );
  const share = shareOfTotal(margins, isKeyOf(board));
  return [...notCounted, share === null ? words.marginMeaningless : words.margin(share)];
}

/** Where costs of earlier years are missing: the share in the last full year, or in which years costs are missing. */
function describeLastMargin(board: Board, missing: number): string {
  const { candidates, revenueYears } = board.data.ranking;
  const year = revenueYears[revenueYears.length - 1];
  const earning = candidates.filter(({ revenue3y }) => revenue3y !== null);
  const lacking = earning.filter(({ revenue, cost }) => costOf(revenue, cost) === null).length;
  if (lacking === earning.length || year === undefined) return words.marginLeftOut(missing, revenueYears);
  if (lacking > 0) return words.marginPartly(missing, revenueYears, lacking, year);
  const margins = candidates.map(({ revenue, cost }) => (cost === null ? null : (revenue ?? 0) - cost));
  const share = shareOfTotal(margins, isKeyOf(board));
  return share === null ? words.marginLeftOut(missing, revenueYears) : words.marginInYear(share, year);
}

const describeLosses = ({ data }: Board): string[] => costsTooMuch(data.ranking.candidates).map(describeProblem);

/** The most groups on the page. */
const GROUPS = 3;

/** The groups with a key account: what all their accounts bring, and which of them are key. */
function describeGroups({ data: { ranking }, keyAccounts }: Board): Block[] {
  const keys = new Set(keyAccounts.map(({ candidate: { name } }) => foldName(name)));
  const withKey = ranking.groups.flatMap(({ name, accounts, amount }) => {
    const key = accounts.filter((account) => keys.has(foldName(account)));
    return key.length === 0 ? [] : [{ name, key, others: accounts.length - key.length, amount }];
  });
  if (withKey.length === 0) return [];
  const all = ranking.allRevenue3y;
  const items = withKey.slice(0, GROUPS).map(({ name, key, others, amount }) => {
    const share = amount === null || all <= 0 ? null : positive(amount) / all;
    return words.group(isolate(name), share, listNames(key), others);
  });
  const more = withKey.length - GROUPS;
  return [...paragraph([words.groups(ranking.revenueYears)]), ...list([...items, ...(more > 0 ? [words.moreGroups(more)] : [])])];
}
