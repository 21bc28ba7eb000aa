// The last import, as Settings keeps it: whose, when, of which file, and how much of it is in the workbook.
import * as v from 'valibot';
import type { Workbook } from '../../workbook/Workbook';
import { numberIn, rawText } from '../payloadParts';
import { storedJson } from '../../model/stored/storedJson';

const count = numberIn({ from: 0, whole: true });

/** Where a part of a file belongs: which file it is, and how many of its rows are in the workbook once this part is. */
export const partOfFile = v.strictObject({
  /** Blank for pasted cells. */
  name: rawText(200),
  done: count,
  all: count,
});
export type PartOfFile = v.InferOutput<typeof partOfFile>;

/** The same for all parts of one file: History groups them by it, and an interrupted import continues under it. */
export const importRun = rawText(40, 1);

const stored = v.strictObject({
  run: importRun,
  file: partOfFile,
  /** yyyy-mm-dd hh:mm, of its last part. */
  when: v.string(),
  who: v.string(),
  /** The workbook's last full year after the import: its columns of years mean these years. */
  lastFullYear: v.number(),
  /** Characters kept for undoing it; `null` where it changed more than can be kept. */
  kept: v.nullable(count),
});
export type ImportRun = v.InferOutput<typeof stored>;

const SETTING = 'lastImport';

/** The last import that changed something; `null` if there was none, or if it was undone. */
export function readImportRun(workbook: Workbook): ImportRun | null {
  const parsed = v.safeParse(stored, storedJson(workbook.settings.get(SETTING)));
  return parsed.success ? parsed.output : null;
}

/** Notes the last import; `null` forgets it. */
export const writeImportRun = (workbook: Workbook, run: ImportRun | null): void =>
  workbook.settings.set(SETTING, run === null ? '' : JSON.stringify(run));
