// What changed since the last review in short sentences, as a draft to edit.
import { lists } from '../../src/text/en/lists';
import { dueReviews } from '../../src/text/en/dueReviews';
import type { Change, ReviewChanges } from '../../src/model/programme/changesSince';
import { longestIn } from '../../src/model/records/recordRules';
import { formatAmount, isolate } from '../format';

/** The maximum number of characters of the field. */
export const LONGEST_CHANGES = longestIn('reviews', 'changes');
const MOST_NAMES = 3;

/** '' for a first review. Sentences that do not fit are left out, from the end. */
export function describeWhatChanged(changes: ReviewChanges, currency: string): string {
  if (changes.since === '') return '';
  const { changed: words } = dueReviews;
  const figures = [
    describeChange(changes.score, words.score),
    describeChange(changes.rank, words.rank),
    describeChange(changes.tier, (from, to) => words.tier(lists.tier[from], lists.tier[to])),
    describeChange(changes.health, words.health),
    describeNames(
      changes.nowKnown.map((part) => dueReviews.parts[part]),
      words.nowKnown,
    ),
    describeChange(changes.coverage, words.coverage),
    describeChange(changes.forecast, (from, to) => words.forecast(formatAmount(from, currency), formatAmount(to, currency))),
    describeChange(changes.completeness, words.completeness),
  ];
  const happened = [
    describeNames(
      changes.goalsReached.map(({ goal }) => goal),
      words.goalsReached,
    ),
    describeNames(
      changes.won.map(({ opportunity }) => opportunity),
      words.won,
    ),
    describeNames(
      changes.lost.map(({ opportunity }) => opportunity),
      words.lost,
    ),
    describeNames(
      changes.actionsDone.map(({ action }) => action),
      words.actionsDone,
    ),
    describeNames(
      changes.peopleMet.map(({ name }) => name),
      words.peopleMet,
    ),
  ];
  const sentences = [...figures, ...happened].filter((sentence) => sentence !== '');
  return fitting(sentences.length === 0 ? [words.nothing] : sentences);
}

function describeChange<Value>({ then, now, isChanged }: Change<Value>, describe: (from: Value, to: Value) => string): string {
  return isChanged && then !== null && now !== null ? describeDifference(describe, then, now) : '';
}

/** A change that rounds to zero is not mentioned. */
function describeDifference<Value>(describe: (from: Value, to: Value) => string, then: Value, now: Value): string {
  return describe(then, then) === describe(then, now) ? '' : describe(then, now);
}

function describeNames(names: readonly string[], describe: (names: string[]) => string): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, MOST_NAMES).map((name) => isolate(name));
  const left = names.length - shown.length;
  return describe(left === 0 ? shown : [...shown, dueReviews.changed.more(left)]);
}

function fitting(sentences: readonly string[]): string {
  const lines: string[] = [];
  for (const sentence of sentences) {
    if ([...lines, sentence].join('\n').length <= LONGEST_CHANGES) lines.push(sentence);
  }
  return lines.join('\n');
}
