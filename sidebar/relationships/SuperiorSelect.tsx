// A person's superior among the people in the list. An unknown name typed in the tab stays visible.
import { relationships as words } from '../../src/text/en/relationships';
import { foldName } from '../../src/model/names/foldName';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { Select } from '../components/Select';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { isolate } from '../format';
import { superiorsFor } from './superiorsFor';

export function SuperiorSelect({ person, editor }: PlanPartProps & { person: Stakeholder }) {
  const people = editor.plan.stakeholders;
  const offered = superiorsFor(person, people);
  const current = person.reportsTo;
  const chosen = offered.find((name) => foldName(name) === foldName(current)) ?? current;
  const isNamed = people.some(({ name }) => foldName(name) === foldName(current));
  const options = offered.map((name) => ({ value: name, label: isolate(name) }));
  if (chosen !== '' && !offered.includes(chosen)) {
    options.push({ value: chosen, label: isNamed ? isolate(chosen) : words.notInList(isolate(chosen)) });
  }
  return (
    <Select
      label={words.reportsTo}
      value={chosen}
      options={[{ value: '', label: words.nobodyAbove }, ...options]}
      hint={editor.hintOf('stakeholders', person.id, 'reportsTo')}
      fault={editor.faultOf('stakeholders', person.id, 'reportsTo')}
      onChange={(reportsTo) => editor.change('stakeholders', person.id, { reportsTo })}
    />
  );
}
