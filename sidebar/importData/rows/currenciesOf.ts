// The currencies of the figures of a file.
import { currencyOfHeader } from '../../../src/model/imports/currencies';
import type { ImportPlan, YearFigure } from '../columns/ImportPlan';
import { figureKey, MONEY_FIELDS, type ReadAccount } from './ReadAccount';

/** The keys of its figures of money, also of those that cannot be read but have a currency. */
export const figuresOf = ({ years, values, written }: ReadAccount): string[] => [
  ...new Set([
    ...FIGURES.flatMap((figure) => Object.keys(years[figure]).map((year) => figureKey(figure, year))),
    ...MONEY_FIELDS.filter((field) => typeof values[field] === 'number'),
    ...Object.keys(written),
  ]),
];

const FIGURES: readonly YearFigure[] = ['revenue', 'cost'];

/**
 * The currency of a figure: what a column with the currency says, what is written beside the figure, or else that of its own column (by its
 * header, the title or another header, or by the words beside most of its figures); never that of another figure of its row. `bare` is what figures
 * without a word are counted in: '' if the file does not say, and missing if all have a word or are of different columns.
 */
export function currenciesOf(
  accounts: readonly ReadAccount[],
  { columns, currency: ofTitle }: Pick<ImportPlan, 'columns' | 'currency'>,
): { of: (account: ReadAccount, key: string) => string | null; bare?: string } {
  const inUse = columns.flatMap(({ use, header }) =>
    use.kind === 'year'
      ? [{ key: figureKey(use.figure, use.year), header }]
      : use.kind === 'field' && MONEY_FIELDS.includes(use.field)
        ? [{ key: use.field, header }]
        : [],
  );
  const ofHeaders = inUse.map(({ header }) => currencyOfHeader(header)).find((code) => code !== null) ?? null;
  const usual = new Map(
    inUse.map(({ key, header }) => [key, currencyOfHeader(header) ?? ofTitle ?? ofHeaders ?? mostWritten(accounts, key)]),
  );
  const withoutWord = new Set(
    accounts.flatMap((account) =>
      account.currency === null
        ? figuresOf(account).flatMap((key) => (account.written[key] === undefined ? [usual.get(key) ?? ''] : []))
        : [],
    ),
  );
  const [bare] = withoutWord;
  return {
    of: ({ currency, written }, key) => currency ?? written[key] ?? usual.get(key) ?? null,
    ...(withoutWord.size === 1 && bare !== undefined && { bare }),
  };
}

/** The only currency in a column's cells if at least half of them have it. */
function mostWritten(accounts: readonly ReadAccount[], key: string): string | null {
  const found = accounts.filter((account) => figuresOf(account).includes(key)).map(({ written }) => written[key] ?? null);
  const [only, ...others] = [...new Set(found)].filter((code) => code !== null);
  const bare = found.filter((code) => code === null).length;
  return only !== undefined && others.length === 0 && bare * 2 <= found.length ? only : null;
}
