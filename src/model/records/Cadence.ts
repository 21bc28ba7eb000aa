import { foldName } from '../names/foldName';

/** Shortest period first. */
export const CADENCES = ['weekly', 'monthly', 'quarterly'] as const;
/** How often an account is reviewed. */
export type Cadence = (typeof CADENCES)[number];

const WORDS: Readonly<Record<string, Cadence>> = {
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  هفتگی: 'weekly',
  ماهانه: 'monthly',
  سه‌ماهه: 'quarterly',
};

const BY_FOLDED_WORD = new Map(Object.entries(WORDS).map(([word, cadence]) => [foldName(word), cadence]));

/** The cadence of an English or Persian word, in any case, with or without half-spaces; `null` for other words. */
export function cadenceOf(word: string): Cadence | null {
  return BY_FOLDED_WORD.get(foldName(word)) ?? null;
}
