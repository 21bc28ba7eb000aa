// The criteria in use, the library to add from, advice on the choice, and the ranking they give.
import { useMemo, useState } from 'preact/hooks';
import type { Ranking } from '../../src/actions/store/readRanking';
import { DraftBack } from '../drafts/DraftBack';
import { panelDraft } from '../drafts/panelDraft';
import { isConflict } from '../drafts/SaveState';
import { shares, wholeShares } from '../../src/model/criteria/shares';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { chooseCriteria as words } from '../../src/text/en/chooseCriteria';
import { CompareCriteria } from '../compareCriteria/CompareCriteria';
import { OfferComparison, type Visit } from '../compareCriteria/OfferComparison';
import { surveyOf } from '../compareCriteria/surveyOf';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { text } from '../text';
import { adviseOn } from './adviseOn';
import { CriterionCard } from './CriterionCard';
import { isReadable, type DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { countOnlyFed } from '../criteriaDraft/countOnlyFed';
import { previewRanking, countScores, type PreviewedRanking } from '../criteriaDraft/previewRanking';
import { Library } from './Library';
import { UnscoredCriteria } from './UnscoredCriteria';
import { RankingPreview } from './RankingPreview';
import { useCriteriaDraft } from './useCriteriaDraft';

const USUAL = 3;
const kept = panelDraft('criteria');

/** The criteria as one sentence that everyone can repeat. */
function Definition({ draft, settings: { keyFrom, capacity } }: { draft: readonly DraftCriterion[]; settings: TierSettings }) {
  const parts = wholeShares(shares(draft.map(({ weight }) => weight)));
  const counted = draft.flatMap(({ name, weight }, index) => (weight > 0 ? [words.weighted(name, parts[index] ?? 0)] : []));
  return <p>{words.definitionSentence(counted, keyFrom, capacity)}</p>;
}

/** Shows the effect on the ranking while the user moves a slider far above it. */
function Summary({ preview: { then, becomeKey, leaveKey } }: { preview: PreviewedRanking }) {
  const keys = then.filter(({ suggestedTier }) => suggestedTier === 'key' || suggestedTier === 'keyUnderReview').length;
  if (then.length === 0) return null;
  if (then.every(({ score }) => score === null)) return <p>{words.nobodyShort}</p>;
  return <p>{words.summary(keys, then.length, becomeKey.length, leaveKey.length)}</p>;
}

export function CriteriaEditor({ loaded, open }: { loaded: Ranking } & Pick<PanelProps, 'open'>) {
  const editor = useCriteriaDraft(loaded, { kept });
  const { ranking, draft, judgements, state } = editor;
  // The criterion whose card asks whether to take it out.
  const [asking, setAsking] = useState<string | null>(null);
  const [comparing, setComparing] = useState<Visit | 'now'>('never');
  const readable = isReadable(draft);
  const preview = useMemo(() => (readable ? previewRanking(ranking, draft) : null), [ranking, draft, readable]);
  const { errors, advice } = adviseOn(draft, preview, ranking);
  const parts = shares(draft.map(({ weight }) => weight));
  const shown = wholeShares(parts);
  const chosen = new Map(draft.map(({ libraryKey, id }) => [libraryKey ?? '', countScores(ranking, id)]));
  const saving = state.kind === 'saving';
  const asked = draft.find(({ key }) => key === asking);
  const survey = useMemo(() => surveyOf(draft, judgements), [draft, judgements]);
  const changedMeanwhile = state.kind === 'failed' && isConflict(state.problems);
  if (comparing === 'now') {
    const use = (weights: number[]) => {
      const taken = new Map(survey.criteria.map(({ key }, index) => [key, weights[index] ?? 0]));
      editor.replace(draft.map((criterion) => ({ ...criterion, weight: taken.get(criterion.key) ?? criterion.weight })));
      setComparing('used');
    };
    return <CompareCriteria survey={survey} judge={editor.judge} use={use} leave={() => setComparing('left')} />;
  }
  return (
    <>
      <Problems problems={ranking.problems} kind="warning" />
      {editor.isBack && <DraftBack drop={editor.drop} />}
      <h2>{words.inUse(draft.length, draft.filter(({ weight }) => weight > 0).length)}</h2>
      {draft.length === 0 && <p class="quiet">{words.nothingChosen}</p>}
      {draft.map((criterion, index) => (
        <CriterionCard
          key={criterion.key}
          criterion={criterion}
          share={parts[index] ? (shown[index] ?? null) : null}
          ranking={ranking}
          isAsking={asking === criterion.key}
          ask={(isAsking) => setAsking(isAsking ? criterion.key : null)}
          change={(changes) => editor.change(criterion.key, changes)}
          remove={() => editor.remove(criterion.key)}
        />
      ))}
      <Button onClick={editor.writeOwn}>{words.writeOwn}</Button>
      <OfferComparison survey={survey} visit={comparing} saved={state.kind === 'saved'} open={() => setComparing('now')} />
      <Disclosure summary={words.library} open={loaded.criteria.length < USUAL}>
        <Library chosen={chosen} onTick={editor.tick} />
        <p class="quiet">{words.howToScore}</p>
      </Disclosure>
      <Problems problems={advice} kind="warning" />

      <h2>{words.ranking}</h2>
      {errors.length === 0 && <Definition draft={draft} settings={ranking.settings} />}
      {ranking.candidates.length === 0 && <p class="quiet">{words.noCandidates}</p>}
      {preview && <RankingPreview preview={preview} settings={ranking.settings} />}
      {preview && ranking.candidates.length > 0 && preview.then.every(({ score }) => score === null) && (
        <UnscoredCriteria onlyFed={countOnlyFed(ranking, draft)} use={editor.replace} />
      )}

      <Problems problems={errors} kind="information" />
      {changedMeanwhile ? (
        <Notice kind="warning">
          <Problems problems={state.problems} />
          <Button onClick={editor.absorb}>{words.keepMine}</Button>
        </Notice>
      ) : (
        state.kind === 'failed' && <Problems problems={state.problems} again={editor.save} />
      )}
      <div class="buttons sticky">
        {state.kind === 'saved' && (
          <Notice kind="done">
            <p>{words.applied}</p>
            <Button onClick={() => open('rankAccounts')}>{words.thenRank}</Button>
          </Notice>
        )}
        <Button
          primary
          lacks={asked ? words.answerFirst(asked.name) : errors.length > 0 ? text.common.fixFirst : null}
          disabled={saving || !readable}
          onClick={editor.save}
        >
          {saving ? words.applying : text.common.apply}
        </Button>
        {preview && state.kind !== 'saved' && !asked && <Summary preview={preview} />}
      </div>
    </>
  );
}
