import type { AccountBrief } from '../../model/brief/AccountBrief';
import type { StageTotal } from '../../model/brief/stageTotals';
import { sum } from '../../model/numbers/sum';
import { fill } from '../../text/fill';
import type { BriefPage } from './BriefPage';
import { type BriefWords, formattersOf } from './BriefWords';

/** Amounts and deals by stage, with the total as the last row. */
export function describePipeline({ currency, stages }: AccountBrief, words: BriefWords): BriefPage['pipeline'] {
  const { page, lists } = words;
  const { amount, deals, stage, weighted } = page;
  const all = (value: (total: StageTotal) => number) => sum(stages.map(value));
  return {
    heading: currency === '' ? page.pipeline : fill(page.pipelineIn, { currency: formattersOf(words).typed(currency) }),
    columns: { stage, amount, deals, weighted },
    rows: [
      ...stages.map((each) => ({ ...each, stage: lists.stage[each.stage] })),
      {
        stage: page.total,
        amount: all((total) => total.amount),
        deals: all((total) => total.deals),
        weighted: all((total) => total.weighted),
      },
    ],
  };
}

/** The weighted forecast, deals won and lost, the largest deals, and the whitespace. */
export function describeOpportunities(brief: AccountBrief, words: BriefWords): string[] {
  return [...describeForecast(brief, words), ...describeDeals(brief, words), ...describeWhitespace(brief, words)];
}

function describeForecast({ currency, forecast, deals: open, won, lost }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, money, number, typed } = formattersOf(words);
  const { sum, most, low, high, deals, past, later } = forecast;
  const closed = won + lost === 0 ? [] : [fill(page.closed, { won: number(won), lost: number(lost) })];
  const none = open.items.length === 0 ? page.noDeals : page.noneCounts;
  const expected = deals === 0 ? none : fill(page.forecast, { sum: money(sum, currency), most: money(most, currency) });
  const ends = { low: money(low ?? 0, currency), high: money(high ?? 0, currency) };
  // Deals of 0 or 100% have no range.
  const range = ends.low === ends.high ? [] : [fill(page.range, ends)];
  const named = (names: readonly string[]) => ({ names: names.map(typed).join(comma) });
  const leftOut = [
    ...(past.length === 0 ? [] : [fill(page.pastDeals, named(past))]),
    ...(later.length === 0 ? [] : [fill(page.laterDeals, named(later))]),
  ];
  return [[expected, ...closed].join(' · '), ...range, ...leftOut];
}

function describeDeals({ currency, deals }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, day, money, more, percent, typed } = formattersOf(words);
  return deals.items.map(({ opportunity, amount, chance, expectedClose }, at) => {
    const facts = [
      amount === null ? page.noAmount : money(amount, currency),
      ...(chance === null ? [] : [fill(page.chance, { share: percent(chance) })]),
      ...(expectedClose === '' ? [] : [day(expectedClose)]),
      ...(at === deals.items.length - 1 ? [more(deals.more)] : []),
    ];
    return fill(page.deal, { name: typed(opportunity), amount: facts.filter(Boolean).join(comma) });
  });
}

function describeWhitespace({ currency, whitespace, openings }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, money, more, number, typed } = formattersOf(words);
  const { owned, relevant, open } = whitespace;
  if (relevant === 0) return [page.noWhitespace];
  const named = openings.items.map((each) =>
    fill(each.unit === '' ? page.openingAnywhere : page.opening, {
      product: typed(each.product),
      unit: typed(each.unit),
      amount: money(each.open, currency),
    }),
  );
  const places = [...named, more(openings.more)].filter(Boolean).join(comma);
  return [
    fill(open === null ? page.whitespaceUnknown : page.whitespace, {
      owned: number(owned),
      relevant: number(relevant),
      open: money(open ?? 0, currency),
    }),
    ...(places === '' ? [] : [fill(page.openings, { places })]),
  ];
}
