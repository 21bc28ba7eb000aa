/** Makes problems of one severity: of a field, with a code and the values for its message. */
export const problemOf =
  <Code extends string>(severity: 'error' | 'hint') =>
  (field: string, code: Code, values: Record<string, string | number> = {}) => ({ field, code, severity, values });

/** Whether a field has no value: `null` or a text of blanks. */
export const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');
