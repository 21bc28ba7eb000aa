// What changed since the last page: new and former key accounts, the largest change of score, changed weights, and the customers kept.
import { compareBoards, type BoardChanges } from '../../src/model/board/compareBoards';
import { cutOffsOf } from '../../src/model/tiers/Tier';
import { boardPage as words } from '../../src/text/en/boardPage';
import { lists } from '../../src/text/en/lists';
import { formatExactScore, formatLongMoment, formatPercent, isolate, listNames } from '../format';
import { heading, list, paragraph, type Block } from '../printedPage/Page';
import { describeKept } from '../confirmTiers/describeKept';
import type { Board } from './Board';

/** New and former key accounts are the news of the page, so more names are listed than elsewhere. */
const NAMES = 12;

export function composeChanges(board: Board): Block[] {
  const { previous } = board.record;
  const kept = board.data.kept === null ? [] : paragraph([describeKept(board.data.kept)]);
  if (previous === null) return [heading(words.changes), ...paragraph([words.first]), ...kept];
  const changes = compareBoards(previous, {
    key: board.keyAccounts.map(({ candidate }) => candidate),
    scored: board.robustness.scored,
    shares: board.robustness.criteria,
  });
  const since = formatLongMoment(previous.when);
  const items = [...endedSince(board, previous.when), ...itemsOf(changes, cutOffsOf(board.data.ranking.settings))];
  const compared =
    items.length === 0
      ? paragraph([words.same[previous.occasion](since)])
      : [...paragraph([words.since[previous.occasion](since)]), ...list(items)];
  return [heading(words.changes), ...compared, ...kept];
}

/** The accounts that ended since the last page, each with what happened. */
function endedSince({ data }: Board, when: string): string[] {
  const since = when.slice(0, 'yyyy-mm-dd'.length);
  const ended = data.ended.filter(({ endedOn }) => endedOn >= since);
  if (ended.length === 0) return [];
  return [words.ended(ended.slice(0, NAMES).map((each) => words.endedHow(isolate(each.name), lists.ended[each.ended])))];
}

function itemsOf(
  { entered, left, ranked, unranked, moves, otherMoves, weights }: BoardChanges,
  cutOffs: readonly number[],
): string[] {
  if ([entered, left, ranked, unranked, moves, weights].every(({ length }) => length === 0)) return [];
  return [
    ...(entered.length > 0 ? [words.entered(listNames(entered, NAMES))] : []),
    ...(left.length > 0 ? [words.left(listNames(left, NAMES))] : []),
    ...(entered.length + left.length === 0 ? [words.sameKeys] : []),
    ...(ranked.length > 0 ? [words.ranked(listNames(ranked))] : []),
    ...(unranked.length > 0 ? [words.noLongerRanked(listNames(unranked))] : []),
    ...moves.map(({ name, from, to, rankFrom, rankTo }) =>
      words.moved(isolate(name), formatExactScore(from, cutOffs), formatExactScore(to, cutOffs), rankFrom, rankTo),
    ),
    ...(otherMoves > 0 ? [words.otherMoves(otherMoves)] : []),
    ...weights.map(describeWeight),
  ];
}

function describeWeight({ name, from, to, shown }: BoardChanges['weights'][number]): string {
  // Whole percents, unless they would hide the change.
  return shown.from === shown.to
    ? words.weight(isolate(name), formatPercent(from, 1), formatPercent(to, 1))
    : words.weight(isolate(name), formatPercent(shown.from), formatPercent(shown.to));
}
