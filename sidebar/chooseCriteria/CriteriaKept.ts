// Unsaved criteria as they are kept in the browser, and how they come back over what the workbook has by then.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Comparison } from '../../src/model/comparisons/Comparison';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { mergeJudgements, isSameJudgements } from '../compareCriteria/judgements';
import { draftOf, isReadable, payloadOf, type DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { mergeDraft } from '../criteriaDraft/mergeDraft';
import { isObject } from '../drafts/draftStorage';

/** What the user had, and what it was based on. */
export interface CriteriaKept {
  before: Criterion[];
  draft: readonly DraftCriterion[];
  comparisons: Comparison[];
  judgements: readonly Comparison[];
}

type Saved = Pick<Ranking, 'criteria' | 'comparisons'>;
type Unsaved = Pick<CriteriaKept, 'draft' | 'judgements'>;

/** What to keep: `null` where nothing differs from the workbook, `undefined` while a typed number cannot be read. */
export function toKeep(saved: Saved, { draft, judgements }: Unsaved): CriteriaKept | null | undefined {
  if (!isReadable(draft)) return undefined;
  if (isSaved(saved, { draft, judgements })) return null;
  return { before: saved.criteria, draft, comparisons: saved.comparisons, judgements };
}

/** The kept changes over the criteria of now; `null` where there are none, or where what is stored is not such a draft. */
export function takeUp(kept: unknown, now: Saved): Unsaved | null {
  if (!isKept(kept)) return null;
  const draft = mergeDraft(kept.before, kept.draft, now.criteria);
  const judgements = mergeJudgements(kept.comparisons, kept.judgements, now.comparisons);
  return isSaved(now, { draft, judgements }) ? null : { draft, judgements };
}

const isSaved = (saved: Saved, { draft, judgements }: Unsaved): boolean =>
  JSON.stringify(payloadOf('', draft)) === JSON.stringify(payloadOf('', draftOf(saved.criteria))) &&
  isSameJudgements(judgements, saved.comparisons);

function isKept(kept: unknown): kept is CriteriaKept {
  if (!isObject(kept)) return false;
  const { before, draft, comparisons, judgements } = kept;
  return (
    isListOf(before, isCriterion) &&
    isListOf(draft, isCriterion) &&
    isListOf(comparisons, isJudgement) &&
    isListOf(judgements, isJudgement)
  );
}

const isListOf = (list: unknown, isOne: (item: unknown) => boolean): boolean => Array.isArray(list) && list.every(isOne);
const isCriterion = (item: unknown): boolean =>
  isObject(item) &&
  typeof item['name'] === 'string' &&
  typeof item['definition'] === 'string' &&
  typeof item['weight'] === 'number' &&
  isListOf(item['anchors'], (anchor) => typeof anchor === 'string');
const isJudgement = (item: unknown): boolean =>
  isObject(item) && typeof item['first'] === 'string' && typeof item['second'] === 'string' && typeof item['ratio'] === 'number';
