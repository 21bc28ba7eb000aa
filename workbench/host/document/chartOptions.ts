// The options of a chart, which scripts give by paths: `hAxis.title`.
import { isPlainObject } from '../script/kinds';

type Options = Readonly<Record<string, unknown>>;

/** The options with one added or changed. A value that is not plain data is converted as JSON does. */
export function withOption(options: Options, path: string, value: unknown): Options {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [name]: plain(value) };
  const inner = options[name];
  return { ...options, [name]: withOption(isPlainObject(inner) ? inner : {}, rest.join('.'), value) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

/** The option at a path; undefined if not set. */
export function optionAt(options: Options, path: string): unknown {
  const [name = '', ...rest] = path.split('.');
  const value = options[name];
  if (rest.length === 0) return value;
  return isPlainObject(value) ? optionAt(value, rest.join('.')) : undefined;
}

/** The text at a path; undefined if not set, or not a text. */
export const textOption = (options: Options, path: string): string | undefined => {
  const value = optionAt(options, path);
  return typeof value === 'string' ? value : undefined;
};
/** The number at a path; undefined if not set, or not a number. */
export const numberOption = (options: Options, path: string): number | undefined => {
  const value = optionAt(options, path);
  return typeof value === 'number' ? value : undefined;
};
