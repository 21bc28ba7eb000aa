// The tab of a table of records: a column per field, in the order of the schema, and computed columns.
import { schemaOf } from '../model/records/recordRules';
import type { RecordTable } from '../model/records/records';
import { fieldColumn, WIDE, type Look } from './planColumn';
import { IDENTITY, type Column, type Tab } from './Tab';

/** The account that a row belongs to. */
const ACCOUNT: Column = { key: 'account', role: 'input', width: WIDE, format: '@', rule: { kind: 'account' } };

interface RecordTabOptions {
  /** Columns filled by formulas. */
  computed?: readonly Column[];
  /** The field after the computed columns; by default they are last. */
  before?: string;
  /** Overrides by field. */
  looks?: Readonly<Record<string, Look>>;
  /** Whether a new tab has a sentence above its headers. */
  hasHelp?: true;
}

export function recordTab(table: RecordTable, { computed = [], before, looks = {}, hasHelp }: RecordTabOptions = {}): Tab {
  const { name, fields } = schemaOf(table);
  const columns = Object.entries(fields).map(([key, field]) => fieldColumn(key, field, looks[key]));
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
