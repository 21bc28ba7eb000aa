import { foldDigits } from '../model/names/foldDigits';

/** What a person typed, which is isolated (`isolateIn`), or a part of our own words. */
const PARTS = /\u2068[^\u2069]*\u2069|[^\u2068]+/g;

/** A text of ours for a cell, with the digits of the figures beside it: Google Sheets shows numbers with Latin ones. Names keep their own. */
export const cellDigits = (text: string): string =>
  text.replace(PARTS, (part) =>
    part.startsWith('\u2068')
      ? part
      : foldDigits(part)
          .replace(/(?<=\d)٫(?=\d)/g, '.')
          .replace(/(?<=\d)٬(?=\d)/g, ',')
          .replace(/(?<=\d)٪/g, '%'),
  );
