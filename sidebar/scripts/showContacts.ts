// The people in the contact log after an import. Loaded at its end (`loadScript`), so that the page stays small.
export { showContacts } from '../importData/contacts/showContacts';
