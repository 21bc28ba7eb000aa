// CacheService and its Cache: texts that expire.
import { free, type Methods, property } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import { bytes } from '../stores/bytes';
import type { CacheEntry, Scope } from '../stores/Stores';
import type { Context } from './Context';

const SERVICE_METHODS = { getDocumentCache: free(''), getScriptCache: free(''), getUserCache: free('') } satisfies Methods;
const METHODS = {
  get: property('Text'),
  put: property('Text, Text', 'Text, Text, Integer'),
  remove: property('Text'),
} satisfies Methods;

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
/** Seconds: Google's default and maximum. */
const USUAL = 600;
const LONGEST = 21_600;

type ServiceHandle = GoogleAppsScript.Cache.CacheService;
type Handle = GoogleAppsScript.Cache.Cache;

export class CacheService implements Pick<ServiceHandle, keyof typeof SERVICE_METHODS> {
  readonly handle: ServiceHandle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('CacheService', SERVICE_METHODS, this);
  }

  getDocumentCache(): Handle {
    return new Cache(this.context, 'document').handle;
  }
  getUserCache(): Handle {
    return new Cache(this.context, 'user').handle;
  }
  getScriptCache(): Handle {
    return new Cache(this.context, 'script').handle;
  }
}

class Cache implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;
  private readonly entries: Map<string, CacheEntry>;

  constructor(
    private readonly context: Context,
    scope: Scope,
  ) {
    this.handle = context.execution.expose('CacheService.Cache', METHODS, this);
    this.entries = context.stores.caches[scope];
  }

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > this.context.now() ? entry.value : null;
  }
  put(key: string, value: string, seconds = USUAL): null {
    if (key.length > LONGEST_KEY) throw new ScriptError('Argument too large: key');
    if (bytes(value) > LARGEST_VALUE) throw new ScriptError('Argument too large: value');
    if (seconds < 1) throw new ScriptError('Invalid argument: expirationInSeconds');
    this.entries.set(key, { value, until: this.context.now() + Math.min(seconds, LONGEST) * 1000 });
    return null;
  }
  remove(key: string): null {
    this.entries.delete(key);
    return null;
  }
}
