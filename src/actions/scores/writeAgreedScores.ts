// Writes the result of scoring into the matrix: the agreed score, else the median of all scores, and how far the scorers differ.
import { median, spread } from '../../model/scorers/medianAndSpread';
import { originOfScorers, scorersOf } from '../../model/robustness/Doubt';
import { createColumns } from '../../workbook/createColumns';
import { writeFormulas } from '../../workbook/writeFormulas';
import type { HistoryLine } from '../../workbook/recordHistory';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import { fedColumn, matrix as matrixTab, matrixColumns } from '../../workbook/tabs/matrix';
import type { Workbook } from '../../workbook/Workbook';
import { criterionName } from '../store/criterionName';
import { isOpen } from '../store/readRounds';
import type { Scores } from '../store/Scores';

/** @returns a line of History per cell that changed. Nothing of a criterion whose scores are still covered is touched. */
export function writeAgreedScores(workbook: Workbook, scores: Scores, criterion: string): HistoryLine[] {
  const matrix = workbook.table('matrix');
  const candidates = matrix.rows.map((row) => matrix.text(row, 'id'));
  const byAccount = scores.scoresOf(criterion);
  if (!isOpen(workbook, criterion, byAccount, candidates)) return [];
  const column = CRITERION_PREFIX + criterion;
  const field = criterionName(workbook, criterion);
  const action = workbook.text.events.scored;
  const lines: HistoryLine[] = [];
  const origins = new Map<number, string>();
  for (const row of matrix.rows) {
    const ofAccount = byAccount.get(matrix.text(row, 'id'));
    const score = ofAccount && (ofAccount.settled?.score ?? median(ofAccount.given.map((each) => each.score)));
    const apart = ofAccount && !ofAccount.settled ? ofAccount.given.map((each) => each.score) : [];
    if (spread(apart) > 0) origins.set(row, originOfScorers(apart));
    const from = matrix.value(row, column);
    if (score === undefined || score === null || from === score) continue;
    matrix.set(row, column, score);
    const why = ofAccount?.settled?.reason ?? (ofAccount?.given.length === 1 ? ofAccount.given[0]?.reason : '') ?? '';
    lines.push({ action, account: matrix.name(row), field, from: String(from), to: String(score), why });
  }
  noteOrigins(workbook, criterion, origins);
  noteSpreads(workbook, scores);
  return lines;
}

/** What the scorers gave, by row, where they differ: any of their scores may be right. */
function noteOrigins(workbook: Workbook, criterion: string, origins: ReadonlyMap<number, string>): void {
  const matrix = workbook.table('matrix');
  const column = fedColumn(criterion);
  if (origins.size > 0 && !matrix.has(column.key)) {
    const ids = criteriaIn(matrix);
    createColumns(workbook, matrix, [column], matrixColumns(ids));
    writeFormulas(workbook, matrix);
  }
  for (const row of matrix.rows) {
    const origin = origins.get(row);
    if (origin !== undefined || scorersOf(matrix.value(row, column.key))) matrix.set(row, column.key, origin ?? '');
  }
}

const criteriaIn = (matrix: Table): string[] =>
  [...matrix.columns.keys()].filter((key) => key.startsWith(CRITERION_PREFIX)).map((key) => key.slice(CRITERION_PREFIX.length));

/** The widest disagreement about any score of an account, over the criteria that are open. */
function noteSpreads(workbook: Workbook, scores: Scores): void {
  const matrix = workbook.table('matrix');
  const ids = criteriaIn(matrix);
  const candidates = matrix.rows.map((row) => matrix.text(row, 'id'));
  const widest = new Map<string, number>();
  for (const id of ids) {
    const byAccount = scores.scoresOf(id);
    if (!isOpen(workbook, id, byAccount, candidates)) continue;
    for (const [account, { given }] of byAccount) {
      if (given.length < 2) continue;
      widest.set(account, Math.max(widest.get(account) ?? 0, spread(given.map(({ score }) => score))));
    }
  }
  if (widest.size === 0 && !matrix.has('spread')) return;
  if (!matrix.has('spread')) {
    const column = matrixTab.columns.find(({ key }) => key === 'spread');
    if (column) createColumns(workbook, matrix, [column], matrixColumns(ids));
    writeFormulas(workbook, matrix);
  }
  for (const row of matrix.rows) matrix.set(row, 'spread', widest.get(matrix.text(row, 'id')) ?? '');
}
