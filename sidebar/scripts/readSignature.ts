// Reads pasted signatures. Loaded when the user opens the field for them (`loadScript`), because of the words of all languages.
export { readSignature } from '../relationships/readSignature';
