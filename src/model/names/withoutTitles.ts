import { foldLetters } from './foldName';

/** Words of address and titles before a name. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|mme|dr|prof|professor|eng|engr|dipl|ing|mag|herr|frau|مهندس|دکتر|پروفسور|استاد|آقای|آقا|خانم|بانو|سرکار|جناب|حاج|حاجی|حاجیه)$/i;

/** `Dr.`, `Dipl.-Ing.` and «جناب‌آقای» are titles. */
function isTitle(word: string): boolean {
  const parts = foldLetters(word).split(/[.\-\p{Cf}]+/u);
  return parts.every((part) => part === '' || TITLE.test(part));
}

/** The words of a name without the titles at its begin; several follow each other: «جناب آقای مهندس». A name of nothing but titles keeps them all. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const begins = words.findIndex((word) => !isTitle(word));
  return words.slice(Math.max(0, begins));
}
