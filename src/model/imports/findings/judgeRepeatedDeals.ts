// Rows of a file that are one deal: a row that two exports share, an older and a newer state of the deal, or its products.
import { groupBy } from '../../lists/groupBy';
import { addDecimals } from '../addDecimals';
import { foldName } from '../../names/foldName';
import { createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';
import { judgeDuplicateLines } from './judgeDocuments';

/** A row of a deal. */
export interface DealRow {
  line: number;
  /** Those of the whole row. */
  cells: readonly string[];
  /** The deal's id; '' without one. */
  id: string;
  account: string;
  name: string;
  /** '' if unknown. */
  product: string;
  /** `null` if unknown. */
  amount: number | null;
  currency: string | null;
}

/** `last`: the last row counts. `add`: it counts with the sum of the amounts. `apart`: each row is a deal. */
type DealTreatment = 'last' | 'add' | 'apart';

/** A row that counts. */
export interface KeptDeal {
  /** By index. */
  at: number;
  /** In place of its own amount. */
  amount?: number;
  /** Whether other deals have its id too, which then is not that of a deal. */
  isIdShared: boolean;
}

/** As many deals as a user decides on. */
const MOST_ASKED = 50;

/**
 * Decides which rows count where several are of one deal. Rows that are equal in every cell count once; without an id the user is asked.
 * Rows with one id are one deal, and the last of them counts. Their amounts add up if each names another product. They are different deals
 * if each has a name of its own and their accounts differ, if they are three or more, or if that is so of most ids: an id of customers is on all
 * their deals. The user may decide otherwise where amounts differ.
 *
 * Runs in O(n).
 */
export function judgeRepeatedDeals(
  rows: readonly DealRow[],
  { hasNames, answers }: { hasNames: boolean; answers: Answers },
): { findings: Finding[]; kept: KeptDeal[] } {
  const groups = groupBy(rows.keys(), (at) => rows[at]?.id ?? '');
  const anonymous = groups.get('') ?? [];
  groups.delete('');
  const equal: number[] = [];
  const kept: KeptDeal[] = [];
  const decided: Decided[] = [];
  const several = [...groups.values()].map((group) => {
    const last = new Map(group.map((at) => [textOf(rows[at]), at]));
    equal.push(...group.filter((at) => last.get(textOf(rows[at])) !== at));
    return [...last.values()];
  });
  const differing = several.filter((group) => group.length > 1);
  const named = differing.filter((group) => haveOwnNames(group, rows)).length;
  const isOfCustomers = named > 1 && named > differing.length / 2;
  for (const distinct of several) {
    const deal = distinct.length === 1 ? null : decide(distinct, rows, { isOfCustomers, answers });
    if (deal) decided.push(deal);
    kept.push(...keptOf(distinct, deal));
  }
  const others = judgeDuplicateLines(
    anonymous.map((at) => rows[at] as DealRow),
    { hasDocument: hasNames, answers },
  );
  const isOnce = others.finding?.questions[0]?.answer === 'once';
  for (const at of anonymous) {
    if (!(isOnce && others.repeated.has(rows[at]?.line ?? 0))) kept.push({ at, isIdShared: false });
  }
  return {
    findings: [sameDeals(equal, rows), repeatedDeals(decided, rows), others.finding].filter((finding) => finding !== null),
    kept: kept.sort((one, other) => one.at - other.at),
  };
}

const textOf = (row: DealRow | undefined): string => (row?.cells ?? []).map((cell) => cell.trim()).join('\u0000');

/** Different rows of one id, by index, with what becomes of them. */
interface Decided {
  group: readonly number[];
  treatment: DealTreatment;
  /** `null` if there is nothing to ask. */
  question: Finding['questions'][number] | null;
  /** The known amounts. */
  amounts: readonly number[];
}

/** Whether each row has another name. */
const haveOwnNames = (group: readonly number[], rows: readonly DealRow[]): boolean =>
  new Set(group.map((at) => foldName(rows[at]?.name ?? ''))).size === group.length;

function decide(
  group: readonly number[],
  rows: readonly DealRow[],
  { isOfCustomers, answers }: { isOfCustomers: boolean; answers: Answers },
): Decided {
  const deals = group.map((at) => rows[at] as DealRow);
  const distinct = (values: readonly unknown[]): number => new Set(values).size;
  const folded = (field: 'account' | 'product'): string[] => deals.map((deal) => foldName(deal[field]));
  const isApart = haveOwnNames(group, rows) && (distinct(folded('account')) > 1 || deals.length > 2 || isOfCustomers);
  const amounts = deals.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const mayAdd = amounts.length > 1 && distinct(deals.map(({ currency }) => currency)) === 1;
  const hasParts = mayAdd && distinct(amounts) > 1 && distinct(folded('product')) === deals.length;
  const safe: DealTreatment = isApart ? 'apart' : hasParts ? 'add' : 'last';
  if (!isApart && distinct(deals.map(({ amount }) => amount)) === 1) return { group, treatment: safe, question: null, amounts };
  const key = `${deals[deals.length - 1]?.name ?? ''} (${deals[0]?.id ?? ''})`;
  const options: DealTreatment[] = mayAdd ? ['last', 'add', 'apart'] : ['last', 'apart'];
  const question = {
    ...createQuestion('repeatedDeals', { key, count: deals.length, options, safe }, answers),
    ...(amounts.length > 0 && {
      amounts: { last: deals[deals.length - 1]?.amount ?? 0, ...(mayAdd && { add: addDecimals(amounts) }) },
    }),
  };
  return { group, treatment: question.answer as DealTreatment, question, amounts };
}

function keptOf(distinct: readonly number[], deal: Decided | null): KeptDeal[] {
  const last = distinct.slice(-1);
  if (deal?.treatment === 'apart') return distinct.map((at) => ({ at, isIdShared: true }));
  return last.map((at) => ({ at, isIdShared: false, ...(deal?.treatment === 'add' && { amount: addDecimals(deal.amounts) }) }));
}

/** The rows that repeat another one of the same id, which are left out. */
function sameDeals(equal: readonly number[], rows: readonly DealRow[]): Finding | null {
  if (equal.length === 0) return null;
  return { code: 'sameDeals', values: { rows: equal.length }, lines: linesOf(equal, rows), questions: [] };
}

function repeatedDeals(decided: readonly Decided[], rows: readonly DealRow[]): Finding | null {
  const [first] = [...decided].sort((one, other) => Number(one.question === null) - Number(other.question === null));
  if (first === undefined) return null;
  const [one, other] = [first.amounts[0], first.amounts[first.amounts.length - 1]];
  return {
    code: 'repeatedDeals',
    values: {
      deals: decided.length,
      example: rows[first.group[first.group.length - 1] ?? 0]?.name ?? '',
      ...(one !== other && { one: one ?? '', other: other ?? '' }),
      answer: decided.every(({ treatment }) => treatment === first.treatment) ? first.treatment : '',
    },
    lines: linesOf(
      decided.flatMap(({ group }) => group),
      rows,
    ),
    questions: decided.flatMap(({ question }) => question ?? []).slice(0, MOST_ASKED),
  };
}

const linesOf = (places: readonly number[], rows: readonly DealRow[]): number[] =>
  places
    .map((at) => rows[at]?.line ?? 0)
    .sort((one, other) => one - other)
    .slice(0, NAMED_LINES);
