// Distinguishes number formats of dates and times from formats of numbers.

/** Literal text, escaped characters, colours and locales in brackets; [h], [m] and [s] are elapsed time. */
const LITERALS = /"[^"]*"|\\.|_.|\[(?![hms]+\])[^\]]*\]/gi;

/** Whether a number format shows a day or a time. */
export const isDateFormat = (format: string): boolean => /[ymdhs]/i.test(format.replace(LITERALS, ''));
