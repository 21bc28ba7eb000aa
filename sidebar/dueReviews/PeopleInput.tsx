// The participants, as names in a line. Likely participants are one click away.
import { dueReviews as words } from '../../src/text/en/dueReviews';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { longestIn } from '../../src/model/records/recordRules';
import { LinkButton } from '../components/LinkButton';
import { TextInput } from '../components/TextInput';
import { isolate } from '../format';
import { locale } from '../locale';
import { peopleToName, withPerson } from './peopleToName';
import type { ReviewKind } from './ReviewForm';

interface PeopleInputProps {
  plan: AccountPlan;
  kind: ReviewKind;
  people: string;
  onChange: (people: string) => void;
}

const LONGEST = longestIn('reviews', 'people');

export function PeopleInput({ plan, kind, people, onChange }: PeopleInputProps) {
  const separator = locale.lists.comma;
  const fresh = peopleToName(plan, kind, people).filter((name) => withPerson(people, name, separator).length <= LONGEST);
  return (
    <div class="people-input">
      <TextInput label={words.people} value={people} limit={LONGEST} onChange={onChange} />
      {fresh.length > 0 && (
        <div class="quick">
          {fresh.map((name) => (
            <LinkButton key={name} onClick={() => onChange(withPerson(people, name, separator))}>
              {words.addPerson(isolate(name))}
            </LinkButton>
          ))}
        </div>
      )}
    </div>
  );
}
