// Everything that is known of one person, to type and to choose.
import { relationships as words } from '../../src/text/en/relationships';
import { effectiveContact } from '../../src/model/plan/effectiveContact';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { ROLES } from '../../src/model/records/vocabulary';
import { DateInput, NO_BUTTONS } from '../components/DateInput';
import { PersonInput } from '../planEditor/PersonInput';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { TextInput } from '../components/TextInput';
import { WordSelect } from '../components/WordSelect';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { NextStep } from './NextStep';
import { Reachable } from './Reachable';
import { ScaleControl } from './ScaleControl';
import { SuperiorSelect } from './SuperiorSelect';

const LONGEST = { name: 80, jobTitle: 80, unit: 60, interests: 300 };
const SCALES = ['influence', 'sentiment', 'contact'] as const;

export function PersonFields({ person, editor }: PlanPartProps & { person: Stakeholder }) {
  const { plan, book } = editor;
  const change = (fields: Partial<Stakeholder>) => editor.change('stakeholders', person.id, fields);
  const fault = (field: keyof Stakeholder) => editor.faultOf('stakeholders', person.id, field);
  const units = [...new Set([...plan.whitespace, ...plan.stakeholders].map(({ unit }) => unit))].filter((unit) => unit !== '');
  const isFaded = effectiveContact(person, book.today) !== person.contact;

  return (
    <>
      <TextInput
        label={words.name}
        value={person.name}
        limit={LONGEST.name}
        fault={fault('name')}
        onChange={(name) => change({ name })}
      />
      <div data-begin>
        <TextInput
          label={words.jobTitle}
          value={person.jobTitle}
          limit={LONGEST.jobTitle}
          fault={fault('jobTitle')}
          onChange={(jobTitle) => change({ jobTitle })}
        />
      </div>
      <SuggestInput
        label={words.unit}
        value={person.unit}
        limit={LONGEST.unit}
        suggestions={units}
        fault={fault('unit')}
        onChange={(unit) => change({ unit })}
      />
      <WordSelect
        label={words.role}
        list="role"
        keys={ROLES}
        value={person.role}
        fault={fault('role')}
        onChange={(role) => change({ role })}
      />
      {SCALES.map((scale) => (
        <ScaleControl
          key={scale}
          label={words[scale]}
          scale={scale}
          value={person[scale]}
          hint={scale === 'contact' && isFaded ? words.contactFaded : null}
          fault={fault(scale)}
          onChange={(value) => change({ [scale]: value })}
        />
      ))}
      <p class="hint keys-hint">{words.scaleKeys}</p>
      <DateInput
        label={words.lastContact}
        value={person.lastContact}
        today={book.today}
        quick={NO_BUTTONS}
        fault={fault('lastContact')}
        onChange={(lastContact) => change({ lastContact })}
      />
      <SuperiorSelect person={person} editor={editor} />
      <PersonInput
        label={words.ourOwner}
        value={person.ourOwner}
        editor={editor}
        fault={fault('ourOwner')}
        onChange={(ourOwner) => change({ ourOwner })}
      />
      <TextArea
        label={words.interests}
        value={person.interests}
        limit={LONGEST.interests}
        fault={fault('interests')}
        onChange={(interests) => change({ interests })}
      />
      <NextStep person={person} editor={editor} />
      <Reachable person={person} editor={editor} />
    </>
  );
}
