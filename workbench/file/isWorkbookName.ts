// Whether a name is valid for a workbook, whose file has the same name on any system.

const LONGEST = 100;
/** What file systems take, less the extension: a letter has up to four bytes. */
const MOST_BYTES = 250;
/** Separators of paths, what Windows forbids in a file name, and control characters. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * True for 1 to 100 characters of at most 250 bytes without a leading dot, blanks or dots at the ends, and characters or names that files
 * cannot have.
 */
export function isWorkbookName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST &&
    new TextEncoder().encode(name).length <= MOST_BYTES &&
    name === name.trim() &&
    !name.startsWith('.') &&
    !name.endsWith('.') &&
    !FORBIDDEN.test(name) &&
    !RESERVED_ON_WINDOWS.test(name)
  );
}
