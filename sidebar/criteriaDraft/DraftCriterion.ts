// Criteria while they are edited, and what is sent when they are applied.
import type { Actions } from '../../src/actions/actions';
import type { CriterionDraft, DraftComparison } from '../../src/actions/criteria/saveCriteria';
import type { Criterion } from '../../src/model/criteria/Criterion';
import type { LibraryEntry } from '../../src/model/criteria/library';
import { criteria as words } from '../../src/text/en/criteria';

/** A criterion of the panel. `weight`, `low` and `high` are NaN while what is typed is no number. */
export interface DraftCriterion extends CriterionDraft {
  /** Tells it from the others of the panel: its id, or a name of its own while it has none. */
  key: string;
}

/** The weight of a criterion that joins criteria without one. */
const USUAL_WEIGHT = 20;

export const draftOf = (criteria: readonly Criterion[]): DraftCriterion[] =>
  criteria.map((criterion) => ({ ...criterion, key: criterion.id }));

/**
 * The payload of `saveCriteria`.
 * @param comparisons by the places of `draft`; left out, those of the workbook stay.
 */
export const payloadOf = (
  revision: string,
  draft: readonly DraftCriterion[],
  comparisons?: DraftComparison[],
): Actions['saveCriteria']['payload'] => ({
  revision,
  comparisons,
  criteria: draft.map(({ id, libraryKey, name, definition, anchors, weight, kind, source, low, high }) => ({
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
  })),
});

/**
 * A criterion as it joins the others. Where a ranking stands already it starts at weight 0, so that the ranking stays as it is
 * until the scores are in.
 */
const joining = (draft: readonly DraftCriterion[], ranked: boolean, proposed?: number): number => {
  if (ranked) return 0;
  const weights = draft.map(({ weight }) => weight).filter((weight) => weight > 0);
  return proposed ?? (weights.length === 0 ? USUAL_WEIGHT : Math.round(weights.reduce((a, b) => a + b) / weights.length));
};

export function fromLibrary(entry: LibraryEntry, draft: readonly DraftCriterion[], ranked: boolean): DraftCriterion {
  const { name, definition, anchors } = words[entry.key];
  const weight = joining(draft, ranked, entry.starterWeight);
  return { ...empty(entry.key, weight), libraryKey: entry.key, name, definition, anchors, kind: entry.kind };
}

/** @param number makes its key differ from those of the other new ones. */
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
});

/** Whether every number that was typed is one. */
export const isReadable = (draft: readonly DraftCriterion[]): boolean =>
  draft.every(({ weight, low, high }) => !Number.isNaN(weight) && !Number.isNaN(low) && !Number.isNaN(high));
