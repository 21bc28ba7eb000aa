// Resolves the customers of a file once the matching names and the currency rates are known.
import { createQuestion, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { currencyOfHeader, unitOfHeader } from '../../../src/model/imports/currencies';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { judgeCustomers } from '../../../src/model/imports/findings/judgeCustomers';
import { judgeUnit, unitFactor } from '../../../src/model/imports/findings/judgeUnit';
import type { ImportPlan } from '../columns/ImportPlan';
import type { ReadAccount } from './readAccounts';
import type { WorkbookMoney } from './workbookMoney';

export interface ResolvedAccounts {
  accounts: ReadAccount[];
  findings: Finding[];
  /** The currency of the figures by its code; `null` if the file names none. */
  currency: string | null;
}

/**
 * @param own the workbook's money.
 * @returns the accounts under one spelling each, with figures in one currency and in whole units. Figures in a currency that is left out
 * are dropped.
 */
export function resolveAccounts(
  accounts: readonly ReadAccount[],
  { columns }: Pick<ImportPlan, 'columns'>,
  answers: Answers,
  own: WorkbookMoney,
): ResolvedAccounts {
  const customers = judgeCustomers(
    accounts.map(({ line, account, values }) => ({ line, name: account, crmId: String(values['crmId'] ?? '') })),
    answers,
    true,
  );
  const headers = columns.filter(({ use }) => use.kind === 'year').map(({ header }) => header);
  const [ofHeader = null] = headers.flatMap((header) => currencyOfHeader(header) ?? []);
  const currencyOf = (account: ReadAccount): string | null => account.currency ?? (hasFigures(account) ? ofHeader : null);
  const currencies = judgeCurrencies(
    accounts.map((account) => ({ line: account.line, currency: currencyOf(account) })),
    own.currency,
    answers,
  );
  const rates = ratesOf(currencies);
  const main = String(currencies?.values['main'] ?? '');
  const unit = headers.length === 0 ? null : judgeUnit(headers, accounts.length, answers, own.unit);
  const size = unitFactor(unit, own.unit);
  const inUnits = (years: Readonly<Record<number, number>>, rate: number): Record<number, number> =>
    rate === 0 ? {} : Object.fromEntries(Object.entries(years).map(([year, amount]) => [year, amount * rate * size]));
  const unitOf = new Map(
    MONEY_FIELDS.map((field) => [
      field,
      unitOfHeader(columns.find(({ use }) => use.kind === 'field' && use.field === field)?.header ?? ''),
    ]),
  );
  /** Figures of money besides those of years, each in the unit of its own header. */
  const moneyIn = (values: ReadAccount['values'], rate: number): ReadAccount['values'] =>
    Object.fromEntries(
      Object.entries(values).flatMap(([field, value]): [string, string | number][] => {
        const unit = unitOf.get(field);
        if (typeof value !== 'number' || unit === undefined) return [[field, value]];
        return rate === 0 ? [] : [[field, (value * rate * unit) / own.unit]];
      }),
    );
  return {
    findings: [judgeUses(columns, accounts.length, answers), ...customers.findings, currencies, unit].filter(
      (finding) => finding !== null,
    ),
    currency: main || (accounts.map(currencyOf).find((currency) => currency !== null) ?? null),
    accounts: accounts.flatMap((account) => {
      const { crmId, ...values } = account.values;
      const customer = customers.resolve({ line: account.line, name: account.account, crmId: String(crmId ?? '') });
      if (customer === null) return [];
      const rate = rates === null ? 1 : (rates.get(currencyOf(account) ?? main) ?? 0);
      const { revenue, cost } = account.years;
      return [
        {
          ...account,
          account: customer.name,
          values: { ...moneyIn(values, rate), ...(customer.crmId === '' ? {} : { crmId: customer.crmId }) },
          years: { revenue: inUnits(revenue, rate), cost: inUnits(cost, rate) },
        },
      ];
    }),
  };
}

const hasFigures = ({ years }: ReadAccount): boolean => Object.keys(years.revenue).length + Object.keys(years.cost).length > 0;

const MONEY_FIELDS = ['potential', 'wallet', 'recurring', 'revenueSameDays'];

/** A file with customers only has names but no figures to choose by. */
function judgeUses(columns: ImportPlan['columns'], count: number, answers: Answers): Finding | null {
  const used = columns.filter(({ use }) => use.kind !== 'leaveOut');
  if (used.length > 1 || count === 0) return null;
  const question = createQuestion('namesOnly', { count, options: ['no', 'yes'], safe: 'no' }, answers);
  return { code: 'namesOnly', values: { rows: count }, lines: [], questions: [question] };
}
