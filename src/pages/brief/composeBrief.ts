import type { AccountBrief } from '../../model/brief/AccountBrief';
import type { Pulse } from '../../model/pulse/Pulse';
import { formatNumber } from '../../text/format/formatNumber';
import { fill } from '../../text/fill';
import { joinNames } from '../../text/format/joinNames';
import { describePulse } from '../pulse/describePulse';
import type { BriefPage, BriefSection } from './BriefPage';
import { type BriefWords, formattersOf } from './BriefWords';
import { describeBusiness, describeSwot } from './describeBusiness';
import { describeGoals, describeStrategy } from './describeGoals';
import { describeOpportunities, describePipeline } from './describeOpportunities';
import { describePeople, describeRelationships } from './describePeople';

/** The text of an account's whole page. @param note the reason for its tier, shown where it is blank why the account matters; '' for none. */
export function composeBrief(brief: AccountBrief, words: BriefWords, note = ''): BriefPage {
  const { page } = words;
  const { account } = brief;
  const section = (heading: string, lines: string[], more = ''): BriefSection => ({ heading, lines, more });
  return {
    account: account.name,
    head: describeHead(brief, words),
    completeness: describeCompleteness(brief, words),
    day: formattersOf(words).day(brief.today),
    why: section(page.why, [describeWhy(account.whyKey, note, words)]),
    gets: section(page.gets, [formattersOf(words).typed(account.keyBenefits) || page.nothing]),
    worth: describeWorth(brief, words),
    sales: brief.pulse && section(page.pulse.heading, describeSales(brief.pulse, brief, words)),
    relationships: section(page.relationships, describeRelationships(brief, words)),
    people: section(page.people, describePeople(brief, words), formattersOf(words).more(brief.people.more)),
    business: section(page.business, describeBusiness(brief, words)),
    swot: describeSwot(brief, words),
    goals: describeGoals(brief, words),
    strategy: describeStrategy(brief, words),
    pipeline: describePipeline(brief, words),
    opportunities: section(page.opportunities, describeOpportunities(brief, words)),
    missing: section(page.missing, [describeMissing(brief, words, Infinity)]),
  };
}

function describeWhy(whyKey: string, note: string, words: BriefWords): string {
  const { typed } = formattersOf(words);
  const reason = typed(note);
  return typed(whyKey) || (reason && fill(words.page.tierReason, { reason })) || words.page.nothing;
}

/** The tier in words; that it is undecided without one. */
export function describeTier({ account }: AccountBrief, { lists, page }: BriefWords): string {
  return account.tier === null ? page.undecided : lists.tier[account.tier];
}

function describeHead(brief: AccountBrief, words: BriefWords): string[] {
  const { page } = words;
  const who = (name: string) => formattersOf(words).typed(name) || page.unassigned;
  return [
    fill(page.tier, { tier: describeTier(brief, words) }),
    fill(page.kam, { name: who(brief.account.kam) }),
    fill(page.sponsor, { name: who(brief.account.sponsor) }),
  ];
}

function describeCompleteness({ completeness: { share, met, total }, weak }: AccountBrief, words: BriefWords): string {
  const { number, percent } = formattersOf(words);
  const complete = fill(words.page.completeness, { share: percent(share), met: number(met), total: number(total) });
  if (weak === 0) return complete;
  return fill(weak === 1 ? words.page.oneWeak : words.page.weak, { complete, count: number(weak) });
}

function describeWorth({ account, currency, years }: AccountBrief, words: BriefWords): BriefPage['worth'] {
  const { language, page } = words;
  return {
    heading: currency === '' ? page.worth : fill(page.worthIn, { currency: formattersOf(words).typed(currency) }),
    years: years.map(({ year }) => formatNumber(language, year, { group: false })),
    rows: [
      { label: page.revenue, figures: years.map(({ revenue }) => revenue) },
      { label: page.cost, figures: years.map(({ cost }) => cost) },
      { label: page.margin, figures: years.map(({ margin }) => margin) },
    ],
    potential: { label: page.potential, figure: account.potential },
  };
}

const describeSales = (pulse: Pulse, { currency }: AccountBrief, { language, page }: BriefWords): string[] =>
  describePulse(pulse, { language, text: page.pulse, currency });

/** @param limit the maximum number of checks to list. */
export function describeMissing(
  { account, completeness: { missing, total } }: AccountBrief,
  words: BriefWords,
  limit: number,
): string {
  if (missing.length === 0) return fill(words.page.complete, { total: formattersOf(words).number(total) });
  return joinNames(
    words.language,
    missing.map((check) => {
      if (check !== 'ourPeople') return words.page.checks[check];
      const { ourManager, ourSponsor, checks } = words.page;
      return account.kam.trim() ? ourSponsor : account.sponsor.trim() ? ourManager : checks.ourPeople;
    }),
    limit,
  );
}
