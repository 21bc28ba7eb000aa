const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A row's id: eight characters without the ones that look alike. */
export function newId(): string {
  return Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))).join('');
}
