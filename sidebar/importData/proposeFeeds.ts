// Proposes figures of the file for each criterion that is scored by hand.
import type { Source } from '../../src/actions/store/readSources';
import { CRITERIA_LIBRARY } from '../../src/model/criteria/library';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { feedFrom } from '../criterionFeed/feedFrom';
import { isSuggested, withScale } from '../criterionFeed/withScale';

/** A criterion stays as it is when it has a source, or when no figure fits it that half of the candidates have. */
export function proposeFeeds(draft: readonly DraftCriterion[], sources: readonly Source[]): DraftCriterion[] {
  const known = sources.filter(isKnown).map(withScale);
  return draft.map((criterion) => {
    if (criterion.source !== null) return criterion;
    const feeds = CRITERIA_LIBRARY.find(({ key }) => key === criterion.libraryKey)?.feeds ?? [];
    const fits = known.find((source) => !feeds.includes(source.key) && isSuggested(feeds, source));
    const key = feeds.find((each) => known.some((source) => source.key === each)) ?? fits?.key;
    if (key === undefined) return criterion;
    const feed = feedFrom(known, key);
    return feed.low === null ? criterion : { ...criterion, ...feed };
  });
}

const isKnown = ({ values }: Source): boolean => 2 * values.filter((value) => value !== null).length >= values.length;
