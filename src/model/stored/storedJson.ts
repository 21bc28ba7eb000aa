// JSON that the add-on keeps in cells and settings, where a user may have written over it.

/** `undefined` where a text is not JSON. */
export function storedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `null` where a text is not the JSON of an object. */
export function storedObject(text: string): object | null {
  const value = storedJson(text);
  return isObject(value) ? value : null;
}

/** The objects and lists in a list; none where a text is not the JSON of a list. */
export function storedList(text: string): object[] {
  const value = storedJson(text);
  return Array.isArray(value) ? value.filter(isObject) : [];
}
