// How firm the key set is. In English.
import { count, list, number, cutOff } from './figures';

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (value: number) => words[value] ?? number(value);

/** A change of one criterion's weight; the ends are percentages as text, `to` null where the slightest change is meant. */
export interface WeightMove {
  criterion: string;
  falls: boolean;
  from: string;
  to: string | null;
}

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);
const move = ({ criterion, falls, from, to }: WeightMove) =>
  to === null
    ? `${possessive(criterion)} weight ${falls ? 'falls below' : 'rises above'} ${from}`
    : `${possessive(criterion)} weight ${falls ? 'falls' : 'rises'} from ${from} to ${to}`;
/** The move to the nearer end, and to the farther one where the set changes there too. */
const moves = ([nearer, farther]: readonly WeightMove[]) => {
  if (!nearer) return '';
  if (!farther) return move(nearer);
  const [verb, side] = farther.falls ? ['falls', 'below'] : ['rises', 'above'];
  return `${move(nearer)} or ${verb} ${farther.to === null ? `${side} that` : `to ${farther.to}`}`;
};
const these = (keys: readonly string[]) => (keys.length === 1 ? list(keys) : `These ${inWords(keys.length)}`);

const seatsGo = (seats: number) =>
  seats === 1 ? 'the only seat goes' : seats === 2 ? 'both seats go' : `all ${number(seats)} seats go`;

/** Who comes and who goes; at least one of the two lists has a name. */
const exchange = (enters: readonly string[], leaves: readonly string[]) => {
  if (enters.length === 0) return `${list(leaves)} ${leaves.length === 1 ? 'is' : 'are'} no longer key`;
  const come = enters.length === 1 ? 'comes' : 'come';
  return leaves.length === 0 ? `${list(enters)} ${come} in` : `${list(enters)} ${come} in for ${list(leaves)}`;
};

export const robustness = {
  waiting: 'Working out how firm the ranking is…',
  noCandidates: 'No candidates yet: import data, or type names into Scoring Matrix. Then this shows how firm the ranking is.',
  noWeight: 'No criterion has a weight yet, so nothing can be ranked.',
  nobodyScored: 'No account is fully scored yet. Once accounts are, this shows how firm the ranking is.',

  /**
   * @param keys the names of the key set; @param weight the moves of the most fragile weight, the nearer end first; none where no weight
   * of a single criterion changes the set; @param isOnly whether no other weight matters; @param someEnter whether they all stay at one of
   * the ends, and others come in.
   */
  headline: (keys: readonly string[], weight: readonly WeightMove[], isOnly: boolean, someEnter: boolean) => {
    const stay = `${these(keys)} ${keys.length === 1 ? 'stays' : 'stay'} key`;
    if (weight.length === 0) return `${stay}, whatever any one criterion weighs.`;
    const further = isOnly ? '' : ', or another weight moves further';
    return `${stay}${someEnter ? ', and no other account joins,' : ''} unless ${moves(weight)}${further}.`;
  },
  byScores: (sentence: string) => `By the scores alone: ${sentence}`,
  byOneCriterion: (keys: readonly string[], criterion: string) =>
    `${these(keys)} ${keys.length === 1 ? 'is' : 'are'} key by ${criterion} alone.`,
  line: 'Where the line runs',
  between: (inside: string, insideScore: string, outside: string, outsideScore: string, apart: string) =>
    `The line runs between ${inside} (${insideScore}) and ${outside} (${outsideScore}): ${apart} apart.`,
  lessThan: (figure: string) => `less than ${figure}`,
  missesCutOff: (name: string, keyFrom: number, by: string) => `${name} misses the cut-off of ${cutOff(keyFrom)} by ${by}.`,
  freeSeats: (seats: number) => `By the scores, ${count(seats, 'seat')} ${seats === 1 ? 'stays' : 'stay'} free.`,
  seatsTaken: (name: string, keyFrom: number, seats: number) =>
    `${name} reaches the cut-off of ${cutOff(keyFrom)} too, but by the scores ${seatsGo(seats)} to accounts above it.`,
  noSeats: 'There is no seat for key accounts, so nobody is key. Set the seats in Change settings.',
  allKey: (all: number, lowest: string, score: string) =>
    all === 1
      ? `${lowest} (${score}) is the only ranked account, and it is key: there is nobody to compare it with.`
      : `${all === 2 ? 'Both' : `All ${number(all)}`} ranked accounts are key, so there is no line between them. The lowest is ${lowest} (${score}).`,
  confirmedBelow: (names: readonly string[]) =>
    `Confirmed as key, but below the line: ${list(names)}. A key account stays key until a person decides.`,
  aboveUnconfirmed: (names: readonly string[]) => `Above the line, but not confirmed as key: ${list(names)}.`,
  sharedSeats: 'Subsidiaries of one parent share a seat: the best of them holds it, in the line and in how firm the choice is.',
  byScore: 'What follows is about the accounts above the line, by their scores alone.',

  weights: 'How far each weight may move',
  weightsHint:
    'Within the tinted range the key accounts stay the same. The mark is the weight today; the other weights keep their proportions.',
  today: (share: string) => `${share} today`,
  holds: (weight: WeightMove, enters: readonly string[], leaves: readonly string[]) =>
    `Holds unless ${move(weight)}: then ${exchange(enters, leaves)}.`,
  atEnd: ({ falls, to }: WeightMove, enters: readonly string[], leaves: readonly string[]) =>
    `If it ${falls ? 'falls' : 'rises'} ${to === null ? 'at all' : `to ${to}`}: ${exchange(enters, leaves)}.`,
  neverChanges: (criterion: string) => `No weight of ${criterion} changes the set.`,
  onlyCriterion: (criterion: string) => `${criterion} carries all the weight, so there is nothing to weigh it against.`,
  chart: (criterion: string, today: string, lowest: string, highest: string) =>
    `${criterion}: ${today} today, may move from ${lowest} to ${highest}`,

  stays: 'How sure each is',
  staysHint: (spread: string) =>
    `In how many of 100 draws the account is key, if each weight may be up to ${spread} (of itself) larger or smaller, and each score that was set by hand or estimated a point lower or higher. In brackets: by the weights alone. Scores that are less certain vary more, so a lower score can be key more often. Confirmed tiers do not count here.`,
  inHundred: (hundredths: number) => `in ${number(hundredths)} of 100 draws`,
  byWeights: (percent: string) => `(${percent})`,
  keyNow: 'Key',
  nearby: 'Near the line',
  nobodyElse: 'No other account is key in 20 or more of 100 draws.',
  firmness: { firm: 'firm', likely: 'likely', close: 'close', open: 'open', mightEnter: 'might enter' },
  firmnessMeans:
    'Of 100 draws: firm in 95 or more, likely in 80 to 94, close in 50 to 79, open in fewer than 50. Another account might enter in 20 or more.',
  lookAgain: 'What to look at again',
  again: (account: string, criterion: string, hundredths: number) =>
    `The score of ${account} in ${criterion}: if it is a point off, the key accounts change in ${number(hundredths)} of 100 draws, more than for any other score.`,
  nothingAgain:
    'Scores that come from figures are taken as certain. No other single score that is a point off changes the key accounts.',
  showAll: (all: number) => `Show all ${number(all)}`,
};

export type RobustnessText = typeof robustness;
