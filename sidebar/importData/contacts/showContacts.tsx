import { render } from 'preact';
import type { Contacts } from '../../../src/actions/plan/loadContacts';
import { NewsOfContacts } from './NewsOfContacts';

/** Shows what the log knows of people in a place of the page. */
export const showContacts = (place: Element, contacts: Contacts): void => render(<NewsOfContacts contacts={contacts} />, place);
