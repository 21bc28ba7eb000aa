import type { Watched } from '../../model/tiers/watchList';
import { formattersOf } from '../../pages/brief/BriefWords';
import { formatCutOff, formatScore } from '../../text/format/formatScore';
import { fill } from '../../text/fill';
import type { DashboardWords } from './DashboardWords';

/** An account on Watch or proposed for it, and the reasons, as a line. */
export function describeWatched(
  { name, score, growth, isOnWatch, reasons }: Watched,
  keyFrom: number,
  words: DashboardWords,
): string {
  const { text, language } = words;
  const { percent, typed, comma } = formattersOf(words);
  const values = { keyFrom: formatCutOff(language, keyFrom), growth: percent(growth ?? 0) };
  return fill(text.watched, {
    name: typed(name),
    score: score === null ? text.notScored : formatScore(language, score, [keyFrom]),
    reasons: [
      isOnWatch ? text.onWatch : text.proposedForWatch,
      ...reasons.map((reason) => fill(text.watchReasons[reason], values)),
    ].join(comma),
  });
}
