// Opens files of all kinds. Loaded when the first file is chosen (`loadScript`), because it is as large as a third of the page.
export { inEncoding, onSheet, openFile, openPasted, openTab, withDelimiter } from '../importData/file/OpenedFile';
