import type { AccountBrief } from '../../model/brief/AccountBrief';
import { formatMoney } from '../../text/format/formatMoney';
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
  const { figure, percent, typed } = formattersOf(words);
  const { account, completeness, currency, nextAction, thread, years } = brief;
  const money = (value: number | null) => (value === null ? figure(value) : formatMoney(language, value, currency));
  const last = years[years.length - 1];
  const [coverage = ''] = describeRelationships(brief, words);
  const [forecast = ''] = describeOpportunities(brief, words);
  const { chat } = page;
  return [
    fill(chat.head, { account: typed(account.name), tier: describeTier(brief, words), share: percent(completeness.share) }),
    fill(chat.worth, {
      revenue: money(last?.revenue ?? null),
      year: formatNumber(language, last?.year ?? 0, { group: false }),
      potential: money(account.potential),
    }),
    fill(chat.relationships, { words: thread ? `${coverage} ⚠ ${describeThread(thread, words)}` : coverage }),
    fill(chat.next, { action: nextAction ? describeAction(nextAction, words) : chat.noNext }),
    fill(chat.pipeline, {
      forecast,
      missing: completeness.missing.length === 0 ? chat.noneMissing : describeMissing(brief, words, MISSING),
    }),
  ];
}
