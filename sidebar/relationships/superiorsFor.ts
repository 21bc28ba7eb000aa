import { foldName } from '../../src/model/names/foldName';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { reportingTree, type ReportingNode } from '../../src/model/plan/reportingTree';

type Person = Pick<Stakeholder, 'id' | 'name' | 'reportsTo'>;

/** The possible superiors of a person: anyone but the person and the people below, so no circle arises. */
export function superiorsFor(person: Person, people: readonly Person[]): string[] {
  const beneath = new Set([person.id, foldName(person.name)]);
  const collect = ({ person: each, reports }: ReportingNode<Person>, isBeneath: boolean) => {
    const isIn = isBeneath || each.id === person.id;
    if (isIn) beneath.add(each.id);
    for (const report of reports) collect(report, isIn);
  };
  for (const root of reportingTree(people).roots) collect(root, false);
  const free = people.filter(({ id, name }) => !beneath.has(id) && !beneath.has(foldName(name)) && name.trim() !== '');
  return [...new Set(free.map(({ name }) => name))];
}
