// Describes the robustness results in the page's language.
import type { Problem } from '../../src/actions/Answer';
import type { WeightRange, KeySetRobustness, AccountRobustness } from '../../src/model/robustness/judgeRobustness';
import { proposeKeySet } from '../../src/model/tiers/proposeKeySet';
import { cutOffsOf, type TierSettings } from '../../src/model/tiers/Tier';
import { robustness as words } from '../../src/text/en/robustness';
import { round } from '../../src/text/format/formatNumber';
import { decimalsOf } from '../../src/text/format/formatScore';
import { formatExactScore, formatFixed, isolate, listNames } from '../format';
import { formatShares } from '../formatShares';
import { tieAtTop, type Scored } from './tieAtTop';
import { tieForLastSeat } from './tieForLastSeat';

const HUNDRED = 100;

/**
 * The sentence for the director; null while no account is key.
 *
 * @param isConfirmed whether the confirmed key accounts are those above the line; otherwise the sentence says that it is about the scores.
 */
export function describeHeadline({ scored, criteria }: KeySetRobustness, isConfirmed = true): string | null {
  const sentence = firmnessOf(scored, criteria);
  return sentence === null || isConfirmed ? sentence : words.byScores(sentence);
}

function firmnessOf(scored: KeySetRobustness['scored'], criteria: KeySetRobustness['criteria']): string | null {
  const keys = scored.filter(({ isKey, holdsSeat }) => isKey && holdsSeat).map(({ name }) => isolate(name));
  if (keys.length === 0) return null;
  const [mostFragile] = criteria;
  if (mostFragile?.range === null) return words.byOneCriterion(keys, isolate(mostFragile.name));
  const ends = mostFragile?.nearest ? ([mostFragile.nearest, otherEnd(mostFragile.nearest)] as const) : [];
  const moves = mostFragile ? ends.flatMap((side) => weightMove(mostFragile, side) ?? []) : [];
  const someEnter = ends.some((side) => mostFragile?.[side]?.leaves.length === 0);
  // Of two weights, one moves as the other does, the other way.
  const isOnly = criteria.length === 2 || criteria.filter(({ nearest }) => nearest !== null).length === 1;
  return words.headline(keys, moves, isOnly, someEnter);
}

const otherEnd = (side: 'below' | 'above'): 'below' | 'above' => (side === 'below' ? 'above' : 'below');

/** The one score to look at again, and why. */
export const describeAgain = ({ again }: KeySetRobustness): string =>
  again === null ? words.nothingAgain : words.again(isolate(again.account), isolate(again.criterion), hundredths(again.share));

/** How far one criterion's weight would have to move, and the effect at the nearer end of its range. */
export function describeCriterion(criterion: WeightRange): string {
  if (criterion.range === null) return words.onlyCriterion(isolate(criterion.name));
  return describeEnd(criterion, criterion.nearest, words.holds) ?? words.neverChanges(isolate(criterion.name));
}

/** The effect at the farther end; null without an effect. */
export function describeOtherEnd(criterion: WeightRange): string | null {
  if (criterion.nearest === null) return null;
  return describeEnd(criterion, otherEnd(criterion.nearest), words.atEnd);
}

/** Both ends in short, the nearer one first, for a page that shows the criterion and its weight beside it. */
export function describeEnds(criterion: WeightRange): string {
  const nearer = describeEnd(criterion, criterion.nearest, words.atEnd);
  return nearer === null ? describeCriterion(criterion) : [nearer, describeOtherEnd(criterion) ?? ''].join(' ').trim();
}

function describeEnd(criterion: WeightRange, side: WeightRange['nearest'], sentence: typeof words.holds): string | null {
  const weight = weightMove(criterion, side);
  const exchange = side && criterion[side];
  return weight && exchange ? sentence(weight, listNames(exchange.enters), listNames(exchange.leaves)) : null;
}

function weightMove({ name, share, shown, range, below, above }: WeightRange, side: WeightRange['nearest']) {
  if (range === null || side === null || (side === 'below' ? below : above) === null) return null;
  const falls = side === 'below';
  const { from, to } = formatShares(share, falls ? range.lowest : range.highest, shown);
  // With a tie, the slightest move changes the set.
  return { criterion: isolate(name), falls, from, to: from === to ? null : to };
}

/** Where the line is and why: sentences, and problems to fix. `of` has the scores, which say what would settle a tie at the top. */
export function describeLine(robustness: KeySetRobustness, settings: TierSettings, of: Scored): Described {
  const holders = robustness.scored.filter(({ holdsSeat }) => holdsSeat);
  const found = describeSeats({ ...robustness, scored: holders }, settings, of);
  const isShared = holders.length < robustness.scored.length;
  return isShared ? { ...found, sentences: [...found.sentences, words.sharedSeats] } : found;
}

interface Described {
  sentences: string[];
  problems: Problem[];
}

/** @param scored the accounts that hold a seat. */
function describeSeats({ scored, line }: KeySetRobustness, settings: TierSettings, of: Scored): Described {
  const { inside, outside, reason, tied, freeSeats } = line;
  const named = ({ name, score }: AccountRobustness) => [isolate(name), formatExactScore(score, cutOffsOf(settings))] as const;
  const tie = reason === 'tie' ? [tieForLastSeat(tied, freeSeats ?? 0)] : [];
  if (inside === null) {
    if (reason === 'noSeatLeft') return { sentences: [words.noSeats], problems: [] };
    if (reason === 'belowCutOff') return { sentences: [], problems: noAccountReaches(scored, settings, of) };
    const values = { score: outside?.score ?? 0, seats: settings.capacity ?? 0 };
    return { sentences: [], problems: reason === 'tie' ? [tieAtTop(tied, values, of)] : [] };
  }
  if (outside === null) return { sentences: [words.allKey(scored.length, ...named(inside))], problems: [] };
  const decimals = decimalsApart(inside.score, outside.score, settings);
  const exactly = ({ name, score }: AccountRobustness) => [isolate(name), formatFixed(score, decimals)] as const;
  const apart = describeDistance(inside.score, outside.score, decimals);
  const sentences = [words.between(...exactly(inside), ...exactly(outside), apart)];
  if (reason === 'noSeatLeft') sentences.push(words.seatsTaken(isolate(outside.name), settings.keyFrom, settings.capacity ?? 0));
  if (reason === 'belowCutOff') {
    sentences.push(
      words.missesCutOff(
        isolate(outside.name),
        settings.keyFrom,
        describeDistance(settings.keyFrom, outside.score, decimalsApart(settings.keyFrom, outside.score, settings)),
      ),
      ...(freeSeats ? [words.freeSeats(freeSeats)] : []),
    );
  }
  return { sentences, problems: tie };
}

/** A lower cut-off alone gives no key account where more accounts tie at the top than there are seats. */
function noAccountReaches(scored: readonly AccountRobustness[], { keyFrom, capacity }: TierSettings, of: Scored): Problem[] {
  const [score, seats] = [scored[0]?.score ?? 0, capacity ?? scored.length];
  const set = proposeKeySet(scored, seats);
  const tied = scored.slice(0, set?.tiedAtTop ?? 0);
  return [
    { code: 'nobodyReaches', values: { keyFrom, best: score, proposed: set?.keyFrom ?? keyFrom } },
    ...(tied.length > 0 ? [tieAtTop(tied, { score, seats }, of)] : []),
  ];
}

/** The most decimals in which two scores are compared. */
const MOST_DECIMALS = 4;

/** The difference of two scores as a reader would compute it from what is shown. */
const shownApart = (higher: number, lower: number, decimals: number): number => round(higher, decimals) - round(lower, decimals);

/**
 * The decimals that two scores are shown with: as many as each has, and more where their difference would be wrong by over a tenth. 6.975 and
 * 6.97 are 0.005 apart; as 6.98 and 6.97 they would be twice that.
 */
function decimalsApart(higher: number, lower: number, settings: TierSettings): number {
  const apart = higher - lower;
  const isRight = (decimals: number) => Math.abs(shownApart(higher, lower, decimals) - apart) <= apart / 10;
  let decimals = Math.max(...[higher, lower].map((score) => decimalsOf(score, cutOffsOf(settings))));
  while (decimals < MOST_DECIMALS && !isRight(decimals)) decimals += 1;
  return decimals;
}

function describeDistance(higher: number, lower: number, decimals: number): string {
  const apart = shownApart(higher, lower, decimals);
  return apart > 0 ? formatFixed(apart, decimals) : words.lessThan(formatFixed(1 / HUNDRED, 2));
}

/** In how many of 100 draws. 100 and 0 appear only for all and none. */
export function hundredths(part: number): number {
  if (part <= 0 || part >= 1) return Math.round(part * HUNDRED);
  return Math.min(HUNDRED - 1, Math.max(1, Math.round(part * HUNDRED)));
}
