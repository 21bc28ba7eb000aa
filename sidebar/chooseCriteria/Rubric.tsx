// A criterion's definition and what the scores 1, 4, 7 and 10 mean.
import { formatNumber } from '../format';
import './rubric.css';

const ANCHOR_SCORES = [1, 4, 7, 10] as const;

export function Rubric({ definition, anchors }: { definition: string; anchors: readonly string[] }) {
  return (
    <div class="rubric">
      {definition && <p dir="auto">{definition}</p>}
      <dl>
        {ANCHOR_SCORES.map((score, index) =>
          anchors[index] ? (
            <div key={score}>
              <dt>{formatNumber(score)}</dt>
              <dd dir="auto">{anchors[index]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
