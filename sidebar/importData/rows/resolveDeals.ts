// Counts each deal once, and brings the amounts into the workbook's currency and unit.
import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { answerOf, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { judgeCents } from '../../../src/model/imports/findings/judgeCents';
import { judgeCurrencies, ratesOf } from '../../../src/model/imports/findings/judgeCurrencies';
import { judgeNearAccounts } from '../../../src/model/imports/findings/judgeNearAccounts';
import { judgeRepeatedDeals } from '../../../src/model/imports/findings/judgeRepeatedDeals';
import { judgeStages } from '../../../src/model/imports/findings/judgeStages';
import { judgeUnit, unitFactor } from '../../../src/model/imports/findings/judgeUnit';
import { foldName } from '../../../src/model/names/foldName';
import { freeName } from '../../../src/model/names/freeName';
import { longestIn } from '../../../src/model/records/recordRules';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';
import type { ReadOpportunities } from './readOpportunities';
import type { WorkbookMoney } from './workbookMoney';

/**
 * @param own the workbook's money, and its accounts.
 * @returns each deal once; in a currency that is left out, without its amount. `currency` is that of the amounts, if any is known. */
export function resolveDeals(
  content: Omit<ReadOpportunities, 'problems'>,
  plan: ImportPlan,
  answers: Answers,
  { own, register }: { own: WorkbookMoney; register: readonly { name: string }[] },
): { deals: RecordRow[]; findings: Finding[]; currency: string | null } {
  const stages = judgeStages([...content.unknown.values()], answers);
  const { deals, currencies, findings } = eachOnce(
    inStages(content, stages.stageOf),
    columnOf(plan, 'dealName') !== undefined,
    answers,
  );
  const { bare } = content;
  const near = judgeNearAccounts(deals, register, answers);
  const hasAmount = ({ values }: RecordRow): boolean => values['amount'] !== undefined;
  const written = deals.map((deal, at) => (hasAmount(deal) ? (currencies[at] ?? null) : null));
  const judged = judgeCurrencies(
    deals.map(({ line }, at) => ({ line, currency: written[at] ?? null })),
    own.currency,
    answers,
    bare,
  );
  const rates = ratesOf(judged);
  const main = String(judged?.values['main'] ?? '');
  const unit = deals.some(hasAmount)
    ? judgeUnit([plan.unitNote ?? columnOf(plan, 'amount')?.header ?? ''], deals.length, answers, own.unit)
    : null;
  const cents = judgeCents(
    columnOf(plan, 'amount')?.header ?? '',
    plan.columns.map(({ header }) => header),
    deals.filter(hasAmount).length,
    answers,
  );
  const size = unitFactor(unit, own.unit) / (answerOf(cents) === 'cents' ? 100 : 1);
  const taken = new Set<string>();
  return {
    findings: [...findings, ...[stages.finding, judged, unit, cents, near.finding].filter((finding) => finding !== null)],
    currency: main || (written.find((currency) => currency !== null) ?? null),
    deals: deals.map((each, at) => {
      const deal = underAccount(each, near.nameOf(each.account), taken);
      const { amount, ...rest } = deal.values;
      if (typeof amount !== 'number') return deal;
      const rate = rates === null ? 1 : rates.get(written[at] ?? main);
      return { ...deal, values: rate === undefined ? rest : { ...deal.values, amount: addDecimals([amount * rate * size]) } };
    }),
  };
}

/** The deals in the stages that unknown words mean, as it is decided. A closed deal has no chance, and its day is past. */
function inStages(content: Omit<ReadOpportunities, 'problems'>, stageOf: (word: string) => string): typeof content {
  const deals = content.deals.map((deal, at) => {
    const word = content.unknown.get(at)?.word;
    if (word === undefined) return deal;
    const stage = stageOf(word);
    const { expectedClose, probability: _past, ...others } = deal.values;
    const isClosed = stage === 'won' || stage === 'lost';
    if (!isClosed) return { ...deal, values: { ...deal.values, stage } };
    return { ...deal, values: { ...others, stage, ...(expectedClose !== undefined && { closedOn: expectedClose }) } };
  });
  return { ...content, deals };
}

/** The deals that count, with their currencies, by what is decided on those that several rows are about. */
function eachOnce(
  { deals, currencies, rows }: Omit<ReadOpportunities, 'problems'>,
  hasNames: boolean,
  answers: Answers,
): { deals: RecordRow[]; currencies: (string | null)[]; findings: Finding[] } {
  const textIn = ({ values }: RecordRow, field: string): string => String(values[field] ?? '');
  const { findings, kept } = judgeRepeatedDeals(
    deals.map((deal, at) => ({
      line: deal.line,
      cells: rows[at]?.cells ?? [],
      id: textIn(deal, 'crmId'),
      account: deal.account,
      name: deal.name,
      product: textIn(deal, 'product'),
      amount: typeof deal.values['amount'] === 'number' ? deal.values['amount'] : null,
      currency: currencies[at] ?? null,
    })),
    { hasNames, answers },
  );
  return {
    findings,
    currencies: kept.map(({ at }) => currencies[at] ?? null),
    deals: kept.map(({ at, amount, isIdShared }) => {
      const deal = deals[at] as RecordRow;
      const { crmId, ...others } = deal.values;
      const values = isIdShared || crmId === undefined ? others : { ...others, crmId };
      return { ...deal, values: { ...values, ...(amount !== undefined && { amount }) } };
    }),
  };
}

/** The deal at its account. Deals of two names for an account may have the same name. */
function underAccount(deal: RecordRow, account: string, taken: Set<string>): RecordRow {
  const keyOf = (name: string): string => `${foldName(account)}\n${foldName(name)}`;
  const name = freeName(deal.name, (each) => taken.has(keyOf(each)), longestIn('opportunities', 'opportunity'));
  taken.add(keyOf(name));
  return { ...deal, account, name };
}
