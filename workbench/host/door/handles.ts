// The host's object behind each handle that a script has.

/** Properties that JavaScript itself reads from any object. Google's objects lack these too. */
export const ASKED_OF_ANY_OBJECT = ['then', 'toJSON', 'constructor', 'length'];

/** Properties of any object. */
export const OF_ANY_OBJECT = [
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'valueOf',
  '__proto__',
];

interface Behind {
  readonly name: string;
  readonly object: object;
}

const behind = new WeakMap<object, Behind>();

/** Notes the object behind a handle, and the full name of its class. */
export function register(handle: object, name: string, object: object): void {
  behind.set(handle, { name, object });
}

/** The full name of a handle's class, such as `SpreadsheetApp.Range`; undefined for anything else. */
export function handleName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? behind.get(value)?.name : undefined;
}

/** A class's name without what it belongs to: `Range` for `SpreadsheetApp.Range`. */
export const shortName = (name: string): string => name.split('.').at(-1) ?? name;

/** The object behind a handle. Throws for another class, which the signatures rule out. */
export function objectBehind<T extends object>(handle: unknown, kind: abstract new (...words: never[]) => T): T {
  const object = behind.get(handle as object)?.object;
  if (!(object instanceof kind)) throw new TypeError(`This handle is not a ${kind.name}.`);
  return object;
}
