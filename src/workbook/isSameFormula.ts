/** A spreadsheet returns a formula in its own spelling: `ArrayFormula`, other separators and blanks, quotes only where needed, `A1` for `A1:A1`. */
export const isSameFormula = (one: string, other: string): boolean => plainFormula(one) === plainFormula(other);

/** A formula in one spelling for all: capitals, no blanks, semicolons. Texts in it stay as they are. */
export const plainFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/[\s']/g, '')
            .replace(/,/g, ';')
            .toUpperCase()
            .replace(/\b([A-Z]+\d+):\1\b/g, '$1'),
    )
    .join('');
