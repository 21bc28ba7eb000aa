// All settings of the workbook, in plain groups, saved at once.
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { Loaded } from '../components/Loaded';
import { NOTHING, useRequest } from '../useRequest';
import { SettingsForm } from './SettingsForm';

export function ChangeSettings() {
  const loaded = useRequest('loadSettings', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(state) => <SettingsForm state={state} onSaved={loaded.replace} />}
    </Loaded>
  );
}
