// LockService and its Lock. Nothing runs beside a script here, so a lock is free or stays taken, and no call waits.
import { free, type Methods, property } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import type { Scope } from '../stores/Stores';
import type { Context } from './Context';

const SERVICE_METHODS = { getDocumentLock: free(''), getScriptLock: free(''), getUserLock: free('') } satisfies Methods;
const METHODS = {
  hasLock: free(''),
  releaseLock: property(''),
  tryLock: property('Integer'),
  waitLock: property('Integer'),
} satisfies Methods;

type ServiceHandle = GoogleAppsScript.Lock.LockService;
type Handle = GoogleAppsScript.Lock.Lock;

export class LockService implements Pick<ServiceHandle, keyof typeof SERVICE_METHODS> {
  readonly handle: ServiceHandle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('LockService', SERVICE_METHODS, this);
  }

  getDocumentLock(): Handle {
    return new Lock(this.context, 'document').handle;
  }
  getUserLock(): Handle {
    return new Lock(this.context, 'user').handle;
  }
  getScriptLock(): Handle {
    return new Lock(this.context, 'script').handle;
  }
}

class Lock implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    private readonly scope: Scope,
  ) {
    this.handle = context.execution.expose('LockService.Lock', METHODS, this);
  }

  hasLock(): boolean {
    return this.context.stores.locks.get(this.scope) === this.context.execution;
  }
  tryLock(): boolean {
    const { locks } = this.context.stores;
    if (locks.has(this.scope)) return this.hasLock();
    locks.set(this.scope, this.context.execution);
    return true;
  }
  waitLock(): void {
    if (!this.tryLock()) throw new ScriptError('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    if (this.hasLock()) this.context.stores.locks.delete(this.scope);
  }
}
