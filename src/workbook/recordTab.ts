// The tab of a table of records: a column per field, in the order of the schema, and computed columns.
import { inputColumn } from './columns';
import { schemaOf } from '../model/records/recordRules';
import type { RecordTable } from '../model/records/records';
import { jalaliDate } from './jalaliDate';
import { perRecord } from './perRecord';
import { computedColumn, fieldColumn, WIDE, type Look } from './fieldColumn';
import { IDENTITY, type Column, type Tab } from './Tab';
import { named } from './textNumber';

/** The account that a row belongs to. */
const ACCOUNT = inputColumn('account', WIDE, '@', { kind: 'account' });

const jalaliColumn = (name: string, key: string): Column => ({
  ...computedColumn(`${key}Jalali`, '@', (at, header) => {
    const days = at.column(key);
    const [steps, date] = jalaliDate(days);
    return perRecord(at, header, name, `IF(${days}="";"";IF(ISNUMBER(${days});${date};${named(days)}))`, steps);
  }),
  optional: true,
  calendar: 'jalali',
});

/** A column that only some workbooks need: created with its first value. */
export const WHEN_USED: Look = { optional: true };

interface RecordTabOptions {
  /** Columns filled by formulas. */
  computed?: readonly Column[];
  /** The field after the computed columns; by default they are last. */
  before?: string;
  /** Overrides by field. */
  looks?: Readonly<Record<string, Look>>;
  /** Days with the Jalali date beside them, in workbooks of people who use it. */
  jalali?: readonly string[];
  /** Whether a new tab has a sentence above its headers. */
  hasHelp?: true;
}

/** The tab of a table: account, a column per field, computed columns and the hidden identity, from left to right. */
export function recordTab(
  table: RecordTable,
  { computed = [], before, looks = {}, jalali = [], hasHelp }: RecordTabOptions = {},
): Tab {
  const { name, fields } = schemaOf(table);
  const columns = Object.entries(fields).flatMap(([key, field]) => [
    fieldColumn(key, field, looks[key]),
    ...(jalali.includes(key) ? [jalaliColumn(name, key)] : []),
  ]);
  const at = before === undefined ? columns.length : columns.findIndex(({ key }) => key === before);
  return {
    key: table,
    headerRow: 2,
    ...(hasHelp && { hasHelp }),
    hidden: false,
    name,
    columns: [ACCOUNT, ...columns.slice(0, at), ...computed, ...columns.slice(at), ...IDENTITY],
  };
}
