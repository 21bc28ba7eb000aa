/** Google returns a formula in its own spelling: `ArrayFormula`, other separators and blanks, quotes around a tab's name only where needed. */
export const isSameFormula = (one: string, other: string): boolean => plainFormula(one) === plainFormula(other);

/** A formula in one spelling for all: capitals, no blanks, semicolons. Texts in it stay as they are. */
export const plainFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\s']/g, '').replace(/,/g, ';').toUpperCase()))
    .join('');
