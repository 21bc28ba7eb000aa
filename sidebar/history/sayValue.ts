// A value that History keeps as text, as the page writes it.
import { text } from '../text';
import { persianDigits } from '../../src/text/digits';

/** Only figures change their digits: a name or a code stays as somebody typed it. */
const FIGURE = /^[-−+]?\d[\d.,]*%?$/;

export const sayValue = (value: string): string => (text.language === 'fa' && FIGURE.test(value) ? persianDigits(value) : value);
