// Names in a sentence, joined as people join them.
import { fill } from '../fill';
import { LOCALES, type Language } from '../locales';
import { formatNumber } from './formatNumber';

/** The first of a long list and how many more there are. A single one over the limit is shown, since "1 more" is no shorter. */
export function shorten<Item>(items: readonly Item[], limit: number): { shown: readonly Item[]; more: number } {
  const shown = items.length > limit + 1 ? items.slice(0, limit) : items;
  return { shown, more: items.length - shown.length };
}

/** The names that a sentence has room for, and as the last item how many more there are: `['A', 'B', '5 more']`. */
export function shortenNames(language: Language, names: readonly string[], limit: number): readonly string[] {
  const { shown, more } = shorten(names, limit);
  return more === 0 ? shown : [...shown, fill(LOCALES[language].lists.more, { count: formatNumber(language, more) })];
}

/** `A, B and C`; of more than `limit` names the first ones and a count: `A, B and 5 more`. No name gives ''. */
export function joinNames(language: Language, names: readonly string[], limit = 5): string {
  const { comma, and } = LOCALES[language].lists;
  const shown = shortenNames(language, names, limit);
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : shown.slice(0, -1).join(comma) + and + last;
}
