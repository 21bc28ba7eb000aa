// The people, the most influential first. Their order stays while the user works in the list.
import { useState } from 'preact/hooks';
import { relationships as words } from '../../src/text/en/relationships';
import { peopleInOrder } from '../../src/model/plan/planOrder';
import { RecordCard, RemovedRecords } from '../planEditor/RecordCard';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { stableOrder } from './stableOrder';
import { LastTalk } from './LastTalk';
import { PersonFields } from './PersonFields';
import { PersonSummary } from './PersonSummary';

export function PeopleList({ editor, inLog }: PlanPartProps & { inLog: ReadonlyMap<string, string> }) {
  const { plan, book, keyOf } = editor;
  const sorted = peopleInOrder(plan.stakeholders).map(({ id }) => keyOf(id));
  const [resting, rest] = useState<readonly string[] | null>(null);
  const order = resting ? stableOrder(resting, sorted) : sorted;
  const people = new Map(plan.stakeholders.map((person) => [keyOf(person.id), person]));
  return (
    <>
      <ul
        class="people-list"
        aria-label={words.people}
        onFocusIn={() => rest(order)}
        onFocusOut={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) rest(null);
        }}
      >
        {order.map((key) => {
          const person = people.get(key);
          return (
            person && (
              <li key={key}>
                <RecordCard
                  editor={editor}
                  table="stakeholders"
                  id={person.id}
                  name={person.name}
                  summary={<PersonSummary person={person} today={book.today} />}
                >
                  {() => <PersonFields person={person} editor={editor} />}
                </RecordCard>
                <LastTalk person={person} inLog={inLog.get(person.id) ?? ''} editor={editor} />
              </li>
            )
          );
        })}
      </ul>
      <RemovedRecords editor={editor} table="stakeholders" nameOf={({ name }) => name} />
    </>
  );
}
