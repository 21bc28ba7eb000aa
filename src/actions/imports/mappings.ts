// How people read files with certain headers: what they chose over what was recognised, as Settings keeps it, the newest first.
import { LONGEST_KEY } from '../../model/imports/findings/Finding';
import type { Workbook } from '../../workbook/Workbook';
import { readKeptList, writeKeptList } from '../store/keptList';
import { listOf, number, object, oneOf, optional, recordOf, string, type ValueOf } from '../schema';

const shortText = (most: number) => string({ most: most });
const MOST_COLUMNS = 300;
const MOST_ANSWERS = 300;

const fields = {
  /** Folded, without years, sorted: the order of the columns does not count. */
  headers: listOf(shortText(200), { least: 1, most: MOST_COLUMNS }),
  /** The kind of rows, if a person chose another one than was recognised. */
  kind: optional(shortText(30)),
  /** The columns that a person decided on. */
  columns: listOf(
    object({
      /** Folded, without years. */
      header: shortText(200),
      /** Its use, as the panel names it. */
      use: optional(shortText(80)),
      /** Of a figure whose header has no year: how many years after the workbook's last full year. */
      yearsAfter: optional(number({ whole: true })),
      decimal: optional(oneOf(['.', ','])),
      order: optional(oneOf(['dmy', 'mdy', 'jalaliYmd', 'jalaliDmy'])),
    }),
    { most: MOST_COLUMNS },
  ),
  /** Answers of the Check step. */
  answers: recordOf(shortText(LONGEST_KEY), shortText(100), MOST_ANSWERS),
};

export const mapping = object(fields);
export type Mapping = ValueOf<typeof mapping>;

const stored = object({ ...fields, on: string(), who: string() });
/** With the day (yyyy-mm-dd) and the name of who chose it. */
export type StoredMapping = ValueOf<typeof stored>;

const SETTING = 'importMappings';
const MOST_MAPPINGS = 30;

export const readMappings = (workbook: Workbook): StoredMapping[] => readKeptList(workbook, SETTING, stored);

export const writeMappings = (workbook: Workbook, mappings: readonly StoredMapping[]): void =>
  writeKeptList(workbook, SETTING, mappings.slice(0, MOST_MAPPINGS));
