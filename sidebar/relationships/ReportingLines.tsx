// The reporting lines as an indented list, with cycles and superiors that are not in the list.
import { relationships as words } from '../../src/text/en/relationships';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { reportingTree, type ReportingNode } from '../../src/model/plan/reportingTree';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { isolate } from '../format';

interface ReportingLinesProps {
  people: readonly Stakeholder[];
  onOpen: (id: string) => void;
  /** A superior's name that is not in the list. */
  onAdd: (name: string) => void;
}

export function ReportingLines({ people, onOpen, onAdd }: ReportingLinesProps) {
  const { roots, cycles, unknownSuperior } = reportingTree(people);
  return (
    <>
      {cycles.map((cycle) => (
        <Notice key={cycle.map(({ id }) => id).join()} kind="warning">
          {words.circle(cycle.map(({ name }) => isolate(name)))}
        </Notice>
      ))}
      {unknownSuperior.map(({ id, name, reportsTo }) => (
        <Notice key={id} kind="information">
          {words.unknownSuperior(isolate(name), isolate(reportsTo))}
          <LinkButton onClick={() => onAdd(reportsTo)}>{words.addSuperior(isolate(reportsTo))}</LinkButton>
        </Notice>
      ))}
      <Branch nodes={roots} onOpen={onOpen} />
    </>
  );
}

function Branch({ nodes, onOpen }: { nodes: readonly ReportingNode<Stakeholder>[]; onOpen: (id: string) => void }) {
  if (nodes.length === 0) return null;
  return (
    <ul class="reporting">
      {nodes.map(({ person, reports }) => (
        <li key={person.id}>
          <LinkButton onClick={() => onOpen(person.id)}>
            <bdi>{person.name}</bdi>
          </LinkButton>
          {person.jobTitle !== '' && ' '}
          {person.jobTitle !== '' && <bdi class="quiet">{person.jobTitle}</bdi>}
          <Branch nodes={reports} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
