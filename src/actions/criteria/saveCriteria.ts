import * as v from 'valibot';
import { checkCriteria } from '../../model/criteria/checkCriteria';
import type { Criterion } from '../../model/criteria/Criterion';
import { CRITERIA_LIBRARY } from '../../model/criteria/library';
import { criterionRecord, readCriteria } from '../../workbook/criteriaTable';
import { createColumns } from '../../workbook/createColumns';
import { createLacking } from '../../workbook/createLacking';
import { writeFormulas } from '../../workbook/writeFormulas';
import { writeScoreRules } from '../../workbook/writeScoreRules';
import { newId } from '../../workbook/newId';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { CRITERION_COLUMNS } from '../../workbook/rowState';
import { releaseColumn } from '../../workbook/releaseColumn';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { criterionColumn, matrixColumns } from '../../workbook/tabs/matrix';
import type { Entry } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { feedCriteria } from './feedCriteria';
import { rankingRevision, readRanking } from '../store/readRanking';
import { labelOfSource } from '../store/readSources';
import { readComparisons, writeComparisons } from '../store/storedComparisons';
import { fingerprinted, listOf, maybeFigure, name, numberIn, recordId, text } from '../payloadParts';

const fourTexts = listOf(text(200), 4, 4) as v.GenericSchema as v.GenericSchema<Criterion['anchors']>;

/** A criterion as a panel edits it; `id: null` is a new one. */
const draft = v.strictObject({
  id: v.nullable(recordId),
  libraryKey: v.nullable(v.picklist(CRITERIA_LIBRARY.map(({ key }) => key))),
  name: name(40),
  definition: text(300),
  anchors: fourTexts,
  weight: numberIn({ from: 0 }),
  kind: v.picklist(['revenue', 'other']),
  source: v.nullable(text(120)),
  low: maybeFigure,
  high: maybeFigure,
  middle: v.optional(maybeFigure, null),
});

export type CriterionDraft = v.InferOutput<typeof draft>;

const MOST_CRITERIA = 20;
const place = numberIn({ from: 0, to: MOST_CRITERIA - 1, whole: true });
/** A pairwise answer between two criteria of the same request, by their places in the list, from 0. */
const comparison = v.strictObject({
  first: place,
  second: place,
  /** How many times as important the first is, 1/9 to 9. */
  ratio: numberIn({ from: 1 / 9.5, to: 9.5 }),
});
export type DraftComparison = v.InferOutput<typeof comparison>;

/**
 * Replaces the criteria in use (rows of Criteria, columns of the matrix), and the pairwise answers where they come along; feeds those with
 * a source. Refused with `changedMeanwhile` when the workbook moved on since `revision`, and with the problems of `checkCriteria`.
 */
export const saveCriteria = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({
    revision: fingerprinted,
    criteria: listOf(draft, MOST_CRITERIA),
    comparisons: v.optional(listOf(comparison, MOST_CRITERIA * MOST_CRITERIA)),
  }),
  check({ workbook }, { revision, criteria: drafts }) {
    const before = readCriteria(workbook.table('criteria'));
    const known = before.map(({ id }) => id);
    const named = drafts.flatMap(({ id }) => (id === null ? [] : [id]));
    const isOthers = named.some((id, at) => !known.includes(id) || named.indexOf(id) < at);
    if (isOthers || rankingRevision(before, readComparisons(workbook, before)) !== revision)
      throw new Refusal({ code: 'changedMeanwhile' });
    const after = drafts.map((each) => ({ ...each, id: each.id ?? newId() }));
    const errors = checkCriteria(after).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Refusal(...errors.map(({ code, values }) => ({ code, values })));
    return { before, after };
  },
  run({ workbook }, { comparisons }, { before, after }) {
    writeRows(workbook, before, after);
    writeColumns(workbook, before, after);
    const answers = (comparisons ?? []).flatMap(({ first, second, ratio }) => {
      const [one, other] = [after[first], after[second]];
      return one && other && one !== other ? [{ first: one.id, second: other.id, ratio }] : [];
    });
    const compared = comparisons ? writeComparisons(workbook, after, answers) : [];
    const fed = feedCriteria(workbook, after);
    return {
      lines: [...changes(workbook, before, after), ...compared, ...fed.lines],
      answer: () => readRanking(workbook, fed.problems, 'all'),
    };
  },
});

/** The criteria's rows: changed in place, new ones below, those no longer chosen removed. */
function writeRows(workbook: Workbook, before: readonly Criterion[], after: readonly Criterion[]): void {
  const table = workbook.table('criteria');
  // A workbook of an older version has no such column yet.
  if (after.some(({ middle }) => middle !== null)) createLacking(workbook, table, ['middle']);
  const rowOf = new Map(table.rows.map((row) => [table.text(row, 'id'), row]));
  let next = table.nextRow;
  for (const criterion of after) {
    const row = rowOf.get(criterion.id);
    if (row === undefined) table.append(criterionRecord(criterion, workbook.text), next++);
    else table.update(row, criterionRecord(criterion, workbook.text));
  }
  const kept = new Set(after.map(({ id }) => id));
  table.deleteRows(before.filter(({ id }) => !kept.has(id)).map(({ id }) => rowOf.get(id) as number));
}

/** A new criterion gets a column. The column of a removed criterion stays, with its scores, as the user's own column. */
function writeColumns(workbook: Workbook, before: readonly Criterion[], after: readonly Criterion[]): void {
  const matrix = workbook.table('matrix');
  const kept = new Set(after.map(({ id }) => id));
  for (const { id, name } of before) if (!kept.has(id)) releaseColumn(workbook, id, name);
  const order = matrixColumns(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !matrix.has(CRITERION_PREFIX + id));
  createColumns(
    workbook,
    matrix,
    added.map(({ id }) => criterionColumn(id)),
    order,
  );
  writeFormulas(workbook, matrix);
  writeFormulas(workbook, workbook.table('criteria'));
  writeScoreRules(workbook, matrix, after);
}

/** One line a changed cell of a criterion, one for each that came or left. */
function changes(workbook: Workbook, before: readonly Criterion[], after: readonly Criterion[]): HistoryLine[] {
  const action = workbook.text.events.criteria;
  const old = new Map(before.map((criterion) => [criterion.id, criterion]));
  const came = after.filter(({ id }) => !old.has(id)).map(({ name }) => ({ action, field: name, from: '', to: name }));
  const kept = new Set(after.map(({ id }) => id));
  const left = before.filter(({ id }) => !kept.has(id)).map(({ name }) => ({ action, field: name, from: name, to: '' }));
  const { columns } = workbook.text.tabs.criteria;
  const changed = after.flatMap((criterion) => {
    const known = old.get(criterion.id);
    if (!known) return [];
    const was = criterionRecord(known, workbook.text);
    const is = criterionRecord(criterion, workbook.text);
    const shown = (column: string, entry: Entry | undefined): string =>
      column === 'source' && entry ? labelOfSource(workbook, String(entry)) : String(entry ?? '');
    return CRITERION_COLUMNS.filter((column) => was[column] !== is[column]).map((column) => ({
      action,
      field: `${criterion.name}: ${columns[column].header}`,
      from: shown(column, was[column]),
      to: shown(column, is[column]),
    }));
  });
  return [...came, ...left, ...changed];
}
