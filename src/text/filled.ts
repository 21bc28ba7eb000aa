/** The words of a table's row without those that are left out: a blank in a catalogue would be a word that somebody forgot. */
export const filled = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ''));
