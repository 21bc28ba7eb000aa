import { isolateIn } from '../src/text/isolateIn';
import { text } from './text';

/** What a user typed in the other script, kept together inside a sentence of the page's language. */
export const isolate = (value: string): string => isolateIn(text.language, value);
