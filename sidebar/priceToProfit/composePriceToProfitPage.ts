// The way from price to profit of each candidate, as a page: the highest profit first, unknown profits last.
import type { PriceToProfitBook } from '../../src/actions/priceToProfit/loadPriceToProfit';
import { priceToProfit, SERVICES, type PriceToProfit, type Service } from '../../src/model/accounts/priceToProfit';
import { isKey } from '../../src/model/tiers/TierDecision';
import { pageTitles } from '../../src/text/en/pageTitles';
import { priceToProfit as words } from '../../src/text/en/priceToProfit';
import { formatAmount, formatAmountFigure, formatLongDay, formatPercent, formatYear, isolate, listNames } from '../format';
import { paragraph, type Page, type Row } from '../printedPage/Page';
import { subtitleOf } from '../printedPage/subtitleOf';

interface Walk extends PriceToProfit {
  name: string;
  isKey: boolean;
}

const STEPS = ['list', 'discount', 'revenue', 'cost', 'toServe', 'profit', 'share'] as const;
type Step = (typeof STEPS)[number];

export function composePriceToProfitPage(book: PriceToProfitBook): Page {
  const walks = book.accounts
    .map((account): Walk => ({ ...priceToProfit(account, book.rates), name: account.name, isKey: isKey(account.tier) }))
    .sort((a, b) => (b.profit ?? -Infinity) - (a.profit ?? -Infinity) || (b.revenue ?? 0) - (a.revenue ?? 0));
  const known = walks.filter(({ profit }) => profit !== null);
  const none = known.filter(({ revenue, profit }) => revenue === 0 && profit === 0).length;
  const losing = known.filter(({ profit }) => (profit ?? 0) < 0).reverse();
  const isServiceRated = Object.values(book.rates).some((rate) => rate > 0);
  const isDiscountKnown = walks.some(({ discount }) => discount !== null);
  // A sentence names the steps that are unknown for all.
  const steps = STEPS.filter((step) =>
    step === 'toServe' ? isServiceRated : step === 'list' || step === 'discount' ? isDiscountKnown : true,
  );
  return {
    title: pageTitles.priceToProfit,
    subtitle: subtitleOf(book.workbook, formatYear(book.year)),
    sections: [
      {
        width: 'full',
        blocks: [
          ...paragraph([words.lead(known.filter((walk) => (walk.profit ?? 0) > 0).length, known.length - none, none)], 'lead'),
          ...paragraph(losing.length > 0 ? [words.losing(listNames(losing.map(({ name }) => name)))] : []),
          {
            kind: 'table',
            columns: [{ head: words.account, isFigure: false }, ...steps.map((step) => ({ head: words[step], isFigure: true }))],
            rows: walks.map((walk) => rowOf(walk, steps)),
          },
          ...paragraph(describeRates(book)),
          ...paragraph([...describeUnknown(walks), words.amounts(isolate(book.currency))], 'quiet'),
        ],
      },
    ],
    footer: words.made(formatLongDay(book.today)),
  };
}

function rowOf(walk: Walk, steps: readonly Step[]): Row {
  const figures = steps.map((step) => {
    const figure = walk[step];
    if (figure === null) return words.unknown;
    return step === 'share' ? formatPercent(figure) : formatAmountFigure(figure);
  });
  return { kind: 'cells', isKey: walk.isKey, cells: [walk.name, ...figures].map((each) => ({ words: each })) };
}

function describeRates({ rates, currency }: PriceToProfitBook): string[] {
  const amounts: Record<Service, number> = { orders: rates.costPerOrder, lines: rates.costPerLine, visits: rates.costPerVisit };
  const set = SERVICES.filter((service) => amounts[service] > 0);
  if (set.length === 0) return [words.noRates];
  return [words.rates(set.map((service) => words.rate[service](formatAmount(amounts[service], currency))))];
}

function describeUnknown(walks: readonly Walk[]): string[] {
  const without = (figure: 'discount' | 'cost') => walks.filter((walk) => walk[figure] === null).length;
  const [discounts, costs] = [without('discount'), without('cost')];
  return [
    ...(discounts === walks.length ? [words.noDiscount] : discounts > 0 ? [words.someDiscounts(discounts)] : []),
    ...(costs > 0 ? [words.noCost(costs)] : []),
    ...SERVICES.flatMap((service) => {
      const accounts = walks.filter(({ notCounted }) => notCounted.includes(service)).length;
      return accounts > 0 ? [words.notCounted[service](accounts)] : [];
    }),
  ];
}
