// Scores fed from data: the figures of a column of Accounts, turned into scores between the criterion's bounds and written as values.
import { foldName } from '../../model/names/foldName';
import type { Criterion } from '../../model/criteria/Criterion';
import { feedScore } from '../../model/scoring/feedScore';
import { fedScoreOf, originOfFeed, scorersOf } from '../../model/robustness/Doubt';
import type { Problem } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { fill } from '../../text/fill';
import { formatNumber } from '../../text/format/formatNumber';
import { createColumns } from '../../workbook/createColumns';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { fedColumn, matrixColumns } from '../../workbook/tabs/matrix';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { writeFormulas } from '../../workbook/writeFormulas';
import { byFoldedName, readRegister } from '../store/readRegister';
import { readSources, type Source } from '../store/readSources';

/**
 * Notes the scores of every criterion that has a source and bounds. A score that differs from the one last fed was set by hand and is
 * kept; a candidate without a figure keeps what it has. Returns a line of History per criterion that changed, and a problem per source
 * that gives no scores.
 * @param overHand the scores set by hand that the data replaces, by ids.
 */
export function feedCriteria(
  workbook: Workbook,
  criteria: readonly Criterion[],
  overHand: readonly { criterion: string; account: string }[] = [],
): { lines: HistoryLine[]; problems: Problem[] } {
  const given = new Set(overHand.map(({ criterion, account }) => `${criterion} ${account}`));
  const matrix = workbook.table('matrix');
  const register = byFoldedName(readRegister(workbook));
  const rows = matrix.rows;
  const sources = readSources(
    workbook,
    rows.map((row) => register.get(foldName(matrix.name(row))) ?? null),
    (key) => criteria.some(({ source }) => source === key),
  );
  const order = matrixColumns(criteria.map(({ id }) => id));
  const lines: HistoryLine[] = [];
  const problems: Problem[] = [];
  let isNew = false;
  const { fed: words, events } = workbook.text;
  for (const criterion of criteria) {
    const { id, name, source, low, high } = criterion;
    if (source === null || low === null || high === null) continue;
    const figures = sources.find(({ key }) => key === source);
    if (!figures) {
      problems.push({ code: 'sourceGone', values: { name, source } });
      continue;
    }
    if (rows.length > 0 && figures.values.every((value) => value === null))
      problems.push({ code: 'sourceEmpty', values: { source: figures.label } });
    const fed = fedColumn(id);
    if (!matrix.has(fed.key)) {
      createColumns(workbook, matrix, [fed], order);
      isNew = true;
    }
    const changed = feedScores(matrix, { ...criterion, low, high }, figures, (row) =>
      given.has(`${id} ${matrix.text(row, 'id')}`),
    );
    const to = fill(words, { count: formatNumber(workbook.language, changed), source: figures.label });
    if (changed > 0) lines.push({ action: events.feed, field: name, to });
  }
  // The formula of the column Stays key refers to the new columns.
  if (isNew) writeFormulas(workbook, matrix);
  return { lines, problems };
}

/** Notes the scores of one criterion, and where they come from. @param givesWay whether a score set by hand does. @returns how many changed. */
function feedScores(
  matrix: Table,
  { id, ...bounds }: { id: string; low: number; high: number; middle: number | null },
  { values, isEstimate }: Source,
  givesWay: (row: number) => boolean,
): number {
  const [column, fed] = [CRITERION_PREFIX + id, fedColumn(id).key];
  let changed = 0;
  matrix.rows.forEach((row, at) => {
    const score = feedScore(values[at], bounds);
    if (score === null) return;
    const present = matrix.value(row, column);
    const origin = matrix.value(row, fed);
    const isByHand = present !== '' && present !== fedScoreOf(origin) && !givesWay(row);
    // What several scorers gave stays known while their score counts.
    if (!isByHand || scorersOf(origin) === null) matrix.set(row, fed, originOfFeed(score, isEstimate));
    if (isByHand || present === score) return;
    matrix.set(row, column, score);
    changed++;
  });
  return changed;
}
