/** The texts of a row without the blank ones: a blank in a catalogue means a forgotten text. */
export const filled = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ''));
