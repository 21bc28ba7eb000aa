import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './Failure';
import type { Sheet } from './Sheet';
import { askGoogle } from './askGoogle';

/**
 * Creates a new Google Sheet with an empty script bound to it.
 * Uses its own folder, because clasp also downloads Google's first manifest, which must not replace ours.
 */
export function createSheet(title: string, browser: boolean): Sheet {
  const folder = resolve('node_modules', '.cache', 'new-sheet');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, '.clasp.json'), '{}');
  try {
    const made = askGoogle(['create-script', '--type', 'sheets', '--title', title], { folder, browser }) as Sheet;
    return { scriptId: made.scriptId, parentId: made.parentId! };
  } catch (error) {
    // clasp creates the sheet before its script, so a rejected script leaves an empty sheet behind.
    if (error instanceof Failure && /Apps Script API/.test(String(error.cause))) {
      throw new Failure(`${error.message} (An empty sheet "${title}" may be in your Google Drive now; you can delete it.)`);
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
