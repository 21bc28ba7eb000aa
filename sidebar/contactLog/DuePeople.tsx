// The people who are due for a talk, by the interval of their role.
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { contactLog as words } from '../../src/text/en/contactLog';
import { duePeople } from '../../src/model/contacts/duePeople';

/** More names would not be called today anyway. */
const SHOWN = 5;

interface DuePeopleProps extends PlanPartProps {
  /** By id, the day of the last talk where the log knows a better one. */
  inLog: ReadonlyMap<string, string>;
  onOpen: (id: string) => void;
}

export function DuePeople({ editor: { plan, book }, inLog, onOpen }: DuePeopleProps) {
  const people = plan.stakeholders.map((person) => ({ ...person, lastContact: inLog.get(person.id) || person.lastContact }));
  const due = duePeople(people, book.settings.meetEvery, book.today);
  if (due.length === 0) return null;
  const left = due.length - SHOWN;
  return (
    <>
      <p class="label">{words.due}</p>
      <ul class="due-people">
        {due.slice(0, SHOWN).map(({ id, name, days, every }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => onOpen(id)}>
              <bdi>{name}</bdi>
            </button>{' '}
            <span class="quiet">{days === null ? words.dueNever : words.dueDays(days, every)}</span>
          </li>
        ))}
        {left > 0 && <li class="quiet">{words.more(left)}</li>}
      </ul>
    </>
  );
}
