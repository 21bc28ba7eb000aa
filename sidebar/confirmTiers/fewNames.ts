// Names for a sentence: the first ones, and how many others there are.
import { isolate } from '../format';
import { text } from '../text';

const NAMED = 5;

export function fewNames(names: readonly string[]): string[] {
  const more = names.length - NAMED;
  const shown = more > 1 ? names.slice(0, NAMED) : names;
  return [...shown.map(isolate), ...(more > 1 ? [text.common.more(more)] : [])];
}
