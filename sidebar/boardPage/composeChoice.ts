// How the choice was made: what a key account is, who chose the criteria and when, whether the weights are consistent, and when tiers were
// decided.
import { comparedRatio } from '../../src/model/board/comparedRatio';
import { TOLERATED_RATIO, USABLE_RATIO } from '../../src/model/comparisons/consistencyRatio';
import { isAtLeast } from '../../src/model/scoring/tolerance';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { shares, wholeShares } from '../../src/model/criteria/shares';
import { boardPage as words } from '../../src/text/en/boardPage';
import { chooseCriteria } from '../../src/text/en/chooseCriteria';
import { describeProblem } from '../describeProblem';
import { formatLongDay, formatRatio, isolate, listNames } from '../format';
import { paragraph, type Block } from '../printedPage/Page';
import { warnOf } from '../robustness/warnOf';
import type { Board } from './Board';

export const composeChoice = (board: Board): Block[] => [
  ...paragraph([describeDefinition(board)], 'lead'),
  ...paragraph([
    ...describeNotCounted(board),
    describeChosenBy(board),
    describeConsistency(board),
    describeDecided(board),
    ...describeTypedOver(board),
  ]),
  ...paragraph(describeDoubts(board)),
];

/** What is unwise about the criteria; everything else that `warnOf` finds is on the page in its own place. */
const DOUBTS = ['fewCriteria', 'manyCriteria', 'revenueWeight', 'rankingIsRevenue'];

function describeDoubts({ data: { ranking } }: Board): string[] {
  const ranked = rankAccounts(ranking.candidates, ranking.criteria, ranking.settings);
  return warnOf(ranking, ranked)
    .filter(({ code }) => DOUBTS.includes(code))
    .map(describeProblem);
}

function describeDefinition({ data: { ranking } }: Board): string {
  const parts = wholeShares(shares(ranking.criteria.map(({ weight }) => weight)));
  const counted = ranking.criteria.flatMap(({ name, weight }, index) =>
    weight > 0 ? [chooseCriteria.weighted(isolate(name), parts[index] ?? 0)] : [],
  );
  return chooseCriteria.definitionSentence(counted, ranking.settings.keyFrom, ranking.settings.capacity);
}

function describeNotCounted({ data: { ranking } }: Board): string[] {
  const names = ranking.criteria.filter(({ weight }) => !(weight > 0)).map(({ name }) => name);
  return names.length === 0 ? [] : [words.notCounted(listNames(names))];
}

function describeChosenBy({ data: { criteriaChanged } }: Board): string {
  return criteriaChanged === null
    ? words.chosenUnknown
    : words.chosenBy(formatLongDay(criteriaChanged.when), isolate(criteriaChanged.who));
}

function describeConsistency({ data: { ranking } }: Board): string {
  const ratio = comparedRatio(ranking.criteria, ranking.comparisons);
  if (ratio === null) return words.setDirectly;
  const sentence = isAtLeast(TOLERATED_RATIO, ratio)
    ? words.consistent
    : isAtLeast(USABLE_RATIO, ratio)
      ? words.inconsistent
      : words.unusable;
  return sentence(formatRatio(ratio));
}

/** About the key accounts; about all candidates when there are no key accounts. */
function describeDecided({ data, isConfirmed, keyAccounts }: Board): string {
  const decided = keyAccounts.length > 0 ? keyAccounts.map(({ candidate }) => candidate) : data.ranking.candidates;
  const days = decided.flatMap(({ decidedOn }) => (decidedOn === '' ? [] : [decidedOn])).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (!isConfirmed) return words.notConfirmed;
  if (first === undefined || last === undefined) return words.decidedUnknown;
  return first === last ? words.decidedOn(formatLongDay(first)) : words.decidedBetween(formatLongDay(first), formatLongDay(last));
}

/** A tier that was typed into the matrix is a request: the matrix shows it, and this page does not count it. */
function describeTypedOver({ data: { ranking } }: Board): string[] {
  const names = ranking.candidates.filter(({ requestedTier }) => requestedTier !== undefined).map(({ name }) => name);
  return names.length === 0 ? [] : [words.typedOver(listNames(names))];
}
