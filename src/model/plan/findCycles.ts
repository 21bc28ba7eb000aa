import { foldName } from '../names/foldName';

/** An item that points to another item by name; '' points to nothing. */
export interface Link {
  name: string;
  to: string;
}

/**
 * Finds the cycles among links. Each cycle is a list of indexes that starts with its lowest index and follows the links. A link to itself
 * is a cycle of one. If several links have the same name, the first is the target. An unknown name leads nowhere.
 */
export function findCycles(links: readonly Link[]): number[][] {
  const next = nextOf(links);
  const cycles: number[][] = [];
  const seen = new Set<number>();
  for (const start of links.keys()) {
    const path: number[] = [];
    let at: number | null = start;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = next[at] ?? null;
    }
    const closes = at === null ? -1 : path.indexOf(at);
    if (closes >= 0) cycles.push(fromFirst(path.slice(closes)));
  }
  return cycles;
}

/** For each link the index of its target; `null` without a target. */
export function nextOf(links: readonly Link[]): (number | null)[] {
  const places = new Map<string, number>();
  for (const [place, { name }] of links.entries()) {
    const folded = foldName(name);
    if (folded !== '' && !places.has(folded)) places.set(folded, place);
  }
  return links.map(({ to }) => places.get(foldName(to)) ?? null);
}

function fromFirst(cycle: readonly number[]): number[] {
  const first = cycle.indexOf(Math.min(...cycle));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
