// Writes records of a file, of people, deals or activities, into the tab of their kind. Nothing is removed, and a blank of the file leaves
// its cell alone.
import { importLine } from './importLine';
import * as v from 'valibot';
import { isDay } from '../../model/calendar/isDay';
import { isValueOf, longestIn } from '../../model/records/recordRules';
import type { FieldSchema } from '../../model/records/RecordSchema';
import { RECORDS } from '../../model/records/records';
import { foldName } from '../../model/names/foldName';
import { createLacking } from '../../workbook/createLacking';
import { ensureAccountTab } from '../../workbook/ensureAccountTab';
import { newId } from '../../workbook/newId';
import type { Problem } from '../../workbook/Problem';
import { entryOfField } from '../../workbook/recordFields';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Entry, Table } from '../../workbook/Table';
import { tabs } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite, type Scope } from '../Action';
import { anyFigure, name, rawText, recordId } from '../payloadParts';
import { followRecordNames } from '../edits/followRecordNames';
import type { ImportResult } from './ImportResult';
import { beginImport, keepForUndo } from './keepForUndo';
import { logLines } from './logLines';
import { partOfImport, rowOfFile, wholeFile } from './partOfImport';
import { refuseUnnamed, type Overwriting } from './refuseUnnamed';

type ImportedTable = 'stakeholders' | 'opportunities' | 'log';

/** One part of a file of such records: all of its rows or none. */
const recordRows = (table: ImportedTable) =>
  v.strictObject(
    partOfImport(
      v.strictObject({
        ...rowOfFile,
        /** The id of the record in the workbook, where the Check step found it. */
        record: v.optional(recordId),
        /** The record's name: of a person or a deal; of a line of the log its day. */
        name: table === 'log' ? v.pipe(v.string(), v.check(isDay)) : name(LONGEST_NAME[table]),
        /** By column key of the tab; a blank leaves the cell alone. */
        values: v.record(v.string(), v.union([rawText(2000), anyFigure])),
      }),
    ),
  );
export type RecordRow = v.InferOutput<ReturnType<typeof recordRows>>['rows'][number];

const LONGEST_NAME = {
  stakeholders: longestIn('stakeholders', 'name'),
  opportunities: longestIn('opportunities', 'opportunity'),
};

/** Activities concern no plan, so the tabs of plans need not be read for them. */
const SCOPE: Readonly<Record<ImportedTable, Scope>> = { stakeholders: 'plans', opportunities: 'plans', log: 'ranking' };

/** The request that writes one part of a file into the tab of a table. */
export const defineRecordImport = (table: ImportedTable) =>
  defineWrite({
    scope: SCOPE[table],
    payload: recordRows(table),
    check({ workbook }, { rows }) {
      refuseUnnamed(workbook, overwrittenBy(workbook, table, rows));
    },
    run({ workbook }, { run, rows, file }) {
      beginImport(workbook);
      const { result, lines } = writeRecords(workbook, table, rows);
      keepForUndo(workbook, run, file ?? wholeFile(rows));
      return { lines, batch: run, answer: () => result };
    },
  });

/** The problem of a record whose account the register lacks: it is imported anyway, and named. */
const WITHOUT_ACCOUNT: Readonly<Record<ImportedTable, string>> = {
  stakeholders: 'contactOfNobody',
  opportunities: 'dealOfNobody',
  log: 'activityOfNobody',
};

type RecordRowOf = Pick<RecordRow, 'name' | 'values' | 'record'>;

/** Finds the record of a tab that a row of the file is about. */
export interface RecordIndex {
  /** `keeps`: whether the tab's own value of a field counts. `null` for a new record. */
  find: (account: string, record: RecordRowOf) => { at: number; keeps: (field: string) => boolean } | null;
  add: (account: string, record: RecordRowOf, at: number) => void;
}

/** People and deals are known by the id of their row, or else by their account and their name. */
function recordsByName(table: Table): RecordIndex {
  const keyOf = (account: string, record: string): string => `${foldName(account)}\n${foldName(record)}`;
  const rowOf = new Map(table.rows.map((at) => [keyOf(table.text(at, 'account'), table.name(at)), at]));
  const byId = new Map(table.rows.map((at) => [table.text(at, 'id'), at]));
  return {
    find(account, { name, record = '' }) {
      const at = (record === '' ? undefined : byId.get(record)) ?? rowOf.get(keyOf(account, name));
      return at === undefined ? null : { at, keeps: () => false };
    },
    add: (account, { name }, at) => void rowOf.set(keyOf(account, name), at),
  };
}

const indexOf = (table: Table): RecordIndex => (table.tab.key === 'log' ? logLines(table) : recordsByName(table));

/** The fields of a row that its tab takes, as cells. */
function cellsOf(workbook: Workbook, key: ImportedTable): (row: RecordRow) => Record<string, Entry> {
  const { name, fields } = RECORDS[key];
  const columns = new Map(tabs[key].columns.map((column) => [column.key, column]));
  const rules = new Map<string, FieldSchema>(Object.entries(fields));
  return ({ values }) => {
    const known: Record<string, Entry> = {};
    for (const [field, value] of Object.entries(values)) {
      const column = columns.get(field);
      const rule = rules.get(field);
      if (column && rule && field !== name && value !== '' && isValueOf(rule, value))
        known[field] = entryOfField(column, value, workbook.text);
    }
    return known;
  };
}

/** The values that rows would overwrite. */
function* overwrittenBy(workbook: Workbook, key: ImportedTable, rows: readonly RecordRow[]): Generator<Overwriting> {
  const table = rows.some(({ was }) => was !== undefined) ? workbook.find(key) : null;
  if (!table) return;
  const index = indexOf(table);
  const cells = cellsOf(workbook, key);
  for (const row of rows) {
    const found = index.find(row.account, row);
    if (found === null) continue;
    const entries = { ...cells(row), ...(row.record && { [RECORDS[key].name]: row.name }) };
    for (const [column, entry] of Object.entries(entries))
      if (!found.keeps(column)) yield { name: row.name, column, present: table.value(found.at, column), entry, was: row.was };
  }
}

function writeRecords(
  workbook: Workbook,
  key: ImportedTable,
  rows: readonly RecordRow[],
): { result: ImportResult; lines: HistoryLine[] } {
  const table = workbook.find(key) ?? ensureAccountTab(workbook, key);
  const schema = RECORDS[key];
  const index = indexOf(table);
  createLacking(workbook, table, [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]);
  const accounts = workbook.table('accounts');
  const spellings = new Map(accounts.rows.map((at) => [foldName(accounts.name(at)), accounts.name(at)]));
  const cells = cellsOf(workbook, key);
  const problems: Problem[] = [];
  const counts = { created: 0, updated: 0, unchanged: 0 };
  let next = table.nextRow;
  for (const record of rows) {
    const account = spellings.get(foldName(record.account)) ?? record.account;
    if (!spellings.has(foldName(record.account)))
      problems.push({ code: WITHOUT_ACCOUNT[key], values: { row: record.line, name: record.name, account: record.account } });
    const known = cells(record);
    const found = index.find(account, record);
    if (found === null) {
      index.add(account, record, next);
      table.append({ account, [schema.name]: record.name, ...known, id: newId(), knownAs: record.name }, next++);
      counts.created++;
    } else {
      const before = table.changedCells;
      const news = key === 'log' || record.record ? { ...known, [schema.name]: record.name, knownAs: record.name } : known;
      if (record.record)
        followRecordNames(workbook, table, account, [{ row: found.at, from: table.name(found.at), to: record.name }]);
      table.update(found.at, Object.fromEntries(Object.entries(news).filter(([field]) => !found.keeps(field))));
      counts[table.changedCells === before ? 'unchanged' : 'updated']++;
    }
  }
  const result = { ...counts, problems };
  return { result, lines: [importLine(workbook, key, result)] };
}
