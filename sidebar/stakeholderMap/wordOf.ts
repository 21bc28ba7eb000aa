import { relationships as words } from '../../src/text/en/relationships';
import { formatNumber } from '../format';

/** The word of a step of a scale. A figure off the scale stays a figure, `null` is "Not known". */
export function wordOf(scale: Readonly<Record<string, string>>, value: number | null): string {
  return value === null ? words.unknown : (scale[String(value)] ?? formatNumber(value));
}
