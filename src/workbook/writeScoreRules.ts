// Data validation for the score cells of the matrix: 1 to 10, with the criterion's rubric as help text.
import type { Criterion } from '../model/criteria/Criterion';
import { formatNumber } from '../text/format/formatNumber';
import type { Language } from '../text/locales';
import { buildValidation } from './buildValidation';
import { runsOf } from './runsOf';
import { CRITERION_PREFIX, OWN_PREFIX } from './Tab';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/**
 * Writes the rule of each criterion whose first score cell lacks it, and takes it away from a user's own column, which has it from the
 * column beside which it was inserted. Only the first cell of a column is compared. History tells of a repair.
 */
export function writeScoreRules(workbook: Workbook, matrix: Table, criteria: readonly Criterion[], isRepair = false): void {
  const first = matrix.headerRow + 1;
  const width = Math.max(...matrix.columns.values());
  const present = matrix.sheet.getRange(first, 1, 1, width).getDataValidations()[0] ?? [];
  const wanted = criteria
    .map(({ id, name, definition, anchors }) => ({
      column: matrix.columns.get(CRITERION_PREFIX + id) ?? 0,
      name,
      help: `${workbook.text.validation.score}\n${rubric(workbook.language, definition, anchors)}`.trimEnd(),
    }))
    .filter(({ column, help }) => column > 0 && present[column - 1]?.getHelpText() !== help);
  const ours = new Set([...matrix.columns].flatMap(([key, column]) => (key.startsWith(OWN_PREFIX) ? [] : [column])));
  const inherited = present.flatMap((rule, at) =>
    !ours.has(at + 1) && rule?.getHelpText()?.startsWith(workbook.text.validation.score) === true ? [at + 1] : [],
  );
  if (wanted.length + inherited.length === 0) return;
  const lost = wanted.filter(({ column }) => isRepair && !present[column - 1]);
  workbook.journal.repairing(lost.map(({ name }) => name));
  const rows = matrix.sheet.getMaxRows() - matrix.headerRow;
  for (const column of inherited) matrix.sheet.getRange(first, column, rows).clearDataValidations();
  for (const run of runsOf(
    wanted.sort((a, b) => a.column - b.column),
    (before, { column }) => column === before.column + 1,
  )) {
    const rules = run.map(({ help }) => buildValidation({ kind: 'score' }, workbook, help));
    const range = matrix.sheet.getRange(first, run[0]?.column ?? 1, rows, run.length);
    range.setDataValidations(Array.from({ length: rows }, () => rules));
  }
}

/** The definition and the meanings of 1, 4, 7 and 10, each on its own line. Blank ones are left out. */
function rubric(language: Language, definition: string, anchors: Criterion['anchors']): string {
  const lines = anchors.map((anchor, i) => anchor && `${formatNumber(language, ANCHORED_SCORES[i] ?? 0)}: ${anchor}`);
  return [definition, ...lines].filter(Boolean).join('\n');
}

const ANCHORED_SCORES = [1, 4, 7, 10];
