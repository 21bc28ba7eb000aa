// Names in a sentence, joined as people join them.
import { formatNumber } from './digits';
import type { Language } from './Language';

const words = {
  en: { comma: ', ', and: ' and ', more: (count: string) => `${count} more` },
  fa: { comma: '، ', and: ' و ', more: (count: string) => `${count} مورد دیگر` },
};

/** `A, B and C`; of more than `limit` names the first ones and a count: `A, B and 5 more`. No name gives ''. */
export function joinNames(language: Language, names: readonly string[], limit = 5): string {
  const { comma, and, more } = words[language];
  const left = names.length - limit;
  const shown = left > 1 ? [...names.slice(0, limit), more(formatNumber(language, left))] : names;
  const last = shown[shown.length - 1] ?? '';
  return shown.length < 2 ? last : shown.slice(0, -1).join(comma) + and + last;
}
