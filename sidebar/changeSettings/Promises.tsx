// What accounts of each tier are promised, so that the ones without a seat are served well too.
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { settings } from '../../src/text/en/settings';
import { TextArea } from '../components/TextArea';
import type { GroupProps } from './SettingsForm';

const PROMISES = ['promiseKey', 'promiseWatch', 'promiseStandard'] as const;

export const Promises = ({ draft, change }: GroupProps) => (
  <fieldset>
    <legend>{words.promises}</legend>
    <p class="quiet">{words.promisesHint}</p>
    {PROMISES.map((key) => (
      <TextArea
        key={key}
        label={settings[key]}
        value={draft[key]}
        limit={schema[key].longest}
        lines={2}
        onChange={(promise) => change({ [key]: promise })}
      />
    ))}
  </fieldset>
);
