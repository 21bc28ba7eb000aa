import { foldName } from '../names/foldName';

/** Something that points to another by name; '' points to nothing. */
export interface Link {
  name: string;
  to: string;
}

/**
 * The circles among links, as places in the list: each begins with the one that stands first and follows the links. One that points
 * to itself is a circle of one. Of several that have one name the first is meant; a name that nobody has leads nowhere.
 */
export function findCircles(links: readonly Link[]): number[][] {
  const next = nextOf(links);
  const circles: number[][] = [];
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
    if (closes >= 0) circles.push(fromFirst(path.slice(closes)));
  }
  return circles;
}

/** For each link the place of the one it points to; `null` for none. */
export function nextOf(links: readonly Link[]): (number | null)[] {
  const places = new Map<string, number>();
  for (const [place, { name }] of links.entries()) {
    const folded = foldName(name);
    if (folded !== '' && !places.has(folded)) places.set(folded, place);
  }
  return links.map(({ to }) => places.get(foldName(to)) ?? null);
}

function fromFirst(circle: readonly number[]): number[] {
  const first = circle.indexOf(Math.min(...circle));
  return [...circle.slice(first), ...circle.slice(0, first)];
}
