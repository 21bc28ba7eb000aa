// Checks the arguments of google.script.run.

/**
 * The same value made of numbers, texts, booleans, null, plain objects and arrays; a form that is the only argument becomes its fields.
 * Throws a TypeError at once, as Google does, for anything else: a Date, a function, an element, a cycle, NaN.
 */
export function asArgument(value: unknown, index: number, count: number): unknown {
  if (value instanceof HTMLFormElement) {
    if (count > 1) throw illegal(index);
    return fieldsOf(value);
  }
  return plain(value, index, []);
}

const illegal = (index: number) => new TypeError(`Failed due to illegal value in property: ${index}`);

function plain(value: unknown, index: number, above: readonly unknown[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(index);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => plain(item, index, inside));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(index);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, index, inside)]));
}

/** A form's fields by name; a name that several fields have gets their values as an array. */
function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map((value) => (typeof value === 'string' ? value : value.name));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
