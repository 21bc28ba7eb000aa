import { foldName } from '../../names/foldName';
import type { FileLine } from '../detectTable';
import type { Synonyms } from '../recognizeColumns';
import { isFilled } from '../tableCells';
import { commonHeaders, placed } from './commonHeaders';
import { headerJudge, isBelowBands } from './headerJudge';

/**
 * Gives tables below each other the same headers, each cell below its own: a later one may have fewer months, a remark, or another order. Their header
 * rows become repetitions of the first. Tables with the same headers stay as they are, and all other tables.
 *
 * @param headerAt index of the first header; -1 without one.
 */
export function belowEachOther(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): readonly FileLine[] {
  const header = lines[headerAt];
  if (!header || isBelowBands(lines, headerAt, synonyms)) return lines;
  const isHeader = headerJudge(header, synonyms);
  const body = lines.slice(headerAt + 1);
  const below = body.filter(isHeader);
  const tables = [header, ...below].map(({ cells }) => cells.slice(0, cells.map(isFilled).lastIndexOf(true) + 1));
  const keys = new Set(tables.map((cells) => cells.map(foldName).join('\n')));
  if (keys.size === 1) return lines;
  const { headers, places } = commonHeaders(tables, synonyms);
  const heads = new Set(below);
  let table = 0;
  const rows = body.map((line) => {
    if (heads.has(line)) table++;
    return { ...line, cells: heads.has(line) ? headers : placed(line.cells, places[table] ?? [], headers.length) };
  });
  return [...lines.slice(0, headerAt), { ...header, cells: headers }, ...rows];
}
