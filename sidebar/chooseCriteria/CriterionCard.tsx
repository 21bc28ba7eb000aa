// One criterion in use: its weight, its meaning, the source of its scores, and a button to remove it.
import type { Ranking } from '../../src/actions/store/readRanking';
import { chooseCriteria as words } from '../../src/text/en/chooseCriteria';
import { Disclosure } from '../components/Disclosure';
import { Slider } from '../components/Slider';
import { CriterionFeed } from '../criterionFeed/CriterionFeed';
import { ConfirmRemoval } from './ConfirmRemoval';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { countScores } from '../criteriaDraft/previewRanking';
import { CriterionWords } from './CriterionWords';

interface CriterionCardProps {
  criterion: DraftCriterion;
  /** Its share of the sum of weights; null while that sum is 0. */
  share: number | null;
  ranking: Ranking;
  /** Whether the card asks whether to take the criterion out. */
  isAsking: boolean;
  ask: (isAsking: boolean) => void;
  change: (changes: Partial<DraftCriterion>) => void;
  remove: () => void;
}

const SLIDER_END = 100;

export function CriterionCard({ criterion, share, ranking, isAsking, ask, change, remove }: CriterionCardProps) {
  const { name, weight, source } = criterion;
  const title = name || words.newCriterion;
  const scores = countScores(ranking, criterion.id);
  const meaning = weight === 0 || share === null ? words.notCounted : words.share(share);
  const sourceLabel = source === null ? null : (ranking.sources.find(({ key }) => key === source)?.label ?? source);
  return (
    <section class="card" aria-label={title}>
      <div class="head">
        <span class="name" dir="auto">
          {title}
        </span>
        <span class={weight === 0 ? 'share uncounted' : 'share'}>{meaning}</span>
        <button
          type="button"
          class="remove"
          aria-label={words.removeNamed(title)}
          title={words.removeNamed(title)}
          onClick={() => (scores > 0 ? ask(true) : remove())}
        >
          ×
        </button>
      </div>
      {isAsking && <ConfirmRemoval name={title} scores={scores} onRemove={remove} onCancel={() => ask(false)} />}
      <Slider
        name={words.weightOf(name)}
        meaning={meaning}
        value={weight}
        max={Math.max(SLIDER_END, weight || 0)}
        onChange={(value) => change({ weight: value ?? NaN })}
      />
      <CriterionWords criterion={criterion} change={change} />
      <Disclosure summary={words.scoredBy(sourceLabel)}>
        <CriterionFeed
          criterion={criterion}
          sources={ranking.sources}
          names={ranking.candidates.map((candidate) => candidate.name)}
          change={change}
        />
      </Disclosure>
    </section>
  );
}
