// Recognises by its first bytes what a file is, if it is not a text.

/** Codes of text/problems. */
export type Refusal = 'fileEmpty' | 'fileTooLarge' | 'fileUnreadable';

/** Larger files are refused. This is half a million sales lines, which a browser reads and adds up in about four seconds. */
export const LARGEST_MEGABYTES = 40;

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, index) => bytes[index] === byte);

/** A spreadsheet, among others. */
export const isZip = (head: Uint8Array): boolean => startsWith(head, 0x50, 0x4b, 0x03, 0x04);
/** An .xls file, or an .xlsx file that a password protects. */
export const isOldExcel = (head: Uint8Array): boolean => startsWith(head, 0xd0, 0xcf, 0x11, 0xe0);

/**
 * @param head the first bytes of the file; 4,096 are enough.
 * @param size the size of the whole file in bytes.
 * @returns null when the file can be read.
 */
export function refuseFile(head: Uint8Array, size: number): Refusal | null {
  if (size === 0) return 'fileEmpty';
  if (size > LARGEST_MEGABYTES * 1024 * 1024) return 'fileTooLarge';
  if (isZip(head) || isOldExcel(head)) return null;
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return null;
  return head.some((byte) => byte < 9) ? 'fileUnreadable' : null;
}
