// Lines about what needs attention.
import type { ReviewTrends } from '../../model/programme/AccountState';
import type { Attention } from '../../model/dashboard/Dashboard';
import { stakeOf } from '../../model/pulse/AccountAlarms';
import { describeHeld } from '../../pages/health/describeLimit';
import { formattersOf } from '../../pages/brief/BriefWords';
import { formatDay } from '../../text/format/formatDay';
import { formatMoney } from '../../text/format/formatMoney';
import { formatNumber } from '../../text/format/formatNumber';
import { joinNames } from '../../text/format/joinNames';
import { fill } from '../../text/fill';
import { LOCALES } from '../../text/locales';
import type { DashboardWords } from './DashboardWords';

/**
 * One kind of problem and the accounts or managers that have it, as a line: as many of them as it has room for, and how many others there are.
 *
 * @param letters that the line holds; the first name stays where it alone is longer.
 */
export function describeAttention(attention: Attention, words: DashboardWords, letters: number): string {
  const all = concerned(attention, words);
  const naming = (most: number) => fill(words.text.kinds[attention.kind], { names: joinNames(words.language, all, most) });
  let most = all.length;
  while (most > 1 && naming(most).length > letters) most -= 1;
  return naming(most);
}

function concerned(attention: Attention, words: DashboardWords): string[] {
  const { text } = words;
  const { number, percent, names, typed } = formattersOf(words);
  const hour = (hours: number) => formatNumber(words.language, hours, { most: 1 });
  const semicolon = LOCALES[words.language].lists.semicolon;
  const named = (name: string, detail: string) => fill(text.named, { name: typed(name), detail });
  switch (attention.kind) {
    case 'held':
      return attention.accounts.map(({ name, health }) =>
        named(name, describeHeld(health, { language: words.language, limits: text.limits }) ?? ''),
      );
    case 'sales':
      return attention.accounts.map((account) => {
        const stake = stakeOf(account);
        return stake > 0 ? named(account.name, formatMoney(words.language, stake, words.currency)) : typed(account.name);
      });
    case 'late':
      return attention.accounts.map(({ name, day }) => named(name, fill(text.since, { day: formatDay(words.language, day) })));
    case 'notRising':
      return attention.accounts.map(({ name, ratings }) =>
        named(name, ratings.map((one) => formatRating(one, words)).join(semicolon)),
      );
    case 'thread':
      return attention.accounts.map(({ name, thread }) => {
        if (thread.kind === 'oneOfUs') return named(name, fill(text.oneOfUs, { owner: typed(thread.owner) }));
        return named(name, fill(text.onlyCovered, { names: names(thread.people) }));
      });
    case 'tooManyAccounts':
      return attention.managers.map(({ name, held }) => named(name, fill(text.holds, { count: number(held) })));
    case 'time':
      return attention.managers.map(({ name, given, hours, isOver }) => {
        const [has, asked] = [hour(hours.given), hour(hours.asked)];
        return named(name, fill(isOver ? text.overbooked : text.shortOfTime, { given: percent(given), hours: has, asked }));
      });
    default:
      return attention.accounts.map(({ name }) => typed(name));
  }
}

function formatRating(
  { rating, values }: { rating: Exclude<keyof ReviewTrends, 'health'>; values: readonly number[] },
  words: DashboardWords,
): string {
  const figures = values.map((value) => formatNumber(words.language, value, { decimals: Number.isInteger(value) ? 0 : 1 }));
  return fill(words.text[rating], { values: figures.join(formattersOf(words).comma) });
}
