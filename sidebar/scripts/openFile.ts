// Opens files of all kinds, recognizes their columns, and reads their rows. Loaded when the first file is chosen (`loadScript`), because it is as
// large as a third of the page.
export { planFile, withBands } from '../importData/columns/planColumns';
export { inEncoding, onSheet, openFile, openPasted, openTab, withDelimiter } from '../importData/file/OpenedFile';
export { readDay } from '../importData/columns/readDay';
export { readFile } from '../importData/rows/readFile';
