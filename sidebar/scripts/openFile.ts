// Opens files of all kinds, recognizes their columns, settles how they are read, and reads their rows. Loaded when the first file is chosen (`loadScript`), because it is as
// large as a third of the page.
export { planFile, withBands } from '../importData/columns/planFile';
export { inEncoding, onSheet, openFile, openPasted, openTab, withDelimiter } from '../importData/file/OpenedFile';
export { readDay } from '../importData/columns/readDay';
export { resolveNumbers } from '../importData/columns/resolveNumbers';
export { resolveYears } from '../importData/columns/resolveYears';
export { readFile } from '../importData/rows/readFile';
