// The rows of a matrix that was deleted: tier and scores of every candidate, from the last snapshot and the scores given since.
import { foldName } from '../model/names/foldName';
import { LANGUAGES } from '../text/locales';
import { newId } from './newId';
import { CRITERION_PREFIX } from './Tab';
import type { Table } from './Table';
import type { Workbook } from './Workbook';
import { workbookText } from './words';
import { storedList } from '../model/stored/storedJson';
import type { AccountSnapshot } from '../model/history/AccountSnapshot';

interface LastKnown {
  id: string;
  tier: string;
  /** By criterion id, with the moment they are of: yyyy-mm-dd hh:mm. */
  scores: Map<string, { score: number; when: string; isSettled: boolean }>;
}

/**
 * Appends a row for each candidate of whom something is known. Nothing in a workbook without snapshots and scores.
 *
 * @param deleted only for those of these accounts that were key: they are candidates again.
 * @returns their names.
 */
export function restoreScores(workbook: Workbook, accounts: Table, matrix: Table, deleted?: readonly string[]): string[] {
  const lastKnown = new Map<string, LastKnown>();
  readSnapshots(workbook, lastKnown);
  readScores(workbook, lastKnown);
  const restored: string[] = [];
  let next = matrix.nextRow;
  for (const row of accounts.rows) {
    const account = accounts.name(row);
    const known = lastKnown.get(foldName(account));
    const isKey = known?.tier === workbook.text.lists.tier.key;
    if (!known || !(deleted ? isKey && deleted.includes(account) : accounts.value(row, 'candidate') === true)) continue;
    lastKnown.delete(foldName(account));
    restored.push(account);
    if (deleted) accounts.update(row, { candidate: true, listed: true });
    const { id, tier, scores } = known;
    matrix.append({ account, tier, id: id || newId(), knownAs: account }, next);
    for (const [criterion, { score }] of scores) matrix.set(next, CRITERION_PREFIX + criterion, score);
    next++;
  }
  return restored;
}

const lastKnownOf = (lastKnown: Map<string, LastKnown>, name: string, id: string): LastKnown => {
  const known = lastKnown.get(foldName(name)) ?? { id, tier: '', scores: new Map() };
  lastKnown.set(foldName(name), known);
  return known;
};

/** Later snapshots are further down. */
function readSnapshots(workbook: Workbook, lastKnown: Map<string, LastKnown>): void {
  const table = workbook.find('snapshots');
  const words: Readonly<Record<string, string>> = workbook.text.lists.tier;
  for (const row of table?.rows ?? []) {
    if (!table) continue;
    const known = lastKnownOf(lastKnown, table.text(row, 'account'), table.text(row, 'accountId'));
    const tier = table.text(row, 'tier');
    known.tier = words[tier === 'keyUnderReview' ? 'key' : tier] ?? '';
    for (const { id, score } of storedList(table.text(row, 'criteria')) as AccountSnapshot['criteria']) {
      if (typeof score === 'number') known.scores.set(id, { score, when: table.name(row), isSettled: false });
    }
  }
}

/** What was agreed counts above what single scorers gave; of these, the last one. */
function readScores(workbook: Workbook, lastKnown: Map<string, LastKnown>): void {
  const table = workbook.find('scores');
  const settledBy = new Set(LANGUAGES.map((language) => foldName(workbookText(language).settledBy)));
  for (const row of table?.rows ?? []) {
    if (!table) continue;
    const { scores } = lastKnownOf(lastKnown, table.text(row, 'account'), table.text(row, 'accountId'));
    const [criterion, score, when] = [table.text(row, 'criterionId'), table.number(row, 'score'), table.text(row, 'scoredOn')];
    const isSettled = settledBy.has(foldName(table.text(row, 'scorer')));
    const present = scores.get(criterion);
    if (score === null || (present && (present.when > when || (present.isSettled && !isSettled)))) continue;
    scores.set(criterion, { score, when, isSettled });
  }
}
