// The workbook's language and week, whether the team is small, and who is at the keyboard.
import { useId } from 'preact/hooks';
import { Field } from '../components/Field';
import { Select } from '../components/Select';
import { Tick } from '../components/Tick';
import { text } from '../text';
import type { GroupProps } from './SettingsForm';

const languages = [
  { value: 'en', label: 'English' },
  { value: 'fa', label: 'فارسی' },
] as const;
const days = ['monday', 'saturday', 'sunday'] as const;

export function WorkbookAndYou({ draft, change, people }: GroupProps & { people: readonly string[] }) {
  const suggestions = useId();
  return (
    <>
      <fieldset>
        <legend>{text.changeSettings.workbook}</legend>
        <Select
          label={text.settings.language}
          hint={text.changeSettings.languageHint}
          value={draft.language}
          options={languages}
          onChange={(language) => change({ language })}
        />
        <Select
          label={text.settings.weekStart}
          value={draft.weekStart}
          options={days.map((day) => ({ value: day, label: text.changeSettings.days[day] }))}
          onChange={(weekStart) => change({ weekStart })}
        />
        <Tick checked={draft.smallTeam} onChange={(smallTeam) => change({ smallTeam })}>
          {text.settings.smallTeam}
        </Tick>
        <Tick checked={draft.scoreTogether} onChange={(scoreTogether) => change({ scoreTogether })}>
          {text.settings.scoreTogether}
        </Tick>
      </fieldset>
      <fieldset>
        <legend>{text.changeSettings.you}</legend>
        <Field label={text.settings.me} hint={text.changeSettings.meHint}>
          {(attributes) => (
            <input
              {...attributes}
              class="input"
              list={suggestions}
              maxLength={80}
              autocomplete="off"
              value={draft.me}
              onInput={(event) => change({ me: event.currentTarget.value })}
            />
          )}
        </Field>
        <datalist id={suggestions}>
          {people.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
      </fieldset>
    </>
  );
}
