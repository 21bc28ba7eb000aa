// What the log knows better than the list of people. It enters the plan on request, and is saved with it.
import { contactLog as words } from '../../src/text/en/contactLog';
import type { ContactProposal, UnknownPerson } from '../../src/model/contacts/contactsFromLog';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { describeProposal, personOf } from './describeProposal';

interface NewsOfLogProps extends PlanPartProps {
  proposals: readonly ContactProposal[];
  unknown: readonly UnknownPerson[];
}

export function NewsOfLog({ editor, proposals, unknown }: NewsOfLogProps) {
  const takeOver = () => {
    for (const { id, is } of proposals) editor.change('stakeholders', id, is);
  };
  return (
    <>
      {proposals.length > 0 && (
        <Notice kind="information">
          <p class="label">{words.knowsMore}</p>
          <ul>
            {proposals.map((proposal) => (
              <li key={proposal.id}>{describeProposal(proposal)}</li>
            ))}
          </ul>
          <Button onClick={takeOver}>{words.takeOver}</Button>
          <p class="quiet">{words.shownFirst}</p>
        </Notice>
      )}
      {unknown.length > 0 && (
        <>
          <p class="label">{words.unknown}</p>
          <ul class="due-people">
            {unknown.map((person) => (
              <li key={`${person.name} ${person.email}`}>
                {words.stranger(isolate(person.name), person.talks)}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={words.addNamed(isolate(person.name))}
                  onClick={() => editor.add('stakeholders', personOf(person, editor.book.today))}
                >
                  {words.add}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
