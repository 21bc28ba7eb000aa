import { findCycles, nextOf } from './findCycles';
import type { Stakeholder } from './PlanRecords';

type Person = Pick<Stakeholder, 'name' | 'reportsTo'>;

export interface ReportingNode<P extends Person> {
  person: P;
  /** The people who report to this person, in the order of the list. */
  reports: ReportingNode<P>[];
}

export interface ReportingTree<P extends Person> {
  /** People without a known superior, in the order of the list. Every person is in the tree once. */
  roots: ReportingNode<P>[];
  /** Groups of people who report to each other in a cycle. The first of them becomes a root. */
  cycles: P[][];
  /** People whose superior is not in the list. They are roots. */
  unknownSuperior: P[];
}

/** Builds the reporting tree by name. If two people share a name, the first is the superior. */
export function reportingTree<P extends Person>(people: readonly P[]): ReportingTree<P> {
  const links = people.map(({ name, reportsTo }) => ({ name, to: reportsTo }));
  const superiors = nextOf(links);
  const cycles = findCycles(links);
  for (const [first] of cycles) if (first !== undefined) superiors[first] = null;
  const nodes = people.map((person): ReportingNode<P> => ({ person, reports: [] }));
  const roots: ReportingNode<P>[] = [];
  for (const [place, node] of nodes.entries()) {
    const superior = superiors[place] ?? null;
    (superior === null ? roots : (nodes[superior]?.reports ?? roots)).push(node);
  }
  const known = nextOf(links);
  return {
    roots,
    cycles: cycles.map((cycle) => cycle.flatMap((place) => people[place] ?? [])),
    unknownSuperior: people.filter(({ reportsTo }, place) => reportsTo.trim() !== '' && known[place] === null),
  };
}
