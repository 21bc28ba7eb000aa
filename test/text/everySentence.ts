// Every text of a catalogue with its path, including sentences with placeholders.

export interface Sentence {
  readonly path: string;
  readonly text: string;
}

/**
 * Formats sentences with named values with `{name}` for each value, and once more with `one` for every count, because some
 * languages have a singular. Leaves out functions of several arguments, which have their own tests.
 */
export function everySentence(catalogue: object, one: string, path = ''): Sentence[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (typeof value === 'function')
      return value.length > 1 ? [] : formatSentence(value as (values: object) => string, one, here);
    return everySentence(value as object, one, here);
  });
}

function formatSentence(sentence: (values: object) => string, one: string, path: string): Sentence[] {
  const named = new Proxy({}, { get: (_target, name) => `{${String(name)}}` });
  const singular = new Proxy({}, { get: (_target, name) => (COUNTS.includes(String(name)) ? one : `{${String(name)}}`) });
  const blank = new Proxy({}, { get: () => '' });
  const texts = path.endsWith('.invalidRequest') ? [sentence(named), sentence(blank)] : [sentence(named), sentence(singular)];
  return texts.map((text, index) => ({ path: index === 0 ? path : `${path} (again)`, text }));
}

const COUNTS = ['count', 'capacity', 'proposedCount'];

/** The placeholders of a text, such as `{key}`, sorted and unique. */
export const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{[\w+-]+\}/g))].sort();
