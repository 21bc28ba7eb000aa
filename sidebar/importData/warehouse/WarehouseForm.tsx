// The columns of a table of sales lines, and the SQL for it.
import { useState } from 'preact/hooks';
import type { ImportOffer } from '../../../src/actions/imports/loadImport';
import { lastFullYearOf } from '../../../src/model/calendar/lastFullYearOf';
import { accountStatement } from '../../../src/model/warehouse/accountStatement';
import { categoryStatement } from '../../../src/model/warehouse/categoryStatement';
import { DIALECTS, type DialectKey } from '../../../src/model/warehouse/Dialect';
import { missingColumns, type SalesTable, type WarehouseQuestion } from '../../../src/model/warehouse/SalesTable';
import { warehouse as words } from '../../../src/text/en/warehouse';
import { Select } from '../../components/Select';
import { TextInput } from '../../components/TextInput';
import { today } from '../../today';
import { CopyStatement } from './CopyStatement';
import { ScoreStatement } from './ScoreStatement';

const KINDS = ['accounts', 'categories', 'scores'] as const;
type Kind = (typeof KINDS)[number];
const FIELDS = ['table', 'account', 'accountId', 'day', 'amount', 'cost', 'document', 'category'] as const;
const BLANK: SalesTable = { table: '', account: '', accountId: '', day: '', amount: '', cost: '', document: '', category: '' };
/** The longest name that a warehouse takes, and some to spare for a path. */
const LIMIT = 400;

export type WarehouseProps = Pick<ImportOffer, 'years' | 'lastFullYear'>;

export function WarehouseForm({ years, lastFullYear }: WarehouseProps) {
  const [dialect, setDialect] = useState<DialectKey>('bigquery');
  const [kind, setKind] = useState<Kind>('accounts');
  const [table, setTable] = useState(BLANK);
  const [year, setYear] = useState(lastFullYear);
  const yearsToChoose = [...new Set([lastFullYear, lastFullYearOf(years, today())])].sort((left, right) => right - left);
  const shown = FIELDS.filter((field) => field !== 'category' || kind === 'categories');
  const hints: Partial<Record<keyof SalesTable, string>> = { table: words.tableHint[dialect], account: words.accountHint };
  const missing = missingColumns(table, kind === 'categories');
  const question: WarehouseQuestion = { dialect, table, years, lastFullYear: year, today: today() };
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <Select label={words.kind} value={kind} options={optionsOf(KINDS, words.kinds)} onChange={setKind} />
      <Select label={words.dialect} value={dialect} options={optionsOf(DIALECTS, words.dialects)} onChange={setDialect} />
      {shown.map((field) => (
        <TextInput
          key={field}
          label={words.columns[field]}
          value={table[field]}
          limit={LIMIT}
          hint={hints[field] ?? null}
          onChange={(name) => setTable({ ...table, [field]: name })}
        />
      ))}
      {yearsToChoose.length > 1 && (
        <Select
          label={words.lastFullYear}
          value={String(year)}
          options={yearsToChoose.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(chosen) => setYear(Number(chosen))}
        />
      )}
      {missing.length > 0 ? (
        <p class="quiet" role="status">
          {words.missing(missing.map((field) => words.missingFields[field]))}
        </p>
      ) : kind === 'scores' ? (
        <ScoreStatement question={question} />
      ) : (
        <CopyStatement
          statement={kind === 'accounts' ? accountStatement(question) : categoryStatement(question)}
          next={words.next[dialect][kind]}
        />
      )}
    </>
  );
}

const optionsOf = <Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) =>
  keys.map((value) => ({ value, label: labels[value] }));
