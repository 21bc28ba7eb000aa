import type { AccountBrief } from '../../model/brief/AccountBrief';
import { formatNumber } from '../../text/format/formatNumber';
import { fill } from '../../text/fill';
import { type BriefWords, formattersOf } from './BriefWords';
import { describeMissing, describeTier } from './composeBrief';
import { describeAction } from './describeGoals';
import { describeOpportunities } from './describeOpportunities';
import { describeRelationships, describeThread } from './describePeople';

/** The maximum number of missing checks in a chat message. */
const MISSING = 3;

/** An account in five lines, for a chat message. */
export function composeFiveLines(brief: AccountBrief, words: BriefWords): string[] {
  const { language, page } = words;
  const { money, percent, typed } = formattersOf(words);
  const { account, completeness, currency, nextAction, thread, years } = brief;
  const amount = (value: number | null) => (value === null ? page.unknown : money(value, currency));
  const last = years[years.length - 1];
  const [coverage = ''] = describeRelationships(brief, words);
  const [forecast = ''] = describeOpportunities(brief, words);
  const { chat } = page;
  return [
    fill(chat.head, { account: typed(account.name), tier: describeTier(brief, words), share: percent(completeness.share) }),
    fill(chat.worth, {
      revenue: amount(last?.revenue ?? null),
      year: formatNumber(language, last?.year ?? 0, { group: false }),
      potential: amount(account.potential),
    }),
    fill(chat.relationships, { words: thread ? `${coverage} ⚠ ${describeThread(thread, words)}` : coverage }),
    fill(chat.next, { action: nextAction ? describeAction(nextAction, words) : chat.noNext }),
    fill(chat.pipeline, {
      forecast,
      missing: completeness.missing.length === 0 ? chat.noneMissing : describeMissing(brief, words, MISSING),
    }),
  ];
}
