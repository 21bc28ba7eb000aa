import { LEVELS, type SWOT_KINDS } from '../records/vocabulary';
import type { SwotEntry } from './PlanRecords';

type Kind = (typeof SWOT_KINDS)[number];

/** Groups entries into the four quadrants, highest impact first and blank impact last. Entries without a kind are excluded. */
export function swotByKind<E extends Pick<SwotEntry, 'kind' | 'impact'>>(entries: readonly E[]): Record<Kind, E[]> {
  const quadrant = (kind: Kind) => entries.filter((entry) => entry.kind === kind).sort((a, b) => place(a) - place(b));
  return {
    strength: quadrant('strength'),
    weakness: quadrant('weakness'),
    opportunity: quadrant('opportunity'),
    threat: quadrant('threat'),
  };
}

const place = ({ impact }: Pick<SwotEntry, 'impact'>): number => (impact === null ? LEVELS.length : LEVELS.indexOf(impact));
