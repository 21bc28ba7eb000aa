const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A row's id: eight characters, without l, o, 0 and 1, which look alike. */
export function newId(): string {
  return Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))).join('');
}
