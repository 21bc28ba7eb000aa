// The settings as fields. What was typed stays when a save fails.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SettingsState } from '../../src/actions/store/readSettings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { yearsMoved } from '../../src/model/records/yearsMoved';
import { Button } from '../components/Button';
import { MovedFigures } from '../components/MovedFigures';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { DraftBack } from '../drafts/DraftBack';
import { panelDraft } from '../drafts/panelDraft';
import { text } from '../text';
import { today } from '../today';
import { useTask } from '../useTask';
import { changedSettings, checkSettings, takeUpSettings, type SettingsDraft } from './checkSettings';
import { CutOffs } from './CutOffs';
import { movedWith } from './movedWith';
import { Figures } from './Figures';
import { ForecastOfDeals } from './ForecastOfDeals';
import { Health } from './Health';
import { Promises } from './Promises';
import { Reviews } from './Reviews';
import { Seats } from './Seats';
import { WorkbookAndYou } from './WorkbookAndYou';
import { Years } from './Years';

const kept = panelDraft('settings');

/** What every group of fields gets. */
export interface GroupProps {
  draft: SettingsDraft;
  /** The sentence under a field; null when the field is valid. */
  fault: (key: keyof SettingsDraft) => string | null;
  change: (changes: Partial<SettingsDraft>) => void;
}

interface SettingsFormProps {
  state: SettingsState;
  onSaved: (state: SettingsState) => void;
}

export function SettingsForm({ state, onSaved }: SettingsFormProps) {
  const [back] = useState(() => takeUpSettings(kept.read(), state.settings));
  const [isBack, setBack] = useState(back !== null);
  const [draft, setDraft] = useState<SettingsDraft>(back ?? state.settings);
  const [saved, setSaved] = useState(false);
  const [moved, setMoved] = useState<string[]>([]);
  const saving = useTask('saveSettings', (value) => {
    setMoved(movedWith(draft, value.settings));
    onSaved(value);
    setDraft(value.settings);
    setBack(false);
    setSaved(true);
  });
  const faults = checkSettings(draft, state.settings, today());
  const changes = useMemo(() => changedSettings(state.settings, draft), [state.settings, draft]);
  const unchanged = Object.keys(changes).length === 0;
  useEffect(() => kept.write(unchanged ? null : changes), [unchanged, changes]);
  const group: GroupProps = {
    draft,
    fault: (key) => {
      const fault = faults[key];
      // Each sentence takes the fault of its own kind. TypeScript cannot see that through an index.
      return fault ? words.faults[fault.kind](fault as never) : null;
    },
    change: (some) => {
      setSaved(false);
      setDraft({ ...draft, ...some });
    },
  };
  const lacks = Object.keys(faults).length > 0 ? text.common.fixFirst : unchanged && !saved ? text.common.nothingChanged : null;
  const save = () => saving.run({ changes });
  const drop = () => {
    setBack(false);
    setDraft(state.settings);
  };
  return (
    <>
      {isBack && <DraftBack drop={drop} />}
      <MovedFigures problems={state.problems} />
      <Seats {...group} />
      <CutOffs {...group} />
      <Years {...group} movedBy={faults.lastFullYear ? 0 : yearsMoved(state.settings, changes)} />
      <Figures {...group} />
      <Reviews {...group} />
      <Promises {...group} />
      <ForecastOfDeals {...group} closed={state.closed} />
      <Health {...group} />
      <WorkbookAndYou {...group} people={state.people} />
      <Problems problems={saving.problems} again={save} />
      {saved && unchanged && <Notice kind="done">{[text.common.saved, ...moved].join(' ')}</Notice>}
      <div class="buttons sticky">
        <Button primary lacks={lacks} disabled={saving.running} onClick={save}>
          {saving.running ? text.common.saving : text.common.save}
        </Button>
        {!unchanged && !saving.running && <Button onClick={drop}>{text.common.undo}</Button>}
      </div>
    </>
  );
}
