import { foldName } from '../names/foldName';

/** From the shortest period to the longest. */
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

/** The cadence that a word says in English or Persian, in any case, with half-spaces or without; `null` if it says none. */
export function cadenceOf(word: string): Cadence | null {
  return BY_FOLDED_WORD.get(foldName(word)) ?? null;
}
