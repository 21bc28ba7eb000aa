// Opens files of all kinds and recognizes their columns. Loaded when the first file is chosen (`loadScript`), because it is as large as a
// third of the page.
export { planFile } from '../importData/columns/planColumns';
export { inEncoding, onSheet, openFile, openPasted, openTab, withDelimiter } from '../importData/file/OpenedFile';
