// The folded line of a person: title, unit and role, influence and sentiment, and warnings.
import { lists, scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { effectiveContact } from '../../src/model/plan/effectiveContact';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { stakeholderFlag } from '../../src/model/plan/stakeholderFlag';
import { Mark } from '../stakeholderMap/Mark';
import { markOf } from '../stakeholderMap/markOf';
import { wordOf } from '../stakeholderMap/wordOf';

export function PersonSummary({ person, today }: { person: Stakeholder; today: string }) {
  const flag = stakeholderFlag(person, today);
  const { shape, contact } = markOf(person, today);
  const known = [person.jobTitle, person.unit, person.role === null ? '' : lists.role[person.role]].filter((part) => part !== '');
  const facts = (
    [
      [words.influence, scales.influence, person.influence],
      [words.sentiment, scales.sentiment, person.sentiment],
      [words.contact, scales.contact, effectiveContact(person, today)],
    ] as const
  ).map(([label, scale, value]) => ({ label, word: wordOf(scale, value), isKnown: value !== null }));
  return (
    <span class="person-summary">
      {known.length > 0 && (
        <span class="quiet">{known.map((part, index) => [index > 0 && ' · ', <bdi key={part}>{part}</bdi>])}</span>
      )}
      <span class="position">
        {facts.map(({ label, word, isKnown }) => (
          <span key={label} title={label}>
            <span class={isKnown ? 'hidden' : undefined}>{label}: </span>
            {word}
          </span>
        ))}
      </span>
      {flag && (
        <span class={`person-flag ${flag}`}>
          {shape !== 'circle' && (
            <svg width="14" height="12" viewBox="-7 -6 14 12" aria-hidden="true">
              <Mark shape={shape} contact={contact === null ? 1 : Math.max(1, contact)} size={11} />
            </svg>
          )}
          {lists.stakeholderFlag[flag]}
        </span>
      )}
    </span>
  );
}
