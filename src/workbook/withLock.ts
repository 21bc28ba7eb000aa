import { Refusal } from './Problem';

const WAIT = 10_000;

/**
 * Runs a command that writes under the document's lock, which excludes other scripts but not typing users. Changes are flushed before
 * the lock is released. Throws `lockBusy` after ten seconds.
 */
export function withLock<Value>(command: () => Value): Value {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(WAIT)) throw new Refusal({ code: 'lockBusy' });
  try {
    return command();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
