// The last import, as Settings keeps it: whose, when, of which file, and how much of it is in the workbook.
import type { Workbook } from '../../workbook/Workbook';
import { Misfit, nullable, number, object, string, type ValueOf } from '../schema';

const count = number({ from: 0, whole: true });

/** Where a part of a file belongs: which file it is, and how many of its rows are in the workbook once this part is. */
export const partOfFile = object({
  /** Blank for pasted cells. */
  name: string({ most: 200 }),
  done: count,
  all: count,
});
export type PartOfFile = ValueOf<typeof partOfFile>;

/** The same for all parts of one file: History groups them by it, and an interrupted import goes on under it. */
export const importRun = string({ least: 1, most: 40 });

const stored = object({
  run: importRun,
  file: partOfFile,
  /** yyyy-mm-dd hh:mm, of its last part. */
  when: string(),
  who: string(),
  /** The workbook's last full year after the import: its columns of years mean these years. */
  lastFullYear: number(),
  /** Characters kept for undoing it; `null` where it changed more than can be kept. */
  kept: nullable(count),
});
export type ImportRun = ValueOf<typeof stored>;

const SETTING = 'lastImport';

/** The last import that changed something; `null` if there was none, or if it was undone. */
export function readImportRun(workbook: Workbook): ImportRun | null {
  try {
    const run = stored.fit(JSON.parse(workbook.settings.get(SETTING)));
    return run instanceof Misfit ? null : run;
  } catch {
    return null;
  }
}

export const writeImportRun = (workbook: Workbook, run: ImportRun | null): void =>
  workbook.settings.set(SETTING, run === null ? '' : JSON.stringify(run));
