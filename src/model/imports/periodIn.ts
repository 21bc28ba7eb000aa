import { recognizeColumns, type Synonyms } from './recognizeColumns';

/** The period that a text is, or the year that it says to be of: `Sales 2024`, `Year 2024`; '' for any other, and for a part of a longer text. */
export function periodIn(text: string, synonyms: Synonyms): string {
  const [match] = recognizeColumns([text], synonyms);
  if (match?.field !== 'revenue' || match.year === null) return '';
  return match.part === undefined ? String(match.year) : text.trim();
}
