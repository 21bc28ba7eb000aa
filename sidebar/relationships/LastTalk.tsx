// Under a person's line: the last contact, *Talked today*, and *Still true* once the facts have not been confirmed for long.
import { relationships as words } from '../../src/text/en/relationships';
import { daysSince } from '../../src/model/calendar/daysSince';
import { factAge } from '../../src/model/plan/factAge';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { talkedToday } from './talkedToday';

interface LastTalkProps extends PlanPartProps {
  person: Stakeholder;
  /** The day of the last talk in the log; '' where it knows no better one. */
  inLog: string;
}

export function LastTalk({ person, inLog, editor }: LastTalkProps) {
  const { today, settings } = editor.book;
  const days = daysSince(inLog || person.lastContact, today);
  const age = factAge({ confirmedOn: person.confirmedOn }, today, settings.staleAfter);
  // Any save confirms the facts.
  const isStale = age.isStale && !editor.isChanged('stakeholders', person.id);
  return (
    <>
      <p class="last-talk">
        <span class="quiet">
          {days === null ? words.noLastContact : words.fact(words.lastContact, words.lastContactDays(days))}
        </span>
        {person.lastContact === today ? (
          <span class="covered">{words.talkedAlready}</span>
        ) : (
          <button
            type="button"
            class="link"
            aria-label={words.talkedTodayWith(person.name)}
            onClick={() => editor.change('stakeholders', person.id, talkedToday(person, today))}
          >
            {words.talkedToday}
          </button>
        )}
      </p>
      {isStale && (
        <p class="last-talk">
          <span class="quiet">{age.days === null ? words.neverConfirmed : words.notConfirmedFor(age.days)}</span>
          <button
            type="button"
            class="link"
            aria-label={`${words.stillTrue}: ${person.name}`}
            onClick={() => editor.change('stakeholders', person.id, { confirmedOn: today })}
          >
            {words.stillTrue}
          </button>
        </p>
      )}
    </>
  );
}
