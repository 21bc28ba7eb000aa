// The realm of a script in the browser page: a function in which every global that Apps Script lacks is undefined.
import type { RealmFactory } from './Realm';
import { zonedDate } from './zonedDate';

// What Apps Script's own global scope has; `undefined` and the like cannot be parameters, and need not be.
const ECMASCRIPT = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError
  EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array
  Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set
  WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape
  eval isFinite isNaN SharedArrayBuffer`.split(/\s+/),
);

/** The names of everything that a browser page has and Apps Script lacks. */
function foreignNames(): string[] {
  const names = new Set<string>();
  for (let object: unknown = globalThis; object; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  }
  return [...names].filter((name) => !ECMASCRIPT.has(name) && /^[A-Za-z_$][\w$]*$/.test(name));
}

export const pageRealm: RealmFactory = (timeZone, now) => {
  const date = zonedDate(Date, timeZone, now);
  return {
    load(code, functions, globals) {
      const global: Record<string, unknown> = { ...globals, Date: date };
      global.globalThis = global;
      // A script's top-level functions are visible to itself and to its caller; `this` and globalThis are its global object.
      const given = ['globalThis', 'Date', ...Object.keys(globals)];
      const parameters = [...new Set([...foreignNames().filter((name) => !functions.includes(name)), ...given])];
      const body = `${code}\n;return { ${functions.join(', ')} };`;
      // oxlint-disable-next-line typescript/no-implied-eval
      const run = new Function(...parameters, body) as (...values: unknown[]) => Record<string, unknown>;
      const declared = run.apply(
        global,
        parameters.map((name) => global[name]),
      );
      return (name) => {
        const found = Object.hasOwn(global, name) ? global[name] : declared[name];
        return typeof found === 'function' ? (found as (...values: unknown[]) => unknown) : undefined;
      };
    },
    array: (items) => Array.from(items),
    date: (milliseconds) => new date(milliseconds),
    exception: (message) => Object.assign(new Error(message), { name: 'Exception' }),
    parse: (json) => JSON.parse(json) as unknown,
  };
};
