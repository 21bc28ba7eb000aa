import { foldName } from './foldName';

/** A name folded to its letters and digits, without punctuation: two headers or words that differ in marks alone are equal. */
export const squeezeName = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]/gu, '');
