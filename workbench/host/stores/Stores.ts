// What outlives an execution: properties, caches, and who holds the locks.
import type { SavedWorkbook } from '../SavedWorkbook';

export type Scope = 'document' | 'user' | 'script';

export interface CacheEntry {
  readonly value: string;
  /** When it expires, in milliseconds. */
  readonly until: number;
}

export class Stores {
  readonly properties: Readonly<Record<Scope, Map<string, string>>>;
  readonly caches: Readonly<Record<Scope, Map<string, CacheEntry>>> = { document: new Map(), user: new Map(), script: new Map() };
  /** The execution that holds each lock. */
  readonly locks = new Map<Scope, object>();

  constructor(saved?: Pick<SavedWorkbook, 'documentProperties' | 'userProperties' | 'scriptProperties'>) {
    const map = (record: Readonly<Record<string, string>> = {}) => new Map(Object.entries(record));
    this.properties = {
      document: map(saved?.documentProperties),
      user: map(saved?.userProperties),
      script: map(saved?.scriptProperties),
    };
  }

  /** Releases every lock that the execution holds. */
  release(holder: object): void {
    for (const [scope, present] of this.locks) if (present === holder) this.locks.delete(scope);
  }
}
