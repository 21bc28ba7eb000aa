// How a statement compares names, as `foldName` does as far as SQL can.

/** Codes of characters that some people type and others omit: white space, half-spaces, direction marks, the tatweel, vowel signs. */
const UNSEEN = [
  9, 10, 13, 32, 160, 173, 8203, 8204, 8205, 8206, 8207, 8239, 65279, 1600, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1648,
];
const [FROM, TO] = ['٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹يىك', '01234567890123456789ییک'];

/** `TRANSLATE` replaces the characters at the same place, and deletes those that have no place in the second text. */
export const foldedName = (name: string): string =>
  `TRANSLATE(LOWER(${name}), '${FROM}' || ${UNSEEN.map((code) => `CHR(${code})`).join(' || ')}, '${TO}')`;
