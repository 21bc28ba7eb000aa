// E-mail, phone and profile, each with a link that uses it.
import { relationships as words } from '../../src/text/en/relationships';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import { Disclosure } from '../components/Disclosure';
import { Field } from '../components/Field';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { linkTo } from './linkTo';

const WAYS = [
  { key: 'email', mode: 'email', label: words.email, use: words.writeTo },
  { key: 'phone', mode: 'tel', label: words.phone, use: words.call },
  { key: 'profile', mode: 'url', label: words.profile, use: words.openProfile },
] as const;

export function Reachable({ person, editor }: PlanPartProps & { person: Stakeholder }) {
  return (
    <Disclosure summary={words.more} open={WAYS.some(({ key }) => editor.faultOf('stakeholders', person.id, key) !== null)}>
      {WAYS.map(({ key, mode, label, use }) => {
        const link = linkTo(key, person[key]);
        return (
          <Field
            key={key}
            label={label}
            hint={editor.hintOf('stakeholders', person.id, key)}
            fault={editor.faultOf('stakeholders', person.id, key)}
          >
            {(attributes) => (
              <>
                <input
                  {...attributes}
                  class="input"
                  dir="ltr"
                  inputMode={mode}
                  maxLength={longestIn('stakeholders', key)}
                  autocomplete="off"
                  value={person[key]}
                  onInput={(event) => editor.change('stakeholders', person.id, { [key]: event.currentTarget.value })}
                />
                {link && (
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {use}
                  </a>
                )}
              </>
            )}
          </Field>
        );
      })}
    </Disclosure>
  );
}
