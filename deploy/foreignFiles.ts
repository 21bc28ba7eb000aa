import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askGoogle } from './askGoogle';

/** What the text of a file of ours contains, of this build or an older one: the server's code, a page, or a script of a page. */
const OURS = /function KAM_SCORE\(|data-panel="|keyAccountScript/;
/** What Google writes into a new script. */
const UNTOUCHED = /^\s*function myFunction\(\)\s*\{\s*\}\s*$/;

/**
 * The script's files at Google that are not the add-on's, which sending it would delete or overwrite: `Invoices.gs`. Reads them into a folder
 * of its own.
 */
export function foreignFiles(scriptId: string, browser: boolean): string[] {
  const folder = resolve('node_modules', '.cache', 'present-script');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
  try {
    askGoogle(['pull'], { folder, browser });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|gs|html)$/.test(name));
    const text = (name: string): string => readFileSync(resolve(folder, name), 'utf8');
    return files
      .filter((name) => !OURS.test(text(name)) && !UNTOUCHED.test(text(name)) && !isData(name, text(name)))
      .map((name) => name.replace(/\.js$/, '.gs'))
      .sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a file is one of the add-on's with data: words and samples, as JSON. */
function isData(name: string, text: string): boolean {
  if (!/^(words\.\w+|sample)\.html$/.test(name)) return false;
  return existsSync(resolve('dist', name)) || text.startsWith('{');
}
