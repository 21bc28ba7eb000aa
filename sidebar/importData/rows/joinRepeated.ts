// Several rows of a customer become one, or stay apart, as it was decided.
import { sum } from '../../../src/model/numbers/sum';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { NAMED_LINES, type Finding } from '../../../src/model/imports/findings/Finding';
import type { RepeatedRows } from '../../../src/model/imports/findings/judgeRepeatedRows';
import { weighedRate, type WeighedFigure } from '../../../src/model/imports/findings/weighedRate';
import { hasPercent } from '../../../src/model/numbers/writtenNumber';
import { yearOfHeader } from '../../../src/model/imports/recognizeColumns';
import { foldName } from '../../../src/model/names/foldName';
import { freeName } from '../../../src/model/names/freeName';
import { rateOf } from '../../../src/model/names/rateOf';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import type { ImportPlan, PlannedColumn } from '../columns/ImportPlan';
import { mergeRows } from './mergeRows';
import { headerOfOwn, isMargin, marginKey, MONEY_FIELDS, type ReadAccount } from './ReadAccount';

/** A row of the file under the name and id of its customer, with those that it writes itself. */
export interface ResolvedRow {
  row: ReadAccount;
  written: string;
  writtenId: string;
}

/** Joins the rows of a customer or keeps them apart, as decided, and names the figures that cannot be added up. */
export function joinRepeated(
  resolved: readonly ResolvedRow[],
  repeated: readonly RepeatedRows[],
  columns: ImportPlan['columns'],
): { accounts: ReadAccount[]; finding: Finding | null } {
  const kinds = columns.flatMap((column) => figureKind(column) ?? []);
  const named: NamedFigures = { weighed: new Set(), largest: new Set(), unknown: new Set() };
  let example = '';
  const lines: number[] = [];
  const decided = new Map<number, ReadAccount[]>();
  const taken = new Set(resolved.map(({ row }) => foldName(row.account)));
  for (const { rows, treatment } of repeated) {
    const group = rows.map((at) => resolved[at] as ResolvedRow);
    const [first = 0, ...others] = rows;
    for (const at of others) decided.set(at, []);
    if (treatment !== 'apart') {
      const rowsOfGroup = group.map(({ row }) => row);
      const one = joinRows(rowsOfGroup, treatment === 'add');
      const differing = treatment === 'add' ? kinds.filter((kind) => differ(rowsOfGroup, kind)) : [];
      decided.set(first, [differing.reduce((account, kind) => joinFigure(account, rowsOfGroup, kind, named), one)]);
      if (differing.length > 0) {
        example ||= one.account;
        lines.push(...rowsOfGroup.map(({ line }) => line));
      }
    } else {
      taken.delete(foldName(group[0]?.row.account ?? ''));
      for (const [place, row] of group.entries()) decided.set(rows[place] as number, [keepApart(row, taken)]);
    }
  }
  const finding: Finding | null =
    lines.length === 0
      ? null
      : {
          code: 'joinedFigures',
          values: { example, ...Object.fromEntries(Object.entries(named).map(([how, of]) => [how, [...of].join(' · ')])) },
          lines: lines.sort((left, right) => left - right).slice(0, NAMED_LINES),
          questions: [],
        };
  return { accounts: resolved.flatMap(({ row }, at) => decided.get(at) ?? [row]), finding };
}

/** A column of numbers that are not added up with those of other rows. */
interface FigureKind {
  header: string;
  isRate: boolean;
  valueIn: (row: ReadAccount) => string | number | undefined;
  /** @param value `undefined` empties it. */
  put: (row: ReadAccount, value: number | undefined) => ReadAccount;
}

/** How the figures of several rows are joined, with the headers of those columns. */
type NamedFigures = Record<'weighed' | 'largest' | 'unknown', Set<string>>;

const SHARE_FIELDS = ['retention'];

function figureKind({ use, header, samples, numeric, index }: PlannedColumn): FigureKind[] | null {
  const isRate = rateOf(header) !== null || samples.some(hasPercent);
  if (use.kind === 'own' && numeric) {
    const key = headerOfOwn({ header, index });
    const valueIn = ({ own }: ReadAccount) => own[key];
    const put = (row: ReadAccount, value: number | undefined) => ({ ...row, own: withValue(row.own, key, value) });
    return [{ header: key, isRate, valueIn, put }];
  }
  const isOfMargin = isMargin({ use });
  if (use.kind !== 'field' || !(isOfMargin || SHARE_FIELDS.includes(use.field))) return null;
  const field = isOfMargin ? marginKey(yearOfHeader(header).year) : use.field;
  const put = (row: ReadAccount, value: number | undefined) => ({ ...row, values: withValue(row.values, field, value) });
  return [{ header, isRate: true, valueIn: ({ values }) => values[field], put }];
}

function withValue(values: ReadAccount['values'], key: string, value: number | undefined): ReadAccount['values'] {
  const { [key]: _before, ...others } = values;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Whether rows differ in a figure. A rate that only some of them have is not that of all. */
function differ(rows: readonly ReadAccount[], { valueIn, isRate }: FigureKind): boolean {
  const values = new Set(rows.map(valueIn));
  if (!isRate) values.delete(undefined);
  return values.size > 1;
}

/**
 * A rate is weighed by the revenue of the last year that all rows with it have. It is unknown where the rows without it bring more. Any other
 * number, and a rate without revenue, is that of the largest row, which `account` has.
 */
function joinFigure(
  account: ReadAccount,
  rows: readonly ReadAccount[],
  { header, isRate, valueIn, put }: FigureKind,
  named: NamedFigures,
): ReadAccount {
  const years = new Set(rows.flatMap((row) => Object.keys(row.years.revenue).map(Number)));
  const revenueOf = (row: ReadAccount, year: number): number | null => row.years.revenue[year] ?? null;
  const rates = [...years]
    .sort((one, other) => other - one)
    .flatMap((year) => {
      const figures = rows.flatMap((row): WeighedFigure[] => {
        const value = valueIn(row);
        return typeof value === 'number' ? [{ value, revenue: revenueOf(row, year) }] : [];
      });
      const rate = isRate ? weighedRate(figures) : null;
      return rate === null ? [] : [{ rate, year }];
    });
  const [latest] = rates;
  if (latest === undefined) {
    named.largest.add(header);
    return account;
  }
  const sumOf = (isKnown: boolean): number =>
    sum(rows.map((row) => ((valueIn(row) !== undefined) === isKnown ? (revenueOf(row, latest.year) ?? 0) : 0)));
  const isUnknown = sumOf(false) > sumOf(true);
  named[isUnknown ? 'unknown' : 'weighed'].add(header);
  return put(account, isUnknown ? undefined : latest.rate);
}

const ADDED_FIELDS = [...MONEY_FIELDS, 'orders', 'orderLines'];

function joinRows(rows: readonly ReadAccount[], addUp: boolean): ReadAccount {
  const [first] = rows;
  // The last row counts: the newest state, or of parts the largest.
  const ordered = addUp ? [...rows].sort((one, other) => sizeOf(one) - sizeOf(other)) : rows;
  const [joined] = mergeRows(ordered.map((row) => ({ ...row, account: first?.account ?? row.account })));
  if (!joined || !addUp || !first) return joined ?? (first as ReadAccount);
  const sumOf = (figures: readonly Readonly<Record<string, unknown>>[]): Record<string, number> => {
    const keys = new Set(figures.flatMap((each) => Object.keys(each)));
    return Object.fromEntries(
      [...keys].map((key) => [key, addDecimals(figures.flatMap((each) => (typeof each[key] === 'number' ? [each[key]] : [])))]),
    );
  };
  const moneyOf = ({ values }: ReadAccount) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => ADDED_FIELDS.includes(key)));
  return {
    ...joined,
    line: first.line,
    values: { ...joined.values, ...sumOf(rows.map(moneyOf)) },
    years: { revenue: sumOf(rows.map(({ years }) => years.revenue)), cost: sumOf(rows.map(({ years }) => years.cost)) },
  };
}

/** The revenue of all years. */
const sizeOf = ({ years }: ReadAccount): number => sum(Object.values(years.revenue));

/** The row as a customer of its own, with a name and an id that no other has. */
function keepApart({ row, written, writtenId }: ResolvedRow, taken: Set<string>): ReadAccount {
  const { crmId: _shared, ...values } = row.values;
  const account = freeName(written, (name) => taken.has(foldName(name)), LONGEST_ACCOUNT);
  taken.add(foldName(account));
  const isTaken = writtenId === '' || taken.has(`id ${writtenId}`);
  taken.add(`id ${writtenId}`);
  return { ...row, account, values: isTaken ? values : { ...values, crmId: writtenId } };
}
