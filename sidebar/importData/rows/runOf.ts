import type { ImportRun } from '../../../src/actions/imports/ImportRun';

/**
 * The run of an import. An import of the same rows that was interrupted goes on under its own run, so that it can be undone as a whole.
 * @param now milliseconds.
 */
export function runOf(rows: readonly unknown[], last: ImportRun | null, now = Date.now()): string {
  const mark = `${fingerprintOf(rows)}-`;
  return last !== null && last.file.done < last.file.all && last.run.startsWith(mark) ? last.run : mark + now.toString(36);
}

/** FNV-1a, 32 bits, of all rows. */
function fingerprintOf(rows: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const row of rows) {
    const content = JSON.stringify(row);
    for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
