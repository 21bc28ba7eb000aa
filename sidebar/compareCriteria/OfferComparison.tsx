// The way from the list of criteria into the comparison, its progress, and whether the weights in use still match it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { compareCriteria } from '../../src/text/en/compareCriteria';
import { Button } from '../components/Button';
import { isolate } from '../format';
import type { Survey } from './surveyOf';
import { contrastWeights } from './weightsOf';
import './compareCriteria.css';

/** Whether the user returns from the comparison after applying its weights. */
export type Visit = 'never' | 'left' | 'used';

interface OfferComparisonProps {
  survey: Survey;
  visit: Visit;
  /** Whether the panel and the workbook are the same. */
  saved: boolean;
  open: () => void;
}

export function OfferComparison({ survey, visit, saved, open }: OfferComparisonProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (visit !== 'never') place.current?.querySelector('button')?.focus();
  }, [visit]);
  const { offer: words } = compareCriteria;
  const { obstacle, criteria, questions, outcome } = survey;
  const answered = questions.filter(({ ratio }) => ratio !== null).length;
  if (obstacle === 'nothing') return null;
  if (obstacle !== null) {
    const why = obstacle === 'tooMany' ? words.tooMany(criteria.length, questions.length) : words[obstacle];
    return <p class="quiet offer">{why}</p>;
  }
  return (
    <div ref={place} class="offer">
      <Button onClick={open}>{outcome !== null ? words.see : answered > 0 ? words.goOn : words.begin}</Button>
      {outcome === null && (
        <p class="quiet">{answered > 0 ? words.answered(answered, questions.length) : words.beginHint(questions.length)}</p>
      )}
      {outcome !== null && <Agreement criteria={criteria} weights={outcome.weights} used={visit === 'used' && !saved} />}
      {outcome !== null && !outcome.isConsistent && <p class="quiet">{outcome.isUsable ? words.contradict : words.unusable}</p>}
    </div>
  );
}

interface AgreementProps {
  criteria: Survey['criteria'];
  weights: number[];
  /** Whether the weights were just applied. */
  used: boolean;
}

function Agreement({ criteria, weights, used }: AgreementProps) {
  const { offer: words } = compareCriteria;
  const contrast = contrastWeights(
    criteria.map(({ weight }) => weight),
    weights,
  );
  if (contrast === null) return <p class="quiet">{used ? words.used : words.agree}</p>;
  return <p class="quiet">{words.differ(isolate(criteria[contrast.index]?.name ?? ''), contrast.is, contrast.would)}</p>;
}
