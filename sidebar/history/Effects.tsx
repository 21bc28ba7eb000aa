// What each criterion added to the score or took from it, as bars and in words, by a change of its score or its weight.
import { TOLERANCE } from '../../src/model/scoring/tolerance';
import type { ChangePart } from '../../src/model/history/explainChange';
import { history as words } from '../../src/text/en/history';

/** Less than the precision of a shown score. */
const NOTHING = 0.005;

export function Effects({ parts }: { parts: readonly ChangePart[] }) {
  const isFelt = ({ fromScore, fromWeight }: ChangePart) => Math.max(Math.abs(fromScore), Math.abs(fromWeight)) >= NOTHING;
  const felt = parts.filter(isFelt);
  const widest = Math.max(TOLERANCE, ...felt.map(({ effect }) => Math.abs(effect)));
  const unfelt = parts.filter((part) => !isFelt(part)).map(({ criterion }) => criterion);
  return (
    <>
      <ul class="effects">
        {felt.map((part) => (
          <li key={part.criterion}>
            <div class="head">
              <bdi>{part.criterion}</bdi>
              <strong class="figure">{words.signed(part.effect)}</strong>
            </div>
            <div class="bar" aria-hidden="true">
              <div class={part.effect < 0 ? 'less' : 'more'} style={{ width: `${(Math.abs(part.effect) / widest) * 50}%` }} />
            </div>
            {saysOf(part).map((sentence) => (
              <div key={sentence} class="quiet">
                {sentence}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {unfelt.length > 0 && <p class="quiet">{words.unchanged(unfelt)}</p>}
    </>
  );
}

function saysOf({ shareThen, shareNow, scoreThen, scoreNow, fromScore, fromWeight }: ChangePart): string[] {
  const known = scoreNow ?? scoreThen ?? 0;
  if (shareThen === 0) return [words.came(shareNow, known, fromScore + fromWeight)];
  if (shareNow === 0) return [words.left(shareThen, scoreThen ?? known, fromScore + fromWeight)];
  const sentences: string[] = [];
  if (Math.abs(fromScore) >= NOTHING) sentences.push(words.fromScore(scoreThen ?? known, scoreNow ?? known, fromScore));
  if (Math.abs(fromWeight) >= NOTHING) sentences.push(words.fromWeight(shareThen, shareNow, fromWeight));
  return sentences;
}
