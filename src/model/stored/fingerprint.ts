/** A text as a number that differs when the text does: 0 to below 2³². FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

/** A short text that differs when `value` does: tells whether something changed since it was read. */
export const fingerprint = (value: unknown): string => hashOf(JSON.stringify(value)).toString(36);
