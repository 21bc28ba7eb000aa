import type { AccountBrief } from '../../model/brief/AccountBrief';
import { fill } from '../fill';
import type { BriefPage } from './BriefPage';
import { type BriefWords, waysOf } from './BriefWords';

export function sayPipeline({ stages }: AccountBrief, { page, lists }: BriefWords): BriefPage['pipeline'] {
  const { amount, deals, stage, weighted } = page;
  return {
    heading: page.pipeline,
    columns: { stage, amount, deals, weighted },
    rows: stages.map((each) => ({ ...each, stage: lists.stage[each.stage] })),
  };
}

/** The weighted forecast, the deals that weigh most, what was won and lost, and the whitespace. */
export function sayOpportunities(brief: AccountBrief, words: BriefWords): string[] {
  return [...sayForecast(brief, words), ...sayDeals(brief, words), ...sayWhitespace(brief, words)];
}

function sayForecast({ forecast, won, lost }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { number } = waysOf(words);
  const { sum, most, low, high, deals } = forecast;
  const range = low === null || high === null ? '' : ` ${fill(page.range, { low: number(low), high: number(high) })}`;
  const closed = won + lost === 0 ? [] : [fill(page.closed, { won: number(won), lost: number(lost) })];
  return [
    deals === 0 ? page.noDeals : `${fill(page.forecast, { sum: number(sum), most: number(most) })}${range && `.${range}`}`,
    ...closed,
  ];
}

function sayDeals({ deals }: AccountBrief, words: BriefWords): string[] {
  const { page, sayDay } = words;
  const { comma, more, number, percent, typed } = waysOf(words);
  const lines = deals.items.map(({ opportunity, amount, chance, expectedClose }) => {
    const facts = [
      amount === null ? page.noAmount : number(amount),
      ...(chance === null ? [] : [fill(page.chance, { share: percent(chance) })]),
      ...(expectedClose === '' ? [] : [sayDay(expectedClose)]),
    ];
    return fill(page.deal, { name: typed(opportunity), amount: facts.join(comma) });
  });
  return [...lines, ...more(deals.more)];
}

function sayWhitespace({ whitespace, openings }: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const { comma, more, number, typed } = waysOf(words);
  const { owned, relevant, open } = whitespace;
  if (relevant === 0) return [page.noWhitespace];
  const left = more(openings.more)[0];
  const lines = openings.items.map((each, at) => {
    const said = fill(each.unit === '' ? page.openingAnywhere : page.opening, {
      product: typed(each.product),
      unit: typed(each.unit),
      amount: number(each.open),
    });
    return at === openings.items.length - 1 && left !== undefined ? `${said}${comma}${left}` : said;
  });
  return [fill(page.whitespace, { owned: number(owned), relevant: number(relevant), open: number(open) }), ...lines];
}
