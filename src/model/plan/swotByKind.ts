import { LEVELS, type SWOT_KINDS } from '../records/vocabulary';
import type { SwotEntry } from './PlanRecords';

type Kind = (typeof SWOT_KINDS)[number];

/** The four quadrants, the highest impact first and what has none last. An entry without a kind is in none of them. */
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
