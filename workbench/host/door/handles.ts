// Which object of ours stands behind each handle that a script holds.

/** What JavaScript itself asks any object for; Google's objects have none of these either. */
export const ASKED_OF_ANY_OBJECT = ['then', 'toJSON', 'constructor', 'length'];

/** What any object answers. */
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

export function register(handle: object, name: string, object: object): void {
  behind.set(handle, { name, object });
}

/** The full name of a handle's class, such as `SpreadsheetApp.Range`; undefined for what is no handle. */
export function handleName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? behind.get(value)?.name : undefined;
}

/** A class's name without what it belongs to: `Range` for `SpreadsheetApp.Range`. */
export const shortName = (name: string): string => name.split('.').at(-1) ?? name;

/** The object behind a handle. Throws where another class stands there, which the door's signatures rule out. */
export function objectBehind<T extends object>(handle: unknown, kind: abstract new (...words: never[]) => T): T {
  const object = behind.get(handle as object)?.object;
  if (!(object instanceof kind)) throw new TypeError(`No ${kind.name} stands behind this handle.`);
  return object;
}
