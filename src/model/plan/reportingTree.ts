import { findCircles, nextOf } from './findCircles';
import type { Stakeholder } from './PlanRecords';

type Person = Pick<Stakeholder, 'name' | 'reportsTo'>;

export interface ReportingNode<P extends Person> {
  person: P;
  /** Who reports to this person, in the order of the people. */
  reports: ReportingNode<P>[];
}

export interface ReportingTree<P extends Person> {
  /** Those who report to nobody who is named, in the order of the people. Everybody stands in the tree once. */
  roots: ReportingNode<P>[];
  /** People who report to each other in a circle. It is cut above the first of them, who becomes a root. */
  circles: P[][];
  /** People whose superior is not among the people; they are roots. */
  unknownSuperior: P[];
}

/** Who reports to whom, by name. Of two people of one name the first is the superior. */
export function reportingTree<P extends Person>(people: readonly P[]): ReportingTree<P> {
  const links = people.map(({ name, reportsTo }) => ({ name, to: reportsTo }));
  const superiors = nextOf(links);
  const circles = findCircles(links);
  for (const [first] of circles) if (first !== undefined) superiors[first] = null;
  const nodes = people.map((person): ReportingNode<P> => ({ person, reports: [] }));
  const roots: ReportingNode<P>[] = [];
  for (const [place, node] of nodes.entries()) {
    const superior = superiors[place] ?? null;
    (superior === null ? roots : (nodes[superior]?.reports ?? roots)).push(node);
  }
  const known = nextOf(links);
  return {
    roots,
    circles: circles.map((circle) => circle.flatMap((place) => people[place] ?? [])),
    unknownSuperior: people.filter(({ reportsTo }, place) => reportsTo.trim() !== '' && known[place] === null),
  };
}
