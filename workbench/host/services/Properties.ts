// PropertiesService and its Properties: texts by key, within Google's limits.
import { free, type Methods, property } from '../door/Method';
import { ScriptError } from '../door/ScriptError';
import { bytes } from '../stores/bytes';
import type { Scope } from '../stores/Stores';
import type { Context } from './Context';

const SERVICE_METHODS = {
  getDocumentProperties: free(''),
  getScriptProperties: free(''),
  getUserProperties: free(''),
} satisfies Methods;
// Getting the store touches no property yet; under AuthMode.NONE it is refused nevertheless.
const SERVICE = Object.fromEntries(
  Object.entries(SERVICE_METHODS).map(([name, method]) => [name, { ...method, access: 'properties' as const }]),
);

const METHODS = {
  deleteAllProperties: property(''),
  deleteProperty: property('Text'),
  getKeys: property(''),
  getProperties: property(''),
  getProperty: property('Text'),
  setProperties: property('Object', 'Object, Boolean'),
  setProperty: property('Text, Text', 'Text, Number', 'Text, Boolean'),
} satisfies Methods;

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

type ServiceHandle = GoogleAppsScript.Properties.PropertiesService;
type Handle = GoogleAppsScript.Properties.Properties;

export class PropertiesService implements Pick<ServiceHandle, keyof typeof SERVICE_METHODS> {
  readonly handle: ServiceHandle;

  constructor(private readonly context: Context) {
    this.handle = context.execution.expose('PropertiesService', SERVICE, this);
  }

  getDocumentProperties(): Handle {
    return new Properties(this.context, 'document').handle;
  }
  getUserProperties(): Handle {
    return new Properties(this.context, 'user').handle;
  }
  getScriptProperties(): Handle {
    return new Properties(this.context, 'script').handle;
  }
}

class Properties implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;
  private readonly values: Map<string, string>;

  constructor(context: Context, scope: Scope) {
    this.handle = context.execution.expose('PropertiesService.Properties', METHODS, this);
    this.values = context.stores.properties[scope];
  }

  getProperty(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  getKeys(): string[] {
    return [...this.values.keys()];
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
  setProperty(key: string, value: unknown): Handle {
    return this.setProperties({ [key]: value });
  }
  /** Numbers and booleans are stored as their texts. */
  setProperties(given: Record<string, unknown>, deleteAllOthers = false): Handle {
    const values = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, textOf(value)]));
    for (const value of Object.values(values)) {
      if (bytes(value) > LARGEST_VALUE) throw new ScriptError('Argument too large: value');
    }
    const after = new Map([...(deleteAllOthers ? [] : this.values), ...Object.entries(values)]);
    const size = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > LARGEST_STORE) {
      throw new ScriptError('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.values.clear();
    for (const [key, value] of after) this.values.set(key, value);
    return this.handle;
  }
  deleteProperty(key: string): Handle {
    this.values.delete(key);
    return this.handle;
  }
  deleteAllProperties(): Handle {
    this.values.clear();
    return this.handle;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ScriptError('The properties must be texts.');
}
