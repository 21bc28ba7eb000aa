// The script and the sheet to which the user's add-on is deployed: stored in .clasp.local.json, which git ignores.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Failure } from './Failure';

export const SHEET_FILE = '.clasp.local.json';
export const PROBE_FILE = '.clasp.probe.json';

/** `parentId` is the spreadsheet; it is missing if a user wrote only a script id into the file. */
export interface Sheet {
  scriptId: string;
  parentId?: string;
}

/** The sheet of the last deploy, or undefined before the first. */
export function readSheet(): Sheet | undefined {
  const stored = readStored<Sheet>(
    SHEET_FILE,
    `The file ${SHEET_FILE} does not say which sheet is yours. Delete it, and "npm run deploy" makes a new sheet.`,
  );
  return stored && { scriptId: stored.scriptId, ...(stored.parentId ? { parentId: stored.parentId } : {}) };
}

/** What a file of `writeSheet` has, undefined without the file. Throws a Failure with the message `damaged` where it names no script. */
export function readStored<Stored>(file: string, damaged: string): (Partial<Stored> & Pick<Sheet, 'scriptId'>) | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stored> & Partial<Sheet>;
    const { scriptId } = stored;
    if (typeof scriptId === 'string' && scriptId !== '') return { ...stored, scriptId };
  } catch {
    // Invalid JSON and a missing id give the same error.
  }
  throw new Failure(damaged);
}

/** Saves the sheet, or what else clasp sends to, with the clasp settings of the repository. */
export function writeSheet(sheet: Sheet & { deploymentId?: string }, file: string = SHEET_FILE): void {
  const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
  writeFileSync(file, `${JSON.stringify({ ...settings, ...sheet }, null, 2)}\n`);
}

/** The URL of the sheet. */
export function addressOf({ scriptId, parentId }: Sheet): string {
  return parentId ? `https://docs.google.com/spreadsheets/d/${parentId}/edit` : `https://script.google.com/d/${scriptId}/edit`;
}
