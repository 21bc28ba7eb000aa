// Resolves the customers of a file once the matching names and the currency rates are known.
import { answerOf, createQuestion, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { judgeCustomers } from '../../../src/model/imports/findings/judgeCustomers';
import { judgeUnit } from '../../../src/model/imports/findings/judgeUnit';
import type { ImportPlan } from '../columns/ImportPlan';
import type { ReadAccount } from './readAccounts';

export interface ResolvedAccounts {
  accounts: ReadAccount[];
  findings: Finding[];
}

/**
 * @param currency the workbook's currency, if it has one.
 * @returns the accounts under one spelling each, with figures in one currency and in whole units. Figures in a currency that is left out
 * are dropped.
 */
export function resolveAccounts(
  accounts: readonly ReadAccount[],
  { columns }: Pick<ImportPlan, 'columns'>,
  answers: Answers,
  currency: string | null,
): ResolvedAccounts {
  const customers = judgeCustomers(
    accounts.map(({ line, account, values }) => ({ line, name: account, crmId: String(values['crmId'] ?? '') })),
    answers,
  );
  const currencies = judgeCurrencies(accounts, currency, answers);
  const rates = ratesOf(currencies);
  const main = String(currencies?.values['main'] ?? '');
  const headers = columns.filter(({ use }) => use.kind === 'year').map(({ header }) => header);
  const unit = judgeUnit(headers, accounts.length, answers);
  const size = Number(answerOf(unit) ?? 1);
  const inUnits = (years: Readonly<Record<number, number>>, rate: number): Record<number, number> =>
    rate === 0 ? {} : Object.fromEntries(Object.entries(years).map(([year, amount]) => [year, amount * rate * size]));
  return {
    findings: [judgeUses(columns, accounts.length, answers), ...customers.findings, currencies, unit].filter(
      (finding) => finding !== null,
    ),
    accounts: accounts.flatMap((account) => {
      const { crmId, ...values } = account.values;
      const customer = customers.resolve({ line: account.line, name: account.account, crmId: String(crmId ?? '') });
      if (customer === null) return [];
      const rate = rates === null ? 1 : (rates.get(account.currency ?? main) ?? 0);
      const { revenue, cost } = account.years;
      return [
        {
          ...account,
          account: customer.name,
          values: customer.crmId === '' ? values : { ...values, crmId: customer.crmId },
          years: { revenue: inUnits(revenue, rate), cost: inUnits(cost, rate) },
        },
      ];
    }),
  };
}

/** A file with customers only has names but no figures to choose by. */
function judgeUses(columns: ImportPlan['columns'], count: number, answers: Answers): Finding | null {
  const used = columns.filter(({ use }) => use.kind !== 'leaveOut');
  if (used.length > 1 || count === 0) return null;
  const question = createQuestion('namesOnly', { count, options: ['no', 'yes'], safe: 'no' }, answers);
  return { code: 'namesOnly', values: { rows: count }, lines: [], questions: [question] };
}
