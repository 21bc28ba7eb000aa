import fc from 'fast-check';
import { type ReportingNode, reportingTree } from '../../../src/model/plan/reportingTree';

const people = (...pairs: [string, string][]) => pairs.map(([name, reportsTo]) => ({ name, reportsTo }));
type Person = ReturnType<typeof people>[number];
type Drawn = [string, ...Drawn[]];
const drawn = ({ person, reports }: ReportingNode<Person>): Drawn => [person.name, ...reports.map(drawn)];

test('shows the reporting lines by name, as the names were typed', () => {
  const tree = reportingTree(people(['Ana', ' ben '], ['Ben', ''], ['Cid', 'BEN'], ['Dee', 'Cid'], ['Eva', '']));
  expect(tree.roots.map(drawn)).toEqual([['Ben', ['Ana'], ['Cid', ['Dee']]], ['Eva']]);
  expect(tree.cycles).toEqual([]);
  expect(tree.unknownSuperior).toEqual([]);
});

test('a person with an unknown superior is a root, and is reported', () => {
  const [ana, ben] = people(['Ana', 'Mr. X'], ['Ben', 'Ana']);
  const tree = reportingTree([ana!, ben!]);
  expect(tree.roots.map(drawn)).toEqual([['Ana', ['Ben']]]);
  expect(tree.unknownSuperior).toEqual([ana]);
});

test('a circle is cut above its first member, and reported', () => {
  const tree = reportingTree(people(['Zoe', 'Ben'], ['Ana', 'Ben'], ['Ben', 'Cid'], ['Cid', 'Ana']));
  expect(tree.roots.map(drawn)).toEqual([['Ana', ['Cid', ['Ben', ['Zoe']]]]]);
  expect(tree.cycles.map((circle) => circle.map(({ name }) => name))).toEqual([['Ana', 'Ben', 'Cid']]);
  expect(tree.unknownSuperior).toEqual([]);
});

test('a person who reports to himself is a circle of one', () => {
  const tree = reportingTree(people(['Ana', 'Ana']));
  expect(tree.roots.map(drawn)).toEqual([['Ana']]);
  expect(tree.cycles).toHaveLength(1);
});

test('for any reporting lines, every person is in the tree exactly once', () => {
  const anyPeople = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x', '')),
  );
  fc.assert(
    fc.property(anyPeople, (pairs) => {
      const all = people(...pairs);
      const flat = (nodes: readonly ReportingNode<Person>[]): Person[] =>
        nodes.flatMap(({ person, reports }) => [person, ...flat(reports)]);
      const found = flat(reportingTree(all).roots);
      expect(found).toHaveLength(all.length);
      expect(new Set(found)).toEqual(new Set(all));
    }),
    { seed: 4 },
  );
});
