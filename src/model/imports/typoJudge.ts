import { companyKey } from '../names/companyKey';

/** In shorter words one letter makes another name. */
const SHORTEST = 5;

/** @returns gives the names of companies that differ from a name by one typo: a letter more, less, another, or two exchanged, in one long word. */
export function typoJudge(register: readonly string[]): (name: string) => string[] {
  let known: Map<string, { name: string; word: string }[]> | null = null;
  return (name) => {
    known ??= indexOf(register);
    const found = longWords(name).flatMap(({ word, others }) =>
      shortened(word).flatMap((part) => (known?.get(`${others}|${part}`) ?? []).filter((other) => isOneTypo(word, other.word))),
    );
    return [...new Set(found.map((other) => other.name))];
  };
}

/** Each name under all of its words but one, and this one with a letter less: two words with one typo have such a form in common. */
function indexOf(register: readonly string[]): Map<string, { name: string; word: string }[]> {
  const known = new Map<string, { name: string; word: string }[]>();
  for (const name of new Set(register))
    for (const { word, others } of longWords(name))
      for (const part of shortened(word)) {
        const key = `${others}|${part}`;
        known.set(key, [...(known.get(key) ?? []), { name, word }]);
      }
  return known;
}

/** The long words of a name, each with all others. A number is not a word. */
function longWords(name: string): { word: string; others: string }[] {
  const words = companyKey(name).loose.split(' ');
  return words.flatMap((word, at) =>
    word.length >= SHORTEST && !/\p{N}/u.test(word) ? [{ word, others: words.filter((_, other) => other !== at).join(' ') }] : [],
  );
}

/** A word, and the word without each of its letters. */
const shortened = (word: string): string[] => [
  ...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]),
];

function isOneTypo(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [left, right] = [one.slice(from, one.length - end), other.slice(from, other.length - end)];
  return left.length <= 1 && right.length <= 1 ? true : left.length === 2 && right === `${left[1] ?? ''}${left[0] ?? ''}`;
}
