// The realm of a script in Node: a context of its own, with nothing in it but ECMAScript.
import { createContext, Script } from 'node:vm';
import type { RealmFactory } from './Realm';
import { zonedDate } from './zonedDate';

const compiled = new Map<string, Script>();

/** The compiled script, kept: each execution loads the same text again. */
function compile(code: string): Script {
  const known = compiled.get(code);
  if (known) return known;
  const script = new Script(code, { filename: 'Code.js' });
  compiled.set(code, script);
  return script;
}

const EXPORTS = new Script('({ Array, Date, Error, JSON })');

export const nodeRealm: RealmFactory = (timeZone, now) => {
  const global = createContext(Object.create(null) as Record<string, unknown>);
  const realm = EXPORTS.runInContext(global) as {
    Array: ArrayConstructor;
    Date: DateConstructor;
    Error: ErrorConstructor;
    JSON: JSON;
  };
  const date = zonedDate(realm.Date, timeZone, now);
  global.Date = date;
  return {
    load(code, _functions, globals) {
      Object.assign(global, globals);
      compile(code).runInContext(global);
      return (name) => (typeof global[name] === 'function' ? (global[name] as (...values: unknown[]) => unknown) : undefined);
    },
    array: (items) => realm.Array.from(items),
    date: (milliseconds) => new date(milliseconds),
    exception: (message) => Object.assign(new realm.Error(message), { name: 'Exception' }),
    parse: (json) => realm.JSON.parse(json) as unknown,
  };
};
