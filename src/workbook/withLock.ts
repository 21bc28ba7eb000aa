import { Refusal } from './Problem';

const WAIT = 10_000;

/**
 * Runs a command that writes, alone among scripts: reading, deciding and writing happen under the document's lock, and what was written is
 * flushed before the lock goes. (People who type are not locked out.) Refused with `lockBusy` after ten seconds.
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
