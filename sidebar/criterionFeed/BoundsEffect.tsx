// The effect of bounds on the candidates: a histogram of the figures with the two bounds in it, and a sentence.
import type { Source } from '../../src/actions/store/readSources';
import { boundsEffect, crowdedAt } from '../../src/model/scoring/boundsEffect';
import { criterionFeed as words } from '../../src/text/en/criterionFeed';
import { Histogram } from './Histogram';

interface BoundsEffectProps {
  source: Source;
  low: number | null;
  high: number | null;
  middle: number | null;
}

export function BoundsEffect({ source, low, high, middle }: BoundsEffectProps) {
  const figures = source.values.filter((value) => value !== null);
  if (figures.length === 0) return <p class="quiet">{words.noFigures}</p>;
  const ready = low !== null && high !== null && low !== high && !Number.isNaN(low + high);
  const without = source.values.length - figures.length;
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
      {without > 0 && <p class="quiet">{words.missing(without)}</p>}
    </>
  );
}
