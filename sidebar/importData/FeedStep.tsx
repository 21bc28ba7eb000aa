// Chooses which imported figures give scores automatically, then saves and feeds the criteria.
import { useMemo } from 'preact/hooks';
import type { Ranking } from '../../src/actions/store/readRanking';
import { rankingPreview } from '../../src/text/en/rankingPreview';
import { importData as words } from '../../src/text/en/importData';
import { adviseOn } from '../chooseCriteria/adviseOn';
import { RankingPreview } from '../chooseCriteria/RankingPreview';
import { UnscoredCriteria } from '../chooseCriteria/UnscoredCriteria';
import { useCriteriaDraft } from '../chooseCriteria/useCriteriaDraft';
import { Disclosure } from '../components/Disclosure';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import { countOnlyFed } from '../criteriaDraft/countOnlyFed';
import { draftOf, isReadable } from '../criteriaDraft/DraftCriterion';
import { previewRanking } from '../criteriaDraft/previewRanking';
import { CriterionFeed } from '../criterionFeed/CriterionFeed';
import { NOTHING, useRequest } from '../useRequest';
import { proposeFeeds } from './proposeFeeds';
import { StepButtons } from './StepButtons';

interface FeedStepProps {
  /** Called with the ranking after the step. */
  next: (ranking: Ranking) => void;
  back: () => void;
}

export function FeedStep({ next, back }: FeedStepProps) {
  const loaded = useRequest('loadRanking', NOTHING);
  return (
    <Loaded of={loaded} words={words.loadingRanking}>
      {(ranking) => <FeedEditor loaded={ranking} next={next} back={back} />}
    </Loaded>
  );
}

function FeedEditor({ loaded, next, back }: FeedStepProps & { loaded: Ranking }) {
  const proposal = useMemo(() => proposeFeeds(draftOf(loaded.criteria), loaded.sources), [loaded]);
  const editor = useCriteriaDraft(loaded, { draft: proposal, onSaved: next });
  const { ranking, draft, state } = editor;
  const readable = isReadable(draft);
  const preview = useMemo(() => (readable ? previewRanking(ranking, draft) : null), [ranking, draft, readable]);
  const { errors, advice } = adviseOn(draft, preview, ranking);
  const hasNoScores = preview !== null && preview.then.every(({ score }) => score === null);
  const first = new Set(proposal.filter(({ source }) => source !== null).map(({ key }) => key));
  const saving = state.kind === 'saving';
  return (
    <>
      <p class="quiet">{first.size > 0 ? words.feedHint : words.nothingToFeed}</p>
      {draft.map((criterion) => (
        <section key={criterion.key} class="card" aria-label={criterion.name}>
          <div class="head">
            <span class="name" dir="auto">
              {criterion.name}
            </span>
            {criterion.weight === 0 && <span class="share uncounted">{rankingPreview.notCounted}</span>}
          </div>
          {criterion.libraryKey === 'revenuePotential' && criterion.source === null && <p class="quiet">{words.potentialHint}</p>}
          <Disclosure
            summary={rankingPreview.scoredBy(
              ranking.sources.find(({ key }) => key === criterion.source)?.label ?? criterion.source,
            )}
            open={first.has(criterion.key)}
          >
            <CriterionFeed
              criterion={criterion}
              sources={ranking.sources}
              names={ranking.candidates.map(({ name }) => name)}
              change={(changes) => editor.change(criterion.key, changes)}
            />
          </Disclosure>
        </section>
      ))}
      {hasNoScores && ranking.candidates.length > 0 && (
        <UnscoredCriteria onlyFed={countOnlyFed(ranking, draft)} use={editor.replace} />
      )}
      <Problems problems={[...ranking.problems, ...advice]} kind="warning" />
      {preview && !hasNoScores && (
        <>
          <h2>{rankingPreview.ranking}</h2>
          <RankingPreview preview={preview} settings={ranking.settings} />
        </>
      )}
      <Problems problems={errors} kind="information" />
      {state.kind === 'failed' && (
        <Problems
          problems={state.problems}
          again={state.problems.some(({ code }) => code === 'changedMeanwhile') ? editor.absorb : editor.save}
        />
      )}
      <StepButtons
        next={saving || errors.length > 0 || !readable ? null : editor.save}
        nextWords={saving ? rankingPreview.applying : words.feedAndGo}
        back={back}
      />
    </>
  );
}
