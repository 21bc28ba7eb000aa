// Gives the score cells of the matrix their rule, 1 to 10, with the criterion's rubric as the cells' help.
import type { Criterion } from '../model/criteria/Criterion';
import { formatNumber } from '../text/digits';
import type { Language } from '../text/Language';
import { buildValidation } from './buildValidation';
import { CRITERION_PREFIX } from './Tab';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** Lays the rule of each criterion whose first score cell has another one or none; the first cell stands for its column. */
export function layScoreRules(workbook: Workbook, matrix: Table, criteria: readonly Criterion[]): void {
  const first = matrix.headerRow + 1;
  const width = Math.max(...matrix.columns.values());
  const present = matrix.sheet.getRange(first, 1, 1, width).getDataValidations()[0] ?? [];
  for (const { id, definition, anchors } of criteria) {
    const column = matrix.columns.get(CRITERION_PREFIX + id);
    if (column === undefined) continue;
    const help = rubric(workbook.language, definition, anchors) || workbook.text.validation.score;
    if (present[column - 1]?.getHelpText() === help) continue;
    const rows = matrix.sheet.getMaxRows() - matrix.headerRow;
    matrix.sheet.getRange(first, column, rows, 1).setDataValidation(buildValidation({ kind: 'score' }, workbook.text, help));
  }
}

/** The definition and what 1, 4, 7 and 10 mean, a line each; blank ones are left out. */
function rubric(language: Language, definition: string, anchors: Criterion['anchors']): string {
  const lines = anchors.map((anchor, i) => anchor && `${formatNumber(language, ANCHORED_SCORES[i] ?? 0)}: ${anchor}`);
  return [definition, ...lines].filter(Boolean).join('\n');
}

const ANCHORED_SCORES = [1, 4, 7, 10];
