// Reads calendars and contact cards. Loaded when the first one is opened (`loadScript`), because the library is large and few files are one.
export { readEntries } from '../importData/file/readEntries';
