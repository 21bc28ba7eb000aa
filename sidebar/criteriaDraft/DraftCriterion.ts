// Criteria while they are edited, and the payload when they are applied.
import { sum } from '../../src/model/numbers/sum';
import type { Actions } from '../../src/actions/actions';
import type { CriterionDraft, DraftComparison } from '../../src/actions/criteria/saveCriteria';
import type { Criterion } from '../../src/model/criteria/Criterion';
import type { LibraryEntry } from '../../src/model/criteria/library';

/** A criterion of the panel. `weight`, `low`, `high` and `middle` are NaN while the typed text is not a number. */
export interface DraftCriterion extends CriterionDraft {
  /** A unique key in the panel: the id, or a temporary key until it has an id. */
  key: string;
}

/** The weight of a new criterion when no other has a weight. */
const USUAL_WEIGHT = 20;

export const draftOf = (criteria: readonly Criterion[]): DraftCriterion[] =>
  criteria.map((criterion) => ({ ...criterion, key: criterion.id }));

/**
 * The payload of `saveCriteria`.
 * @param comparisons by the indexes of `draft`. Without it the workbook's comparisons stay.
 */
export const payloadOf = (
  revision: string,
  draft: readonly DraftCriterion[],
  comparisons?: DraftComparison[],
): Actions['saveCriteria']['payload'] => ({
  revision,
  comparisons,
  criteria: draft.map(({ id, libraryKey, name, definition, anchors, weight, kind, source, low, high, middle }) => ({
    id,
    libraryKey,
    name: name.trim(),
    definition: definition.trim(),
    anchors,
    weight,
    kind,
    source,
    low: source === null ? null : low,
    high: source === null ? null : high,
    middle: source === null ? null : middle,
  })),
});

/**
 * A new criterion. When other criteria already give a ranking, it starts at weight 0, so the ranking stays the same until it has scores.
 */
const joining = (draft: readonly DraftCriterion[], ranked: boolean, proposed?: number): number => {
  if (ranked) return 0;
  const weights = draft.map(({ weight }) => weight).filter((weight) => weight > 0);
  return proposed ?? (weights.length === 0 ? USUAL_WEIGHT : Math.round(sum(weights) / weights.length));
};

/** An entry of the library with its texts, which only the page with the library carries. */
export interface WordedEntry extends LibraryEntry {
  words: Pick<DraftCriterion, 'name' | 'definition' | 'anchors'>;
}

export function fromLibrary(entry: WordedEntry, draft: readonly DraftCriterion[], ranked: boolean): DraftCriterion {
  const { name, definition, anchors } = entry.words;
  const weight = joining(draft, ranked, entry.starterWeight);
  return { ...empty(entry.key, weight), libraryKey: entry.key, name, definition, anchors, kind: entry.kind };
}

/** @param number makes its key unique among the new ones. */
export const ownCriterion = (number: number, draft: readonly DraftCriterion[], ranked: boolean): DraftCriterion =>
  empty(`own-${number}`, joining(draft, ranked));

const empty = (key: string, weight: number): DraftCriterion => ({
  key,
  id: null,
  libraryKey: null,
  name: '',
  definition: '',
  anchors: ['', '', '', ''],
  weight,
  kind: 'other',
  source: null,
  low: null,
  high: null,
  middle: null,
});

/** Whether every typed number is valid. */
export const isReadable = (draft: readonly DraftCriterion[]): boolean =>
  draft.every(({ weight, low, high, middle }) => [weight, low, high, middle].every((figure) => !Number.isNaN(figure)));
