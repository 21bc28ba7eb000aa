// Copies of what people decided, by which a deleted tab is restored: the criteria in Settings, the settings beside the workbook.
import type { Criterion } from '../model/criteria/Criterion';
import { readCriteria } from './criteriaTable';
import { OWN_PREFIX, type TabKey } from './Tab';
import { KEPT_TABS } from './tabs';
import type { Workbook } from './Workbook';
import { storedList } from '../model/stored/storedJson';

const HEAD = 'keys:';
const CRITERIA = 'criteriaCopy';
/** Google allows 9 KB in a property; a letter has at most three bytes. */
const CHUNK = 3000;
const COUNT = 'settings';

/** Notes the present criteria in Settings; a copy that is too long for a cell is not kept. */
export function keepCriteria(workbook: Workbook): void {
  const criteria = readCriteria(workbook.table('criteria'));
  const copy = JSON.stringify(criteria);
  // Without criteria there is nothing to restore a deleted tab to.
  if (criteria.length > 0 && copy.length < 50_000) workbook.settings.set(CRITERIA, copy);
}

/** The criteria as they were when the add-on saved last; none where nothing was kept. */
export const keptCriteria = ({ settings }: Workbook): Criterion[] => storedList(settings.get(CRITERIA)) as Criterion[];

/** The keys of a tab's columns from left to right, by which its head is restored. */
export function keepHeads(workbook: Workbook): void {
  for (const tab of KEPT_TABS) {
    const { columns, keyRow } = workbook.table(tab);
    const keys = Array.from({ length: Math.max(...columns.values()) }, () => '');
    for (const [key, at] of columns) if (!key.startsWith(OWN_PREFIX)) keys[at - 1] = key;
    if (keyRow !== null) workbook.settings.set(HEAD + tab, keys.join(','));
  }
}

/** '' for a column of the user's own; none where nothing was kept. */
export const keptHead = ({ settings }: Workbook, tab: TabKey): string[] => {
  const keys = settings.get(HEAD + tab);
  return keys === '' ? [] : keys.split(',');
};

/** Called after the settings are saved. */
export function keepSettings(entries: readonly (readonly [key: string, value: string])[]): void {
  const text = JSON.stringify(entries);
  const chunks = Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, at) => [
    `${COUNT}:${at}`,
    text.slice(at * CHUNK, (at + 1) * CHUNK),
  ]);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(chunks),
    [COUNT]: String(chunks.length),
  } as Record<string, string>);
}

/** The settings as they were saved last; none in a copy of the file, which has no properties. */
export function keptSettings(): [key: string, value: string][] {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const chunks = Array.from({ length: Number(kept[COUNT] ?? 0) }, (_, at) => kept[`${COUNT}:${at}`] ?? '');
  return storedList(chunks.join('')) as [string, string][];
}
