// Resolves the customers of a file once the matching names and the currency rates are known.
import {
  answerKey,
  answerOf,
  createQuestion,
  NAMED_LINES,
  type Answers,
  type Finding,
} from '../../../src/model/imports/findings/Finding';
import { currencyOfHeader, currencyOfWord, RIALS, unitOfHeader } from '../../../src/model/imports/currencies';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { cleanId, judgeCustomers, namesOfPair, similarNames } from '../../../src/model/imports/findings/judgeCustomers';
import { judgeRepeatedRows, type RepeatedRows } from '../../../src/model/imports/findings/judgeRepeatedRows';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { weighedRate, type WeighedFigure } from '../../../src/model/imports/findings/joinFigures';
import { foldName } from '../../../src/model/names/foldName';
import { rateOf } from '../../../src/model/names/rateOf';
import { oneSpelling } from '../../../src/model/names/oneSpelling';
import { freeName } from '../../../src/model/names/freeName';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import { judgeInactive } from '../../../src/model/imports/findings/judgeInactive';
import { importStatuses } from '../../../src/text/importStatuses';
import { judgeTotals, type ComparedTotals } from '../../../src/model/imports/findings/judgeTotals';
import { judgeUnit, unitFactor } from '../../../src/model/imports/findings/judgeUnit';
import type { ImportPlan, PlannedColumn, YearFigure } from '../columns/ImportPlan';
import { mergeRows } from './mergeRows';
import {
  areCategories,
  blankAccount,
  figureKey,
  headerOfOwn,
  isMargin,
  marginKey,
  MONEY_FIELDS,
  type ReadAccount,
} from './ReadAccount';
import type { WorkbookMoney } from './workbookMoney';

export interface ResolvedAccounts {
  accounts: ReadAccount[];
  findings: Finding[];
  /** The names of customers that are not proposed as candidates. */
  inactive: string[];
  /** The currency of the figures by its code; `null` if the file names none. */
  currency: string | null;
}

/**
 * @param own the workbook's money.
 * @param totals the sums that the file writes itself.
 * @param unnamed rows with figures of no customer, which the file's own sums contain.
 * @returns the accounts under one spelling each, with figures in one currency and in whole units. Figures in a currency that is left out
 * are dropped.
 */
export function resolveAccounts(
  accounts: readonly ReadAccount[],
  plan: Pick<ImportPlan, 'columns' | 'unitNote' | 'currency'>,
  answers: Answers,
  own: WorkbookMoney,
  { totals = [], unnamed = [] }: { totals?: readonly ReadAccount[]; unnamed?: readonly ReadAccount[] } = {},
): ResolvedAccounts {
  const { columns, unitNote } = plan;
  const customers = judgeCustomers(
    accounts.map(({ line, account, values }) => ({ line, name: account, crmId: String(values['crmId'] ?? '') })),
    answers,
    true,
  );
  const ofYears = columns.filter(({ use }) => use.kind === 'year').map(({ header }) => header);
  const headers = unitNote !== undefined && ofYears.length > 0 ? [unitNote] : ofYears;
  const { of: currencyOf, bare } = currenciesOf(accounts, plan);
  const currencies = judgeCurrencies(
    accounts.flatMap((account) =>
      [...new Set([account.currency, ...figuresOf(account).map((key) => currencyOf(account, key))])].map((currency) => ({
        line: account.line,
        currency,
      })),
    ),
    own.currency,
    answers,
    bare,
  );
  const rates = ratesOf(currencies);
  const main = String(currencies?.values['main'] ?? '');
  const unit = headers.length === 0 ? null : judgeUnit(headers, accounts.length, answers, own.unit);
  const size = unitFactor(unit, own.unit);
  const rateOf = (currency: string | null): number => (rates === null ? 1 : (rates.get(currency ?? main) ?? 0));
  const inUnits = (account: ReadAccount, figure: YearFigure): Record<number, number> =>
    Object.fromEntries(
      Object.entries(account.years[figure]).flatMap(([year, amount]) => {
        const rate = rateOf(currencyOf(account, figureKey(figure, year)));
        return rate === 0 ? [] : [[year, withoutNoise(amount * rate * size)]];
      }),
    );
  const unitOf = new Map(
    MONEY_FIELDS.map((field) => [
      field,
      unitOfHeader(columns.find(({ use }) => use.kind === 'field' && use.field === field)?.header ?? ''),
    ]),
  );
  /** Figures of money besides those of years, each in the unit of its own header. */
  const moneyIn = (account: ReadAccount, values: ReadAccount['values']): ReadAccount['values'] =>
    Object.fromEntries(
      Object.entries(values).flatMap(([field, value]): [string, string | number][] => {
        const unit = unitOf.get(field);
        if (typeof value !== 'number' || unit === undefined) return [[field, value]];
        const rate = rateOf(currencyOf(account, field));
        return rate === 0 ? [] : [[field, withoutNoise((value * rate * unit) / own.unit)]];
      }),
    );
  const resolved = accounts.flatMap((account): ResolvedRow[] => {
    const { crmId, ...values } = account.values;
    const customer = customers.resolve({ line: account.line, name: account.account, crmId: String(crmId ?? '') });
    if (customer === null) return [];
    const row = {
      ...account,
      account: customer.name,
      values: { ...moneyIn(account, values), ...(customer.crmId === '' ? {} : { crmId: customer.crmId }) },
      years: { revenue: inUnits(account, 'revenue'), cost: inUnits(account, 'cost') },
    };
    return [{ row, written: account.account, writtenId: cleanId(String(crmId ?? '')) }];
  });
  const inactive = judgeInactive(
    resolved.map(({ row: { line, account, status = '' } }) => ({ line, account, status })),
    {
      column: columns.find(({ use }) => use.kind === 'field' && use.field === 'customerStatus')?.header ?? '',
      words: importStatuses.customerStatuses,
      answers,
    },
  );
  const treatment = inactive && answerOf(inactive.finding);
  const dropped = new Set(treatment === 'leaveOut' ? inactive?.inactive.map(foldName) : []);
  const { finding: repeatedRows, repeated } = areCategories(accounts)
    ? { finding: null, repeated: [] }
    : judgeRepeatedRows(resolved.map(customerRow), answers);
  const joined = joinRepeated(resolved, repeated, columns);
  const costed = costsByMargin(columns, joined.accounts);
  const asked = new Set(repeated.flatMap(({ rows }) => rows.map((at) => foldName(resolved[at]?.written ?? ''))));
  return {
    findings: [
      judgeUses(columns, accounts.length, answers),
      costed.finding,
      ...customers.findings.flatMap((finding) => withoutAsked(finding, asked, answers) ?? []),
      repeatedRows,
      joined.finding,
      inactive?.finding ?? null,
      currencies,
      unit,
      judgeTotals(comparedTotals([...accounts, ...unnamed], totals, currencyOf)),
    ].filter((finding) => finding !== null),
    currency: main || (firstOf(accounts, (account) => figuresOf(account).map((key) => currencyOf(account, key))) ?? null),
    inactive: treatment === 'notProposed' ? (inactive?.inactive ?? []) : [],
    accounts: withOneSpelling(costed.accounts).filter(({ account }) => !dropped.has(foldName(account))),
  };
}

/** A row of the file under the name and id of its customer, with those that it writes itself. */
interface ResolvedRow {
  row: ReadAccount;
  written: string;
  writtenId: string;
}

const customerRow = ({ row, written, writtenId }: ResolvedRow) => ({
  line: row.line,
  account: row.account,
  written,
  crmId: String(row.values['crmId'] ?? ''),
  writtenId,
  part: row.part ?? '',
  ...row.years,
});

/** Names that are nearly the same are not asked about twice: whether their rows add up or stay apart says whether they are the same. */
function withoutAsked(finding: Finding, asked: ReadonlySet<string>, answers: Answers): Finding | null {
  if (finding.code !== 'similarNames') return finding;
  return similarNames(
    finding.questions.filter(
      ({ key, answer }) =>
        answer !== 'same' ||
        answers[answerKey('similarNames', key)] !== undefined ||
        !namesOfPair(key).every((name) => asked.has(foldName(name))),
    ),
  );
}

/** Joins the rows of a customer or keeps them apart, as decided, and names the figures that cannot be added up. */
function joinRepeated(
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
  const isRate = rateOf(header) !== null || samples.some((sample) => /[%٪]/.test(sample));
  if (use.kind === 'own' && numeric) {
    const key = headerOfOwn({ header, index });
    const valueIn = ({ own }: ReadAccount) => own[key];
    const put = (row: ReadAccount, value: number | undefined) => ({ ...row, own: withValue(row.own, key, value) });
    return [{ header: key, isRate, valueIn, put }];
  }
  const isOfMargin = isMargin({ use });
  if (use.kind !== 'field' || !(isOfMargin || SHARE_FIELDS.includes(use.field))) return null;
  const field = isOfMargin ? marginKey({ header }) : use.field;
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
    rows.reduce((sum, row) => sum + ((valueIn(row) !== undefined) === isKnown ? (revenueOf(row, latest.year) ?? 0) : 0), 0);
  const isUnknown = sumOf(false) > sumOf(true);
  named[isUnknown ? 'unknown' : 'weighed'].add(header);
  return put(account, isUnknown ? undefined : latest.rate);
}

/** Colleagues whose names differ in case alone are one person. */
function withOneSpelling(accounts: readonly ReadAccount[]): ReadAccount[] {
  const people = accounts.flatMap(({ values }) => OUR_PEOPLE.flatMap((field) => values[field] ?? []));
  const spell = oneSpelling(people.map(String));
  return accounts.map((account) => {
    const own = OUR_PEOPLE.flatMap((field) => {
      const name = account.values[field];
      return name === undefined ? [] : [[field, spell(String(name))] as const];
    });
    return own.length === 0 ? account : { ...account, values: { ...account.values, ...Object.fromEntries(own) } };
  });
}

const OUR_PEOPLE = ['kam', 'salesRep', 'sponsor'];

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

/** 516 at 1.17 is 603.72, not 603.7199999999999. */
const withoutNoise = (figure: number): number => Number(figure.toPrecision(12));

/** The revenue of all years. */
const sizeOf = ({ years }: ReadAccount): number => Object.values(years.revenue).reduce((sum, amount) => sum + amount, 0);

/** The row as a customer of its own, with a name and an id that no other has. */
function keepApart({ row, written, writtenId }: ResolvedRow, taken: Set<string>): ReadAccount {
  const { crmId: _shared, ...values } = row.values;
  const account = freeName(written, (name) => taken.has(foldName(name)), LONGEST_ACCOUNT);
  taken.add(foldName(account));
  const isTaken = writtenId === '' || taken.has(`id ${writtenId}`);
  taken.add(`id ${writtenId}`);
  return { ...row, account, values: isTaken ? values : { ...values, crmId: writtenId } };
}

/**
 * The totals of each year beside the rows, as the file writes them. Where the rows of a year have several currencies, a total is compared with
 * the rows of the currency that it names, and not compared if it names none: the file does not say at which rates its program adds currencies up.
 * Rials and tomans are added up at their fixed rate.
 */
function comparedTotals(
  rows: readonly ReadAccount[],
  totals: readonly ReadAccount[],
  currencyOf: (account: ReadAccount, key: string) => string | null,
): ComparedTotals[] {
  const years = new Set(totals.flatMap((total) => Object.keys(total.years.revenue).map(Number)));
  return [...years].flatMap((year): ComparedTotals[] => {
    const key = figureKey('revenue', year);
    const figuresOfYear = (of: readonly ReadAccount[], codeOf: (row: ReadAccount) => string | null) =>
      of.flatMap((row) => {
        const amount = row.years.revenue[year];
        return amount === undefined ? [] : [{ line: row.line, amount, code: codeOf(row) }];
      });
    const ofRows = figuresOfYear(rows, (row) => currencyOf(row, key));
    const codes = new Set(ofRows.map(({ code }) => code));
    if (codes.size < 2) return [{ year, rows: ofRows, totals: figuresOfYear(totals, () => null) }];
    // What a figure without a word of its own is read as.
    const usual = [...codes].every((code) => code === null || code in RIALS) ? (currencyOf(blankAccount(0), key) ?? 'IRR') : null;
    if (usual !== null) {
      const inUsual = (figures: typeof ofRows) =>
        figures.map(({ line, amount, code }) => ({
          line,
          amount: withoutNoise((amount * (RIALS[code ?? usual] ?? 1)) / (RIALS[usual] ?? 1)),
        }));
      const ofTotals = figuresOfYear(totals, (row) => currencyOf(row, key));
      return [{ year, rows: inUsual(ofRows), totals: inUsual(ofTotals) }];
    }
    const ofTotals = figuresOfYear(totals, (row) => row.currency ?? row.written[key] ?? currencyOfLabel(row.account));
    return [...codes].flatMap((code) => {
      const isOfCode = (figure: { code: string | null }): boolean => figure.code === code;
      return code === null ? [] : [{ year, currency: code, rows: ofRows.filter(isOfCode), totals: ofTotals.filter(isOfCode) }];
    });
  });
}

/** `Total GBP`, `EUR total`. */
const currencyOfLabel = (label: string): string | null =>
  currencyOfHeader(label) ?? currencyOfWord(/^[A-Z]{3}(?!\p{L})/u.exec(label)?.[0] ?? '');

/** The keys of its figures of years, also of those that cannot be read but have a currency. */
const figuresOf = ({ years, written }: ReadAccount): string[] => [
  ...new Set([
    ...FIGURES.flatMap((figure) => Object.keys(years[figure]).map((year) => figureKey(figure, year))),
    ...Object.keys(written).filter((key) => !MONEY_FIELDS.includes(key)),
  ]),
];

const FIGURES: readonly YearFigure[] = ['revenue', 'cost'];

const firstOf = (accounts: readonly ReadAccount[], currencies: (account: ReadAccount) => (string | null)[]): string | null => {
  for (const account of accounts) for (const currency of currencies(account)) if (currency !== null) return currency;
  return null;
};

/**
 * The currency of a figure: what a column with the currency says, what is written beside the figure, or else that of its own column (by its
 * header, the title or another header, or by the words beside most of its figures); never that of another figure of its row. `bare` is what figures
 * without a word are counted in: '' if the file does not say, and missing if all have a word or are of different columns.
 */
function currenciesOf(
  accounts: readonly ReadAccount[],
  { columns, currency: ofTitle }: Pick<ImportPlan, 'columns' | 'currency'>,
): { of: (account: ReadAccount, key: string) => string | null; bare?: string } {
  const inUse = columns.flatMap(({ use, header }) =>
    use.kind === 'year'
      ? [{ key: figureKey(use.figure, use.year), header }]
      : use.kind === 'field' && MONEY_FIELDS.includes(use.field)
        ? [{ key: use.field, header }]
        : [],
  );
  const ofHeaders = inUse.map(({ header }) => currencyOfHeader(header)).find((code) => code !== null) ?? null;
  const usual = new Map(
    inUse.map(({ key, header }) => [key, currencyOfHeader(header) ?? ofTitle ?? ofHeaders ?? mostWritten(accounts, key)]),
  );
  const withoutWord = new Set(
    accounts.flatMap((account) =>
      account.currency === null
        ? figuresOf(account).flatMap((key) => (account.written[key] === undefined ? [usual.get(key) ?? ''] : []))
        : [],
    ),
  );
  const [bare] = withoutWord;
  return {
    of: ({ currency, written }, key) => currency ?? written[key] ?? usual.get(key) ?? null,
    ...(withoutWord.size === 1 && bare !== undefined && { bare }),
  };
}

/** The only currency in a column's cells if at least half of them have it. */
function mostWritten(accounts: readonly ReadAccount[], key: string): string | null {
  const found = accounts.filter((account) => figuresOf(account).includes(key)).map(({ written }) => written[key] ?? null);
  const [only, ...others] = [...new Set(found)].filter((code) => code !== null);
  const bare = found.filter((code) => code === null).length;
  return only !== undefined && others.length === 0 && bare * 2 <= found.length ? only : null;
}

const ADDED_FIELDS = [...MONEY_FIELDS, 'orders', 'orderLines'];

/** Gives years with revenue and without a cost the cost that the margin of the account leaves: revenue × (1 − margin). */
function costsByMargin(
  columns: ImportPlan['columns'],
  accounts: readonly ReadAccount[],
): { accounts: ReadAccount[]; finding: Finding | null } {
  const margins = columns.filter(isMargin);
  if (margins.length === 0) return { accounts: [...accounts], finding: null };
  let customers = 0;
  const costed = accounts.map((account): ReadAccount => {
    const { revenue, cost } = account.years;
    const shareOf = (year: string) => account.values[`marginShare ${year}`] ?? account.values['marginShare'];
    const found = Object.entries(revenue).flatMap(([year, amount]): [string, number][] => {
      const share = shareOf(year);
      const isKnown = typeof share === 'number' && amount >= 0 && cost[Number(year)] === undefined;
      return isKnown ? [[year, withoutNoise(amount * (1 - share))]] : [];
    });
    if (found.length > 0) customers++;
    const values = Object.fromEntries(Object.entries(account.values).filter(([key]) => !key.startsWith('marginShare')));
    return { ...account, values, years: { revenue, cost: { ...cost, ...Object.fromEntries(found) } } };
  });
  const values = { customers, column: margins[0]?.header ?? '' };
  return { accounts: costed, finding: customers === 0 ? null : { code: 'costsByMargin', values, lines: [], questions: [] } };
}

/** A file with customers only has names but no figures to choose by. */
function judgeUses(columns: ImportPlan['columns'], count: number, answers: Answers): Finding | null {
  const used = columns.filter(({ use }) => use.kind !== 'leaveOut' && !(use.kind === 'field' && use.field === 'customerStatus'));
  if (used.length > 1 || count === 0) return null;
  const question = createQuestion('namesOnly', { count, options: ['no', 'yes'], safe: 'no' }, answers);
  return { code: 'namesOnly', values: { rows: count }, lines: [], questions: [question] };
}
