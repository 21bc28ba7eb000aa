// Recognises by its first bytes a file that holds no table of text.

/** Codes of text/problems. */
export type Refusal = 'fileEmpty' | 'fileTooLarge' | 'fileIsSpreadsheet' | 'fileUnreadable';

/** More than this is refused: half a million sales lines, which a browser reads and adds up in about four seconds. */
export const LARGEST_MEGABYTES = 40;

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, index) => bytes[index] === byte);

/**
 * @param head the first bytes of the file, 4,096 are enough.
 * @param size of the whole file in bytes.
 * @returns null for a file that may be read.
 */
export function refuseFile(head: Uint8Array, size: number): Refusal | null {
  if (size === 0) return 'fileEmpty';
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'fileIsSpreadsheet';
  if (size > LARGEST_MEGABYTES * 1024 * 1024) return 'fileTooLarge';
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return null;
  return head.some((byte) => byte < 9) ? 'fileUnreadable' : null;
}
