// Every text of a catalogue. Its sentences are called with arguments that serve as a text, a number, a list and a record alike.

export interface Wording {
  readonly path: string;
  readonly text: string;
  /** What a sentence reads of its arguments: their places from 0, and the fields of records, as `0.from`. */
  readonly reads: readonly string[];
}

/** A text that is given to a sentence: a sign that neither language uses. */
const GIVEN = '§';
/** Sentences are called twice: with several of everything, and with one. */
const AMOUNTS = [3, 1] as const;
const DEEPEST = 3;

type Sentence = (...given: unknown[]) => unknown;

/** @param examples by path the arguments of sentences that choose their words by them. */
export function everyWording(value: unknown, path: string, examples: Readonly<Record<string, readonly unknown[]>>): Wording[] {
  if (typeof value === 'string') return [{ path, text: value, reads: [] }];
  if (typeof value === 'function')
    return AMOUNTS.flatMap((amount) => callSentence(value as Sentence, amount, path, examples[path]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => everyWording(inner, `${path}.${key}`, examples));
}

function callSentence(sentence: Sentence, amount: number, path: string, example?: readonly unknown[]): Wording[] {
  const read = new Set<string>();
  const given = Array.from({ length: sentence.length }, (_, at) => anything(amount, (field) => read.add(`${at}${field}`)));
  const result = sentence(...(example ?? given));
  const lines = Array.isArray(result) ? result.map(String) : [String(result)];
  return lines.map((text, at) => ({ path: `${path}(${amount}) ${at}`, text, reads: [...read].sort() }));
}

/**
 * Every sentence that takes a number, with the number 1, which alone passes where a sentence compares it with 1.
 *
 * @param left by path, the sentences to leave out.
 */
export function wordingsWithOne(
  value: unknown,
  path: string,
  left: Readonly<Record<string, unknown>>,
): { path: string; text: string }[] {
  if (path in left) return [];
  if (typeof value === 'function') return callWithOne(value as Sentence, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordingsWithOne(inner, `${path}.${key}`, left));
}

function callWithOne(sentence: Sentence, path: string): { path: string; text: string }[] {
  const numbers = new Set<number>();
  const ignore = (): void => undefined;
  const given = Array.from({ length: sentence.length }, (_, at) => anything(1, ignore, 0, () => numbers.add(at)));
  sentence(...given);
  if (numbers.size === 0) return [];
  const result = sentence(...given.map((value, at) => (numbers.has(at) ? 1 : value)));
  return (Array.isArray(result) ? result.map(String) : [String(result)]).map((text) => ({ path, text }));
}

function anything(amount: number, onRead: (field: string) => void, depth = 0, onNumber: () => void = () => undefined): object {
  const inner = (field = ''): unknown =>
    depth < DEEPEST ? anything(amount, (deeper) => onRead(field + deeper), depth + 1) : GIVEN;
  const list = Array.from({ length: amount }, () => GIVEN);
  return new Proxy(list, {
    get(_list, key): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) return Number(key) < amount ? inner() : undefined;
      const method = Reflect.get(String.prototype, key) as unknown;
      const isField = typeof key === 'string' && !(key in list) && method === undefined && key !== 'toFixed';
      onRead(isField ? `.${key}` : '');
      if (isField) return inner(`.${key}`);
      if (key === Symbol.toPrimitive)
        return (hint: string) => {
          if (hint === 'number') onNumber();
          return hint === 'number' ? amount : GIVEN;
        };
      if (key === 'toString') return () => GIVEN;
      if (key === 'toFixed') return (places: number) => amount.toFixed(places);
      if (key in list) return Reflect.get(list, key);
      return typeof method === 'function' ? (method.bind(GIVEN) as unknown) : method;
    },
  });
}
