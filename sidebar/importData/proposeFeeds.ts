// Proposes for each criterion that is scored by hand the figures of the file that fit it.
import type { Source } from '../../src/actions/criteria/readSources';
import { CRITERIA_LIBRARY } from '../../src/model/criteria/library';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { feedFrom } from '../criterionFeed/feedFrom';

/** A criterion that has a source, or that no figure fits, stays as it is. */
export function proposeFeeds(draft: readonly DraftCriterion[], sources: readonly Source[]): DraftCriterion[] {
  return draft.map((criterion) => {
    if (criterion.source !== null) return criterion;
    const feeds = CRITERIA_LIBRARY.find(({ key }) => key === criterion.libraryKey)?.feeds ?? [];
    const key = feeds.find((each) => sources.some((source) => source.key === each));
    if (key === undefined) return criterion;
    const feed = feedFrom(sources, key);
    return feed.low === null ? criterion : { ...criterion, ...feed };
  });
}
