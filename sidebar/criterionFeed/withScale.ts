// A column of the user's own that holds percentages: its header says so, and its figures are parts of 1.
import type { Source } from '../../src/actions/store/readSources';
import type { Scale } from '../../src/model/scoring/proposeBounds';
import { rateOf } from '../../src/model/names/rateOf';

/** The ends of other percentages, such as a discount, follow the figures, as those of margins do. */
const SCALES = { margin: 'margin', growth: 'growth', share: 'share', other: 'margin' } as const satisfies Record<string, Scale>;
/** A part of 1 above this is a percentage typed as a whole number: it stays a plain figure. */
const LARGEST = 2;

/** The source with the scale of its figures. The columns of Accounts know theirs; those of the user's own have their header as their key. */
export function withScale(source: Source): Source {
  const rate = source.key === source.label ? rateOf(source.label) : null;
  const isPart = source.values.every((value) => value === null || Math.abs(value) <= LARGEST);
  return rate === null || !isPart ? source : { ...source, scale: SCALES[rate] };
}

/** Whether a source is what the library names for a criterion. A file's own margin is as good as the one from costs. */
export const isSuggested = (feeds: readonly string[], source: Source): boolean =>
  feeds.includes(source.key) || (feeds.includes('margin') && source.key === source.label && rateOf(source.label) === 'margin');
