// The names that fit into a sentence, and how many more there are.
import { isolate } from '../isolate';
import { text } from '../text';

/** More names than these make a sentence that nobody reads to its end. */
const NAMES = 4;

/** One name over the limit is said rather than counted. */
export function some(names: readonly string[], limit = NAMES): string[] {
  const shown = names.length > limit + 1 ? names.slice(0, limit) : names;
  const more = names.length - shown.length;
  return [...shown.map(isolate), ...(more > 0 ? [text.common.more(more)] : [])];
}
