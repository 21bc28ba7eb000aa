import { foldDigits } from '../model/names/foldDigits';

/** A text of ours for a cell, with the digits of the figures beside it: Google Sheets shows numbers with Latin ones. */
export const cellDigits = (text: string): string =>
  foldDigits(text)
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/(?<=\d)٪/g, '%');
