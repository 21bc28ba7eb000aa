// All settings of the workbook, in plain groups, saved at once.
import { Loaded } from '../components/Loaded';
import { text } from '../text';
import { NOTHING, useAsked } from '../useAsked';
import { SettingsForm } from './SettingsForm';

export function ChangeSettings() {
  const loaded = useAsked('loadSettings', NOTHING);
  return (
    <Loaded of={loaded} words={text.changeSettings.waiting}>
      {(state) => <SettingsForm state={state} onSaved={loaded.replace} />}
    </Loaded>
  );
}
