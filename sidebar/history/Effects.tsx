// What each criterion added to the score or took from it, as bars and in words, by a change of its score or its weight.
import { TOLERANCE } from '../../src/model/scoring/tolerance';
import type { ChangePart } from '../../src/model/history/explainChange';
import { history as words } from '../../src/text/en/history';

/** Less than the precision of a shown score. */
const NOTHING = 0.005;

export function Effects({ parts }: { parts: readonly ChangePart[] }) {
  const hasEffect = ({ fromScore, fromWeight }: ChangePart) => Math.max(Math.abs(fromScore), Math.abs(fromWeight)) >= NOTHING;
  const effective = parts.filter(hasEffect);
  const widest = Math.max(TOLERANCE, ...effective.map(({ effect }) => Math.abs(effect)));
  const unchanged = parts.filter((part) => !hasEffect(part)).map(({ criterion }) => criterion);
  return (
    <>
      <ul class="effects">
        {effective.map((part) => (
          <li key={part.criterion}>
            <div class="head">
              <bdi>{part.criterion}</bdi>
              <strong class="figure">{words.signed(part.effect)}</strong>
            </div>
            <div class="bar" aria-hidden="true">
              <div class={part.effect < 0 ? 'less' : 'more'} style={{ width: `${(Math.abs(part.effect) / widest) * 50}%` }} />
            </div>
            {sentencesOf(part).map((sentence) => (
              <div key={sentence} class="quiet">
                {sentence}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {unchanged.length > 0 && <p class="quiet">{words.unchanged(unchanged)}</p>}
    </>
  );
}

function sentencesOf({ shareThen, shareNow, scoreThen, scoreNow, fromScore, fromWeight }: ChangePart): string[] {
  const known = scoreNow ?? scoreThen ?? 0;
  if (shareThen === 0) return [words.came(shareNow, known, fromScore + fromWeight)];
  if (shareNow === 0) return [words.left(shareThen, scoreThen ?? known, fromScore + fromWeight)];
  const sentences: string[] = [];
  if (Math.abs(fromScore) >= NOTHING) sentences.push(words.fromScore(scoreThen ?? known, scoreNow ?? known, fromScore));
  if (Math.abs(fromWeight) >= NOTHING) sentences.push(words.fromWeight(shareThen, shareNow, fromWeight));
  return sentences;
}
