// The catalogues and formats of a language, for the text of a plan page.
import type { lists, scales } from '../../text/en/lists';
import type { PlanPageText } from '../../text/en/planPage';
import { formatMoney } from '../../text/format/formatMoney';
import { formatNumber } from '../../text/format/formatNumber';
import { fill } from '../../text/fill';
import { formatDay } from '../../text/format/formatDay';
import { isolateIn } from '../../text/format/isolateIn';
import { joinNames } from '../../text/format/joinNames';
import { LOCALES, type Language } from '../../text/locales';

export interface BriefWords {
  language: Language;
  page: PlanPageText;
  lists: typeof lists;
  scales: typeof scales;
}

/** The formatters of a language. */
export const formattersOf = ({ language, page }: BriefWords) => {
  const number = (value: number): string => formatNumber(language, value, { decimals: 0 });
  const typed = (text: string): string => isolateIn(language, text.replace(/\s+/g, ' ').trim());
  return {
    number,
    money: (amount: number, currency: string): string => formatMoney(language, amount, currency),
    day: (day: string): string => formatDay(language, day),
    percent: (share: number): string => formatNumber(language, share, { percent: true }),
    /** User-typed text on one line, isolated from the direction of the surrounding text. */
    typed,
    names: (names: readonly string[], limit?: number): string => joinNames(language, names.map(typed), limit),
    /** "and 7 more", or ''. */
    more: (more: number): string => (more === 0 ? '' : fill(page.more, { count: number(more) })),
    comma: LOCALES[language].lists.comma,
  };
};
