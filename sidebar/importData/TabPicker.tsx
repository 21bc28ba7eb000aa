// A tab of the workbook instead of a file.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import { importData as words } from '../../src/text/en/importData';
import { Button } from '../components/Button';
import { Loaded } from '../components/Loaded';
import { Select } from '../components/Select';
import { ask } from '../server';
import { useRequest } from '../useRequest';
import { opening } from './opening';
import type { OpenedFile } from './file/OpenedFile';

interface TabPickerProps {
  /** Called with the tab's rows. */
  take: (opening: Promise<OpenedFile | Problem>) => void;
}

const LIST = { tab: null };

export function TabPicker({ take }: TabPickerProps) {
  const tabs = useRequest('loadTabs', LIST);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Loaded of={tabs} words={words.loadingTabs}>
      {({ tabs: found }) => {
        const tab = found.find(({ id }) => String(id) === chosen) ?? found[0];
        if (!tab) return <p class="quiet">{words.noTabs}</p>;
        return (
          <>
            <Select
              label={words.tab}
              value={String(tab.id)}
              options={found.map(({ id, title }) => ({ value: String(id), label: title }))}
              hint={words.tabHint}
              onChange={setChosen}
            />
            <div class="buttons">
              <Button onClick={() => take(readTab(tab))}>{words.useTab}</Button>
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

async function readTab({ id, title }: { id: number; title: string }): Promise<OpenedFile | Problem> {
  const answer = await ask('loadTabs', { tab: id });
  if (!answer.ok) return answer.problems[0] ?? { code: 'failed' };
  return opening(({ openTab }) => openTab(title, answer.value.rows));
}
