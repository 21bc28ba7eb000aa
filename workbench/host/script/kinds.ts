// Detects kinds of values by their content and not by their constructor: a script has a realm of its own.
import { handleName } from '../door/handles';

/** Whether a value is a Date, of this realm or of the script's. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** An object literal, of any realm; not one of Google's objects. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDate(value)) return false;
  if (handleName(value) !== undefined) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
