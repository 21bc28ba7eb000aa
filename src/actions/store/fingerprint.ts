/** A short text that differs when `value` does: tells whether something changed since it was read. FNV-1a, 32 bits. */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
