// The suggested tier of each account.
import { isAtLeast } from '../model/scoring/tolerance';
import { tierAmong } from '../model/tiers/suggestTiers';
import { DEFAULT_TIER_SETTINGS, type Tier, type TierSettings } from '../model/tiers/Tier';
import { capacityOf } from './capacityOf';
import { cellOf, isBlank, isNumber } from './cells';
import { columnRowsOf } from './columnOf';
import { fillColumn } from './fillColumn';
import { groupCellsOf, groupOf, optionalColumnOf } from './groupCellsOf';
import { listOf } from './listOf';
import { optionalScoreOf } from './optionalScoreOf';
import { textNumberOf } from './textNumberOf';

/**
 * The suggested tier of each account by its score: Key, Key (under review), Watch or Standard. A new key account needs the score and a free seat; accounts that tie for the last seat do not get it. A key account keeps its seat until someone decides otherwise. A score stored as text shows itself: "7"!
 *
 * @param {number[][]} scores The score of each account, e.g. H5:H20.
 * @param {number} capacity The number of seats for key accounts, e.g. 8. Blank: no limit; 0: no seats.
 * @param {number} [keyFrom] Optional. The score that makes an account Key, e.g. H3; 7 if left out.
 * @param {number} [watchFrom] Optional. The score that makes an account Watch, e.g. K3; the same as keepFrom if left out.
 * @param {number} [keepFrom] Optional. The score below which a key account is under review, e.g. J3; 1 less than keyFrom if left out.
 * @param {string[][]} [current] Optional. The confirmed tier of each account, in the same rows as the scores, e.g. B5:B20.
 * @param {string[][]} [labels] Optional. Four cells with your words for Key, Key (under review), Watch and Standard, e.g. A1:A4.
 * @param {string} [header] Optional. A title, e.g. "Suggested tier"; then include the header row.
 * @param {string[][]} [groups] Optional. The group of each account, in the same rows as the scores: accounts of one group share a seat. Blank is a group of its own.
 * @return A column with the tier of each account.
 * @example
 * =KAM_TIER({8.1;7.2;7.2;6.1;3};2)
 * Key
 * Watch
 * Watch
 * Watch
 * Standard
 * @example
 * =KAM_TIER({8.1;5.8};1;7;5;6;{"";"Key"})
 * Watch
 * Key (under review)
 * @example
 * =KAM_TIER({8.1;7.2;7.1};2;7;5;6;;;;{"Acme";"Bolt";"Acme"})
 * Key
 * Key
 * Key
 * @customfunction
 */
export function KAM_TIER(
  scores: unknown,
  capacity: unknown,
  keyFrom?: unknown,
  watchFrom?: unknown,
  keepFrom?: unknown,
  current?: unknown,
  labels?: unknown,
  header?: unknown,
  groups?: unknown,
): unknown {
  const settings = settingsOf(capacity, keyFrom, watchFrom, keepFrom);
  const words = wordsOf(labels);
  const scoreRows = columnRowsOf('KAM_TIER', 'the scores', scores);
  const named = ['the scores', scoreRows] as const;
  const currentCells = optionalColumnOf('KAM_TIER', 'the confirmed tiers', current, named);
  const groupCells = groupCellsOf('KAM_TIER', groups, named);
  const isPlain = currentCells.length + groupCells.length === 0;
  const rows = isPlain ? scoreRows : scoreRows.map((row, index) => [row[0], currentCells[index], groupCells[index]]);
  const isIncumbent = incumbentsBy(words);
  return fillColumn(rows, cellOf(header), (accounts) => {
    const incumbents = currentCells.length > 0 ? accounts.map((account) => isIncumbent(account[1])) : [];
    const groupsIn = groupCells.length > 0 ? accounts.map((account) => groupOf(account[2])) : [];
    const tierOf = tierAmong(scoresIn(accounts), incumbents, settings, groupsIn);
    return ([score], index) => {
      const textNumber = textNumberOf(score);
      if (textNumber !== '') return textNumber;
      const tier = tierOf(index);
      return tier === null ? '' : words[tier];
    };
  });
}

/** The first cells of rows as scores; NaN for cells that are not numbers. */
function scoresIn(rows: readonly (readonly unknown[])[]): Float64Array {
  const scores = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const cell = rows[i]![0];
    scores[i] = isNumber(cell) ? cell : NaN;
  }
  return scores;
}

const ORDER: readonly Tier[] = ['key', 'keyUnderReview', 'watch', 'standard'];
const ENGLISH = ['Key', 'Key (under review)', 'Watch', 'Standard'];

function wordsOf(labels: unknown): Record<Tier, string> {
  const cells = isBlank(labels) ? [] : listOf('KAM_TIER', 'the labels', labels);
  if (cells.length !== ORDER.length && !cells.every(isBlank)) {
    throw new Error(
      `KAM_TIER: the labels cover ${cells.length} cells. Select four: for Key, Key (under review), Watch and Standard.`,
    );
  }
  const word = (index: number): string => String(isBlank(cells[index]) ? ENGLISH[index] : cells[index]);
  return { key: word(0), keyUnderReview: word(1), watch: word(2), standard: word(3) };
}

/** Returns a function that tests whether a cell contains the word for a key account. */
function incumbentsBy(words: Record<Tier, string>): (cell: unknown) => boolean {
  const fold = (text: string): string => text.trim().toLowerCase();
  const [key, keyUnderReview] = [fold(words.key), fold(words.keyUnderReview)];
  return (cell) => {
    if (typeof cell !== 'string') return false;
    const word = fold(cell);
    return word === key || word === keyUnderReview;
  };
}

/** Throws if a cut-off is above `keyFrom`: accounts would have to score more to stay, or to be watched, than to be key. */
function settingsOf(capacity: unknown, keyFrom: unknown, watchFrom: unknown, keepFrom: unknown): TierSettings {
  const from = optionalScoreOf('KAM_TIER', 'keyFrom', keyFrom) ?? DEFAULT_TIER_SETTINGS.keyFrom;
  const cutOff = (parameter: string, argument: unknown, otherwise: number): number => {
    const score = optionalScoreOf('KAM_TIER', parameter, argument) ?? otherwise;
    if (isAtLeast(from, score)) return score;
    throw new Error(`KAM_TIER: ${parameter} is ${score}, keyFrom ${from}. Make ${parameter} ${from} or less.`);
  };
  const keep = cutOff('keepFrom', keepFrom, from - 1);
  return {
    capacity: capacityOf('KAM_TIER', capacity),
    keyFrom: from,
    keepFrom: keep,
    watchFrom: cutOff('watchFrom', watchFrom, keep),
  };
}
