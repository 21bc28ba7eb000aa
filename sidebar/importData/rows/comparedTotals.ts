import { currencyOfHeader, currencyOfWord, RIALS } from '../../../src/model/imports/currencies';
import type { ComparedTotals } from '../../../src/model/imports/findings/judgeTotals';
import { withoutNoise } from '../../../src/model/numbers/withoutNoise';
import { blankAccount, figureKey, type ReadAccount } from './ReadAccount';

/**
 * The totals of each year beside the rows, as the file writes them. Where the rows of a year have several currencies, a total is compared with
 * the rows of the currency that it names, and not compared if it names none: the file does not say at which rates its program adds currencies up.
 * Rials and tomans are added up at their fixed rate.
 */
export function comparedTotals(
  rows: readonly ReadAccount[],
  totals: readonly ReadAccount[],
  currencyOf: (account: ReadAccount, key: string) => string | null,
): ComparedTotals[] {
  const years = new Set(totals.flatMap((total) => Object.keys(total.years.revenue).map(Number)));
  return [...years].flatMap((year): ComparedTotals[] => {
    const key = figureKey('revenue', year);
    const figuresOfYear = (of: readonly ReadAccount[], codeOf: (row: ReadAccount) => string | null) =>
      of.flatMap((row) => {
        const amount = row.years.revenue[year];
        return amount === undefined ? [] : [{ line: row.line, amount, code: codeOf(row) }];
      });
    const ofRows = figuresOfYear(rows, (row) => currencyOf(row, key));
    const codes = new Set(ofRows.map(({ code }) => code));
    const [named, ...others] = [...codes].filter((code) => code !== null);
    // A figure without a word beside those of one currency has that currency.
    const isOne = others.length === 0 && !(named !== undefined && codes.size > 1 && named in RIALS);
    if (isOne) return [{ year, rows: ofRows, totals: figuresOfYear(totals, () => null) }];
    // What a figure without a word of its own is read as.
    const usual = [...codes].every((code) => code === null || code in RIALS) ? (currencyOf(blankAccount(0), key) ?? 'IRR') : null;
    if (usual !== null) {
      const inUsual = (figures: typeof ofRows) =>
        figures.map(({ line, amount, code }) => ({
          line,
          amount: withoutNoise((amount * (RIALS[code ?? usual] ?? 1)) / (RIALS[usual] ?? 1)),
        }));
      const ofTotals = figuresOfYear(totals, (row) => currencyOf(row, key));
      return [{ year, rows: inUsual(ofRows), totals: inUsual(ofTotals) }];
    }
    const ofTotals = figuresOfYear(totals, (row) => row.currency ?? row.written[key] ?? currencyOfLabel(row.account));
    return [...codes].flatMap((code) => {
      const isOfCode = (figure: { code: string | null }): boolean => figure.code === code;
      return code === null ? [] : [{ year, currency: code, rows: ofRows.filter(isOfCode), totals: ofTotals.filter(isOfCode) }];
    });
  });
}

/** `Total GBP`, `EUR total`. */
const currencyOfLabel = (label: string): string | null =>
  currencyOfHeader(label) ?? currencyOfWord(/^[A-Z]{3}(?!\p{L})/u.exec(label)?.[0] ?? '');
