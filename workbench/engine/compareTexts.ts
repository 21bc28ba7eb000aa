// The order of texts when rows are sorted, the same on every computer.

const LATIN = new Intl.Collator('en', { sensitivity: 'accent' });
/** In the order of the Persian alphabet, in which و comes before ه. */
const PERSIAN = new Intl.Collator('fa', { sensitivity: 'accent' });
const ARABIC_SCRIPT = /^\p{Script=Arabic}/u;

/** Alphabetical, ignoring case; texts in Arabic script come after Latin ones. */
export const compareTexts = (a: string, b: string): number =>
  (ARABIC_SCRIPT.test(a) && ARABIC_SCRIPT.test(b) ? PERSIAN : LATIN).compare(a, b);
