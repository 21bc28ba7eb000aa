// Data that may pass between a page and the script: google.script.run takes plain data only.
import { isPlainObject } from './kinds';

/**
 * The value as JSON text; undefined becomes null within arrays and is left out of objects. Throws for anything else (a Date, a
 * function, NaN, Infinity, a cycle, an object of a class) and names its place.
 */
export function legalJson(value: unknown, place: string): string {
  check(value, place, []);
  return JSON.stringify(value ?? null);
}

function check(value: unknown, place: string, above: readonly object[]): void {
  if (value === null || value === undefined || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)) return;
  const nested = typeof value === 'object' && !above.includes(value) ? value : undefined;
  if (Array.isArray(nested)) nested.forEach((item, index) => check(item, `${place}.${index}`, [...above, nested]));
  else if (nested && isPlainObject(nested)) {
    for (const [key, item] of Object.entries(nested)) check(item, `${place}.${key}`, [...above, nested]);
  } else throw new TypeError(`Failed due to illegal value in property: ${place}`);
}
