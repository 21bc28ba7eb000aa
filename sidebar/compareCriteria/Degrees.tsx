// By how much one criterion matters more: four answers in words, and the steps between them on request.
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { formatNumber } from '../format';

interface DegreesProps {
  /** The step answered before, 2 to 9; null without an answer. */
  chosen: number | null;
  onChoose: (size: number) => void;
}

const PLAIN = [3, 5, 7, 9];
const BETWEEN = [2, 4, 6, 8];

export function Degrees({ chosen, onChoose }: DegreesProps) {
  return (
    <div class="degrees" role="group" aria-label={words.howMuch}>
      <p>{words.howMuch}</p>
      {PLAIN.map((size) => (
        <button key={size} type="button" class="degree" aria-pressed={chosen === size} onClick={() => onChoose(size)}>
          <span>{words.plainDegrees[size]}</span>
          <span class="size">{formatNumber(size)}</span>
        </button>
      ))}
      <div class="between">
        <span class="quiet">{words.between}</span>
        {BETWEEN.map((size) => (
          <button
            key={size}
            type="button"
            class="degree"
            aria-pressed={chosen === size}
            aria-label={`${formatNumber(size)}: ${words.degree(size)}`}
            title={words.degree(size)}
            onClick={() => onChoose(size)}
          >
            {formatNumber(size)}
          </button>
        ))}
      </div>
    </div>
  );
}
