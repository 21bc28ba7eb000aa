// Which object of ours stands behind each handle that a script holds.

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

/** The object behind a handle. Throws where another class stands there, which the door's signatures rule out. */
export function objectBehind<T extends object>(handle: unknown, kind: abstract new (...words: never[]) => T): T {
  const object = behind.get(handle as object)?.object;
  if (!(object instanceof kind)) throw new TypeError(`No ${kind.name} stands behind this handle.`);
  return object;
}
