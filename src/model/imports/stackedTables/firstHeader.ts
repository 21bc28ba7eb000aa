import type { FileLine } from '../detectTable';
import type { Synonyms } from '../recognizeColumns';
import { isFigure, isFilled } from '../tableCells';
import { headerJudge, isBelowBands } from './headerJudge';

/**
 * The header of the first of several tables below each other. The one with the most headers is found first, which may be a later one.
 *
 * @param headerAt index of the header that is found; -1 without one.
 */
export function firstHeader(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): number {
  const isHeader = headerJudge(lines[headerAt], synonyms);
  const first = lines.findIndex((line, at) => at < headerAt && isHeader(line));
  const hasRecords = lines
    .slice(first + 1, headerAt)
    .some(({ cells }) => cells.some(isFigure) && cells.filter(isFilled).length > 1);
  return first >= 0 && hasRecords && !isBelowBands(lines, first, synonyms) ? first : headerAt;
}
