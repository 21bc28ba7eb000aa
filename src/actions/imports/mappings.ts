// How people read files with certain headers: what they chose over what was recognised, as Settings keeps it, the newest first.
import * as v from 'valibot';
import { LONGEST_KEY } from '../../model/imports/findings/Finding';
import type { Workbook } from '../../workbook/Workbook';
import { readKeptList, writeKeptList } from '../store/keptList';
import { listOf, numberIn, rawText, recordOf } from '../payloadParts';

const MOST_COLUMNS = 300;
const MOST_ANSWERS = 300;

const fields = {
  /** Folded, without years, sorted: the order of the columns does not count. */
  headers: listOf(rawText(200), MOST_COLUMNS, 1),
  /** The kind of rows, if a person chose another one than was recognised. */
  kind: v.optional(rawText(30)),
  /** The columns that a person decided on. */
  columns: listOf(
    v.strictObject({
      /** Folded, without years. */
      header: rawText(200),
      /** Its use, as the panel names it. */
      use: v.optional(rawText(80)),
      /** Of a figure whose header has no year: how many years after the workbook's last full year. */
      yearsAfter: v.optional(numberIn({ whole: true })),
      decimal: v.optional(v.picklist(['.', ','])),
      order: v.optional(v.picklist(['dmy', 'mdy', 'jalaliYmd', 'jalaliDmy'])),
    }),
    MOST_COLUMNS,
  ),
  /** Answers of the Check step. */
  answers: recordOf(rawText(LONGEST_KEY), rawText(100), MOST_ANSWERS),
};

export const mapping = v.strictObject(fields);
export type Mapping = v.InferOutput<typeof mapping>;

const stored = v.strictObject({ ...fields, on: v.string(), who: v.string() });
/** With the day (yyyy-mm-dd) and the name of who chose it. */
export type StoredMapping = v.InferOutput<typeof stored>;

const SETTING = 'importMappings';
const MOST_MAPPINGS = 30;

/** The newest first; none where a user wrote over the setting. */
export const readMappings = (workbook: Workbook): StoredMapping[] => readKeptList(workbook, SETTING, stored);

/** Notes the mappings, the newest first. What is too much for the setting is dropped from the end. */
export const writeMappings = (workbook: Workbook, mappings: readonly StoredMapping[]): void =>
  writeKeptList(workbook, SETTING, mappings.slice(0, MOST_MAPPINGS));
