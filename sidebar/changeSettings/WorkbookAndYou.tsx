// The workbook's language and week, whether the team is small, and the user's name.
import { WEEKENDS } from '../../src/model/calendar/weekend';
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import { Select } from '../components/Select';
import { SuggestInput } from '../components/SuggestInput';
import { Tick } from '../components/Tick';
import type { GroupProps } from './SettingsForm';
import { LANGUAGES, LOCALES } from '../../src/text/locales';

const languages = LANGUAGES.map((language) => ({ value: language, label: LOCALES[language].name }));
const days = ['monday', 'saturday', 'sunday'] as const;

export function WorkbookAndYou({ draft, change, people }: GroupProps & { people: readonly string[] }) {
  return (
    <>
      <fieldset>
        <legend>{words.workbook}</legend>
        <Select
          label={settings.language}
          hint={words.languageHint}
          value={draft.language}
          options={languages}
          onChange={(language) => change({ language })}
        />
        <Select
          label={settings.weekStart}
          value={draft.weekStart}
          options={days.map((day) => ({ value: day, label: words.days[day] }))}
          onChange={(weekStart) => change({ weekStart })}
        />
        <Select
          label={settings.weekend}
          value={draft.weekend}
          options={WEEKENDS.map((weekend) => ({ value: weekend, label: lists.weekend[weekend] }))}
          onChange={(weekend) => change({ weekend })}
        />
        <Tick checked={draft.smallTeam} onChange={(smallTeam) => change({ smallTeam })}>
          {settings.smallTeam}
        </Tick>
        <Tick checked={draft.scoreTogether} onChange={(scoreTogether) => change({ scoreTogether })}>
          {settings.scoreTogether}
        </Tick>
      </fieldset>
      <fieldset>
        <legend>{words.you}</legend>
        <SuggestInput
          label={settings.me}
          hint={words.meHint}
          value={draft.me}
          limit={schema.me.longest}
          suggestions={people}
          onChange={(me) => change({ me })}
        />
      </fieldset>
    </>
  );
}
