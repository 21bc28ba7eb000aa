// Brings the amounts of deals into the workbook's currency and unit.
import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import type { Answers, Finding } from '../../../src/model/imports/findings/Finding';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { judgeUnit, unitFactor } from '../../../src/model/imports/findings/judgeUnit';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';
import type { ReadOpportunities } from './readOpportunities';
import type { WorkbookMoney } from './workbookMoney';

/** @returns all deals; in a currency that is left out, without their amounts. `currency` is that of the amounts, if any is known. */
export function resolveDeals(
  { deals, currencies }: Pick<ReadOpportunities, 'deals' | 'currencies'>,
  plan: ImportPlan,
  answers: Answers,
  own: WorkbookMoney,
): { deals: RecordRow[]; findings: Finding[]; currency: string | null } {
  const hasAmount = ({ values }: RecordRow): boolean => values['amount'] !== undefined;
  const written = deals.map((deal, at) => (hasAmount(deal) ? (currencies[at] ?? null) : null));
  const judged = judgeCurrencies(
    deals.map(({ line }, at) => ({ line, currency: written[at] ?? null })),
    own.currency,
    answers,
  );
  const rates = ratesOf(judged);
  const main = String(judged?.values['main'] ?? '');
  const unit = deals.some(hasAmount)
    ? judgeUnit([columnOf(plan, 'amount')?.header ?? ''], deals.length, answers, own.unit)
    : null;
  const size = unitFactor(unit, own.unit);
  return {
    findings: [judged, unit].filter((finding) => finding !== null),
    currency: main || (written.find((currency) => currency !== null) ?? null),
    deals: deals.map((deal, at) => {
      const { amount, ...rest } = deal.values;
      if (typeof amount !== 'number') return deal;
      const rate = rates === null ? 1 : rates.get(written[at] ?? main);
      return { ...deal, values: rate === undefined ? rest : { ...deal.values, amount: addDecimals([amount * rate * size]) } };
    }),
  };
}
