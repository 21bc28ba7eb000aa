import type { AccountBrief } from '../../model/brief/AccountBrief';
import type { StageTotal } from '../../model/brief/stageTotals';
import { fill } from '../../text/fill';
import type { BriefPage } from './BriefPage';
import { type BriefWords, waysOf } from './BriefWords';

export function describePipeline({ stages }: AccountBrief, { page, lists }: BriefWords): BriefPage['pipeline'] {
  const { amount, deals, stage, weighted } = page;
  const sum = (value: (total: StageTotal) => number) => stages.reduce((total, each) => total + value(each), 0);
  return {
    heading: page.pipeline,
    columns: { stage, amount, deals, weighted },
    rows: [
      ...stages.map((each) => ({ ...each, stage: lists.stage[each.stage] })),
      {
        stage: page.total,
        amount: sum((total) => total.amount),
        deals: sum((total) => total.deals),
        weighted: sum((total) => total.weighted),
      },
    ],
  };
}

/** The weighted forecast, deals won and lost, the largest deals, and the whitespace. */
export function describeOpportunities(brief: AccountBrief, words: BriefWords): string[] {
  return [...describeForecast(brief, words), ...describeDeals(brief, words), ...describeWhitespace(brief, words)];
}

function describeForecast({ forecast, won, lost }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, number, typed } = waysOf(words);
  const { sum, most, low, high, deals, past, later } = forecast;
  const closed = won + lost === 0 ? [] : [fill(page.closed, { won: number(won), lost: number(lost) })];
  const expected = deals === 0 ? page.noDeals : fill(page.forecast, { sum: number(sum), most: number(most) });
  const range = low === null || high === null ? [] : [fill(page.range, { low: number(low), high: number(high) })];
  const named = (names: readonly string[]) => ({ names: names.map(typed).join(comma) });
  const leftOut = [
    ...(past.length === 0 ? [] : [fill(page.pastDeals, named(past))]),
    ...(later.length === 0 ? [] : [fill(page.laterDeals, named(later))]),
  ];
  return [[expected, ...closed].join(' · '), ...range, ...leftOut];
}

function describeDeals({ deals }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, day, more, number, percent, typed } = waysOf(words);
  return deals.items.map(({ opportunity, amount, chance, expectedClose }, at) => {
    const facts = [
      amount === null ? page.noAmount : number(amount),
      ...(chance === null ? [] : [fill(page.chance, { share: percent(chance) })]),
      ...(expectedClose === '' ? [] : [day(expectedClose)]),
      ...(at === deals.items.length - 1 ? [more(deals.more)] : []),
    ];
    return fill(page.deal, { name: typed(opportunity), amount: facts.filter(Boolean).join(comma) });
  });
}

function describeWhitespace({ whitespace, openings }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, more, number, typed } = waysOf(words);
  const { owned, relevant, open } = whitespace;
  if (relevant === 0) return [page.noWhitespace];
  const named = openings.items.map((each) =>
    fill(each.unit === '' ? page.openingAnywhere : page.opening, {
      product: typed(each.product),
      unit: typed(each.unit),
      amount: number(each.open),
    }),
  );
  const places = [...named, more(openings.more)].filter(Boolean).join(comma);
  return [
    fill(page.whitespace, { owned: number(owned), relevant: number(relevant), open: number(open) }),
    ...(places === '' ? [] : [fill(page.openings, { places })]),
  ];
}
