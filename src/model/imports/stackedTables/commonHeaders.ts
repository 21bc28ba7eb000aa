import { foldName } from '../../names/foldName';
import { recognizeColumns, type Synonyms } from '../recognizeColumns';

/**
 * One row of headers for several tables, and the place of each header of each table in it. A header is the same as another by its words, or else by
 * what it holds: `Client` beside `Customer`.
 */
export function commonHeaders(
  tables: readonly (readonly string[])[],
  synonyms: Synonyms,
): { headers: readonly string[]; places: readonly (readonly number[])[] } {
  const common: { text: string; key: string; content: string }[] = [];
  const places = tables.map((headers) => {
    const contents = recognizeColumns(headers, synonyms).map((match) => (match === null ? '' : JSON.stringify(match)));
    const used = new Set<number>();
    const use = (isSame: (other: (typeof common)[number]) => boolean): number => {
      const place = common.findIndex((other, at) => !used.has(at) && isSame(other));
      used.add(place);
      return place;
    };
    const known = common.length;
    const byWords = headers.map((text) => use(({ key }) => key === foldName(text)));
    return headers.map((text, at) => {
      const content = contents[at] ?? '';
      const place = byWords[at] ?? -1;
      if (place >= 0) return place;
      const alike = known > 0 && content !== '' ? use((other) => other.content === content) : -1;
      return alike >= 0 ? alike : common.push({ text, key: foldName(text), content }) - 1;
    });
  });
  return { headers: common.map(({ text }) => text), places };
}

/** Cells at their places in a row of a length, and behind it those that have no place. */
export function placed(cells: readonly string[], places: readonly number[], length: number): string[] {
  const row = Array.from({ length }, () => '');
  cells.forEach((cell, at) => (row[places[at] ?? length + at - places.length] = cell));
  return row;
}
