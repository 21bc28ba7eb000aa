// Every text of a catalogue with the path it stands at, sentences with holes included.

export interface Sentence {
  readonly path: string;
  readonly text: string;
}

/**
 * Sentences that take named values are said with `{name}` for each value, and once more with `one` for every count, where
 * languages have a singular. Functions of several arguments are left out: they have tests of their own.
 */
export function everySentence(catalogue: object, one: string, path = ''): Sentence[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (typeof value === 'function') return value.length > 1 ? [] : say(value as (values: object) => string, one, here);
    return everySentence(value as object, one, here);
  });
}

function say(sentence: (values: object) => string, one: string, path: string): Sentence[] {
  const holes = new Proxy({}, { get: (_target, name) => `{${String(name)}}` });
  const singular = new Proxy({}, { get: (_target, name) => (COUNTS.includes(String(name)) ? one : `{${String(name)}}`) });
  const blank = new Proxy({}, { get: () => '' });
  const texts = path.endsWith('.invalidRequest') ? [sentence(holes), sentence(blank)] : [sentence(holes), sentence(singular)];
  return texts.map((text, index) => ({ path: index === 0 ? path : `${path} (again)`, text }));
}

const COUNTS = ['count', 'capacity', 'proposedCount'];

/** `{key}` and the like, sorted, each once. */
export const holesOf = (text: string): string[] => [...new Set(text.match(/\{[\w+-]+\}/g))].sort();
