// All fields of one person.
import { relationships as words } from '../../src/text/en/relationships';
import { effectiveContact } from '../../src/model/plan/effectiveContact';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { DateInput, NO_BUTTONS } from '../components/DateInput';
import { PersonInput } from '../planEditor/PersonInput';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { TextInput } from '../components/TextInput';
import { WordSelect } from '../components/WordSelect';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { recordFields } from '../planEditor/recordFields';
import { ForgetPerson } from './ForgetPerson';
import { NextStep } from './NextStep';
import { Reachable } from './Reachable';
import { ScaleControl } from './ScaleControl';
import { SuperiorSelect } from './SuperiorSelect';

const SCALES = ['influence', 'sentiment', 'contact'] as const;

export function PersonFields({ person, editor }: PlanPartProps & { person: Stakeholder }) {
  const { plan, book } = editor;
  const field = recordFields(editor, 'stakeholders', person);
  const units = [...new Set([...plan.whitespace, ...plan.stakeholders].map(({ unit }) => unit))].filter((unit) => unit !== '');
  const isFaded = effectiveContact(person, book.today) !== person.contact;

  return (
    <>
      <TextInput {...field('name')} label={words.name} />
      <div data-begin>
        <TextInput {...field('jobTitle')} label={words.jobTitle} />
      </div>
      <SuggestInput {...field('unit')} label={words.unit} suggestions={units} />
      <WordSelect {...field('role')} label={words.role} />
      {SCALES.map((scale) => (
        <ScaleControl
          key={scale}
          {...field(scale)}
          label={words[scale]}
          scale={scale}
          hint={scale === 'contact' && isFaded ? words.contactFaded : null}
        />
      ))}
      <p class="hint keys-hint">{words.scaleKeys}</p>
      <DateInput {...field('lastContact')} label={words.lastContact} today={book.today} quick={NO_BUTTONS} past />
      <SuperiorSelect person={person} editor={editor} />
      <PersonInput {...field('ourOwner')} label={words.ourOwner} editor={editor} />
      <TextArea {...field('interests')} label={words.interests} />
      <NextStep person={person} editor={editor} />
      <Reachable person={person} editor={editor} />
      <ForgetPerson person={person} editor={editor} />
    </>
  );
}
