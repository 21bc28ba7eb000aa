/** A text without the accents of Latin letters: `Müller` as `Muller`. The marks of other alphabets stay. */
export const stripAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
