// Resolves the customers of a file once the matching names and the currency rates are known.
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { unitOfHeader } from '../../../src/model/imports/currencies';
import { answerKey, answerOf, createQuestion, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { cleanId, judgeCustomers, namesOfPair, similarNames } from '../../../src/model/imports/findings/judgeCustomers';
import { judgeInactive } from '../../../src/model/imports/findings/judgeInactive';
import { judgeNegativeAmounts } from '../../../src/model/imports/findings/judgeSigns';
import { judgeRepeatedRows } from '../../../src/model/imports/findings/judgeRepeatedRows';
import { judgeTotals } from '../../../src/model/imports/findings/judgeTotals';
import { judgeUnit, unitFactor } from '../../../src/model/imports/findings/judgeUnit';
import { foldName } from '../../../src/model/names/foldName';
import { oneSpelling } from '../../../src/model/names/oneSpelling';
import { withoutNoise } from '../../../src/model/numbers/withoutNoise';
import { importStates } from '../../../src/text/importStates';
import type { ImportPlan, PlannedColumn, YearFigure } from '../columns/ImportPlan';
import { comparedTotals } from './comparedTotals';
import { costsByMargin } from './costsByMargin';
import { currenciesOf, figuresOf } from './currenciesOf';
import { joinRepeated, type ResolvedRow } from './joinRepeated';
import { areCategories, figureKey, MONEY_FIELDS, type ReadAccount } from './ReadAccount';
import { joinCompleting } from './mergeRows';
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
  const ofFields = columns
    .filter(({ use }) => use.kind === 'field' && MONEY_FIELDS.includes(use.field))
    .map(({ header }) => header);
  const headers = ofYears.length === 0 ? ofFields : unitNote === undefined ? ofYears : [unitNote];
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
  const negative = judgeNegativeAmounts(
    accounts.map(({ line, years }) => ({ line, amount: addDecimals(Object.values(years.revenue)), quantity: null })),
    answers,
  );
  const signOf = (figure: YearFigure): number => (figure === 'revenue' && answerOf(negative) === 'turn' ? -1 : 1);
  const inUnits = (account: ReadAccount, figure: YearFigure): Record<number, number> =>
    Object.fromEntries(
      Object.entries(account.years[figure]).flatMap(([year, amount]) => {
        const rate = rateOf(currencyOf(account, figureKey(figure, year)));
        return rate === 0 ? [] : [[year, withoutNoise(amount * rate * size * signOf(figure))]];
      }),
    );
  const unitOf = new Map(
    MONEY_FIELDS.map((field) => {
      const header = columns.find(({ use }) => use.kind === 'field' && use.field === field)?.header ?? '';
      return [field, unit && ofYears.length === 0 ? size * own.unit : unitOfHeader(header)];
    }),
  );
  /** Figures of money besides those of years, each in the unit of its own header, unless the user decides on the unit of them all. */
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
      words: importStates.customerStatuses,
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
      negative,
      judgeTotals(comparedTotals([...accounts, ...unnamed], totals, currencyOf)),
    ].filter((finding) => finding !== null),
    currency: main || (firstOf(accounts, (account) => figuresOf(account).map((key) => currencyOf(account, key))) ?? null),
    inactive: treatment === 'notProposed' ? (inactive?.inactive ?? []) : [],
    accounts: joinCompleting(withOneSpelling(costed.accounts)).filter(({ account }) => !dropped.has(foldName(account))),
  };
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

const firstOf = (accounts: readonly ReadAccount[], currencies: (account: ReadAccount) => (string | null)[]): string | null => {
  for (const account of accounts) for (const currency of currencies(account)) if (currency !== null) return currency;
  return null;
};

/** What says who a customer is, and nothing else. */
const ONLY_WHO: readonly string[] = ['account', 'crmId', 'currency', 'customerStatus'];

/** A file with names alone, or with names and numbers of customers, has no figures to choose by. */
function judgeUses(columns: ImportPlan['columns'], count: number, answers: Answers): Finding | null {
  const isMore = ({ use }: PlannedColumn): boolean =>
    use.kind !== 'leaveOut' && !(use.kind === 'field' && ONLY_WHO.includes(use.field));
  if (columns.some(isMore) || count === 0) return null;
  const question = createQuestion('namesOnly', { count, options: ['no', 'yes'], safe: 'no' }, answers);
  return { code: 'namesOnly', values: { rows: count }, lines: [], questions: [question] };
}
