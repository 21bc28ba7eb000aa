// The effect of bounds on the candidates: a histogram of the figures with the two bounds in it, and a sentence.
import type { Source } from '../../src/actions/store/readSources';
import { boundsEffect, crowdedAt } from '../../src/model/scoring/boundsEffect';
import { criterionFeed as words } from '../../src/text/en/criterionFeed';
import { listNames } from '../format';
import { Histogram } from './Histogram';

interface BoundsEffectProps {
  source: Source;
  /** Of the candidates, in the order of the figures. */
  names: readonly string[];
  low: number | null;
  high: number | null;
  middle: number | null;
}

export function BoundsEffect({ source, names, low, high, middle }: BoundsEffectProps) {
  const figures = source.values.filter((value) => value !== null);
  if (figures.length === 0) return <p class="quiet">{words.noFigures}</p>;
  const ready = low !== null && high !== null && low !== high && !Number.isNaN(low + high);
  const without = names.filter((_, at) => source.values[at] === null);
  const effect = ready ? boundsEffect(source.values, { low, high, middle }) : null;
  const crowded = effect && crowdedAt(effect);
  return (
    <>
      <Histogram source={source} figures={figures} low={low} high={high} middle={middle} />
      {effect && (
        <p aria-live="polite">
          {words.effect(effect.scoringTen, effect.counted, effect.scoringUnderTwo)} {crowded && words.crowded[crowded]}
        </p>
      )}
      {without.length > 0 && <p class="quiet">{words.missing(listNames(without), without.length)}</p>}
    </>
  );
}
