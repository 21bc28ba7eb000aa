// The talks of the last twelve months with an account, and with whom.
import { contactLog as words } from '../../src/text/en/contactLog';
import { lists } from '../../src/text/en/lists';
import { talksOf } from '../../src/model/contacts/talksOf';
import { Disclosure } from '../components/Disclosure';
import { formatDay, formatMonth, isolate } from '../format';
import { locale } from '../locale';
import type { PlanPartProps } from '../planEditor/PlanEditor';

/** More would push the rest of the part far down. */
const SHOWN = 30;

export function LogOfAccount({ editor: { plan, book } }: PlanPartProps) {
  if (book.log.length === 0) return null;
  const { count, since, units, lines } = talksOf(book.log, plan.stakeholders, book.today, locale.calendar);
  const [most] = units;
  const month = formatMonth(since);
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>
        {count === 0
          ? words.noTalks
          : most
            ? words.talksWith(count, month, most.count, isolate(most.unit))
            : words.talks(count, month)}
      </p>
      {lines.length > 0 && (
        <Disclosure summary={words.showLines(Math.min(lines.length, SHOWN))}>
          <ul class="log-lines">
            {lines.slice(0, SHOWN).map(({ day, kind, subject, people, whose }, at) => (
              <li key={at}>
                <span class="quiet">{[formatDay(day), kind && lists.activityKind[kind]].filter(Boolean).join(' · ')}</span>
                {subject !== '' && <bdi>{subject}</bdi>}
                <bdi>{people.replace(/\s*<[^>]*>/g, '')}</bdi>
                {whose !== '' && <bdi class="quiet">{whose}</bdi>}
              </li>
            ))}
          </ul>
          {(lines.length > SHOWN || lines.length < book.log.length) && <p class="quiet">{words.olderLines}</p>}
        </Disclosure>
      )}
    </section>
  );
}
