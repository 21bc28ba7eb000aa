// Compares what two engines made of the same workbooks, cell by cell.
import type { EngineValue } from '../../workbench/engine/Engine';
import type { FuzzedBook } from './FuzzedBook';
import type { Results } from './ourEngine';
import { ERROR } from './readFods';
import { rowsAbove } from './writeBooks';

export interface Comparison {
  /** Compared cells by formula, `accounts.abc`. */
  readonly cells: Map<string, number>;
  /** One sentence for each cell that differs. */
  readonly differences: string[];
}

/** Numbers may differ by this part, or by this where they are below 1. */
const TOLERANCE = 1e-9;

/** LibreOffice writes ٫ and ٬ between Latin digits in fa-IR; the workbench takes Google to write . and , there. */
const inLatin = (value: EngineValue): EngineValue =>
  typeof value === 'string' ? value.replace(/(?<=\d)٫(?=\d)/g, '.').replace(/(?<=\d)٬(?=\d)/g, ',') : value;

function isSame(one: EngineValue, other: EngineValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  return one === other || (typeof one === 'string' && one.startsWith('#') && other === ERROR);
}

/** @param theirs the cells of the file by sheet, as `readFods` gives them. */
export function compare(
  books: readonly FuzzedBook[],
  ours: readonly Results[],
  theirs: ReadonlyMap<string, readonly (readonly EngineValue[])[]>,
): Comparison {
  const [cells, differences] = [new Map<string, number>(), [] as string[]];
  books.forEach(({ tabs }, place) =>
    tabs.forEach(({ key, formulas }, tab) =>
      formulas.forEach(({ name, row, column }, formula) => {
        const title = `${key}.${name.replace(/:.*/, '')}`;
        const results = ours[place]?.[tab]?.[formula] ?? [];
        // An error that is the whole result fills one cell on Google, and all cells of an array formula in the file.
        const isError = String(results[0]).startsWith('#');
        const compared = isError ? results.slice(0, 1) : results;
        cells.set(title, (cells.get(title) ?? 0) + compared.length);
        compared.forEach((mine, down) => {
          const other = inLatin(theirs.get(key)?.[rowsAbove(place) + row - 1 + down]?.[column - 1] ?? '');
          if (!isSame(mine, other))
            differences.push(
              `${title}, workbook ${place}, row ${row + down}: ${JSON.stringify(mine)} here, ${JSON.stringify(other)} there`,
            );
        });
      }),
    ),
  );
  return { cells, differences };
}
