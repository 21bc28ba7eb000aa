import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './Failure';
import type { Sheet } from './Sheet';
import { askGoogle } from './askGoogle';

/**
 * Creates an empty script: with a new Google Sheet that it is bound to, or standalone.
 * Uses its own folder, because clasp also downloads Google's first manifest, which must not replace ours.
 */
export function createScript(type: 'sheets' | 'standalone', title: string, browser: boolean): Sheet {
  const folder = resolve('node_modules', '.cache', 'new-script');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, '.clasp.json'), '{}');
  try {
    const made = askGoogle(['create-script', '--type', type, '--title', title], { folder, browser }) as Sheet;
    return { scriptId: made.scriptId, ...(made.parentId && { parentId: made.parentId }) };
  } catch (error) {
    // clasp creates the sheet before its script, so a rejected script leaves an empty sheet behind.
    if (type === 'sheets' && error instanceof Failure && /Apps Script API/.test(String(error.cause))) {
      throw new Failure(`${error.message} (An empty sheet "${title}" may be in your Google Drive now; you can delete it.)`);
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
