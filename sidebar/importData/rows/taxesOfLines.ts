// The tax that is still in the amounts of sales lines, by the columns of taxes or of their rates.
import { sum } from '../../../src/model/numbers/sum';
import { PLAIN_NUMBERS, readInColumn } from '../../../src/model/imports/columnNumbers';
import type { Answers, Finding } from '../../../src/model/imports/findings/Finding';
import { judgeTaxes, type TaxedLine } from '../../../src/model/imports/findings/judgeTaxes';
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import type { SalesFigure } from '../../../src/model/imports/sales/SalesLine';
import { hasPercent } from '../../../src/model/numbers/writtenNumber';
import { columnOf, type ImportPlan, type PlannedColumn } from '../columns/ImportPlan';
import type { SalesContent } from './addUpSales';

/** As many lines show whether amounts contain a tax, among as many first ones. */
const SAMPLE = 500;
const FIRST = 5000;

/** Where taxes come from: columns with their amounts, or one with their rates. */
interface Source {
  columns: readonly PlannedColumn[];
  isRate: boolean;
}

interface Taxes {
  finding: Finding | null;
  /** By line, above 0. */
  taxes: ReadonlyMap<number, number>;
}

/**
 * Whether the amounts contain a tax, and the tax of each line.
 *
 * @param hasDiscounts whether discounts are amounts, and not shares.
 */
export function taxesOfLines(content: SalesContent, plan: ImportPlan, hasDiscounts: boolean, answers: Answers): Taxes {
  const amount = columnOf(plan, 'amount');
  const none = { finding: null, taxes: new Map<number, number>() };
  if (!amount) return none;
  const unused = plan.columns.filter(({ use, numeric }) => use.kind === 'leaveOut' && numeric);
  const rates = unused.filter(isOfRates);
  const columns = unused.filter((column) => !rates.includes(column) && isOfTaxes(column));
  // Some countries have several taxes, each with a column.
  const sources: Source[] = [
    ...columns.map((column) => ({ columns: [column], isRate: false })),
    ...(columns.length > 1 ? [{ columns, isRate: false }] : []),
    ...rates.map((column) => ({ columns: [column], isRate: true })),
  ];
  const others = unused.filter((column) => !columns.includes(column) && !rates.includes(column));
  const first = { ...content, lines: content.lines.slice(0, FIRST), rows: content.rows.slice(0, FIRST) };
  for (const source of sources) {
    const lines = taxedLines(first, plan, { taxes: taxesBy(source, first, amount), others, hasDiscounts });
    const isGross = meaningOf(amount.header)?.split(' ').includes('gross') ?? false;
    const finding = judgeTaxes(lines, { column: amount.header, isGross, isByRate: source.isRate, answers });
    if (finding) return { finding, taxes: taxesBy(source, content, amount) };
  }
  return none;
}

/** The taxes of a source by line, above 0. */
function taxesBy({ columns, isRate }: Source, { lines, rows }: SalesContent, amount: PlannedColumn): Map<number, number> {
  return new Map(
    rows.flatMap(({ line, cells }, at): [number, number][] => {
      const added = sum(columns.map((column) => Math.abs(figureIn(cells, column) ?? 0)));
      const share = columns.some(({ index }) => hasPercent(cells[index] ?? '')) || added < 1 ? added : added / 100;
      const gross = Math.abs(readInColumn(lines[at]?.amount ?? '', amount.numbers) ?? 0);
      const tax = isRate ? gross - gross / (1 + share) : added;
      return tax === 0 ? [] : [[line, tax]];
    }),
  );
}

const figureIn = (cells: readonly string[], { index, numbers }: PlannedColumn): number | null =>
  readInColumn(cells[index] ?? '', numbers);

/** The first lines with an amount and a tax. */
function taxedLines(
  { lines, rows }: SalesContent,
  plan: ImportPlan,
  {
    taxes,
    others,
    hasDiscounts,
  }: { taxes: ReadonlyMap<number, number>; others: readonly PlannedColumn[]; hasDiscounts: boolean },
): TaxedLine[] {
  const read = (text: string, field: SalesFigure): number | null =>
    readInColumn(text, columnOf(plan, field)?.numbers ?? PLAIN_NUMBERS);
  const found: TaxedLine[] = [];
  for (const [at, { line, amount: text, discount: less = '', quantity = '', unitPrice = '' }] of lines.entries()) {
    if (found.length === SAMPLE) break;
    const [amount, tax] = [read(text, 'amount'), taxes.get(line)];
    if (amount === null || amount === 0 || tax === undefined) continue;
    const [count, price] = [read(quantity, 'quantity'), read(unitPrice, 'unitPrice')];
    const discount = hasPercent(less) || !hasDiscounts ? 0 : Math.abs(read(less, 'discount') ?? 0);
    found.push({
      amount,
      tax: Math.sign(amount) * tax,
      discount: Math.sign(amount) * discount,
      listed: count === null || price === null ? null : count * price,
      others: others.map((column) => figureIn(rows[at]?.cells ?? [], column)),
    });
  }
  return found;
}

/** What the header of an amount of tax says besides the tax. */
const OF_TAX = ['tax', 'amount', 'total', 'line', 'document', 'sale'];
const PERSIAN = /مالیات|ارزش\s?افزوده/u;
const NOT_OF_TAX = /شماره|بدون|منهای|احتساب/u;
/** What the header of a rate has besides the tax. */
const RATE = /[%٪]|\brate\b|percent|pct|satz|prozent|taux|\btipo\b|aliquota|al[íi]quota|oran|tarief|stawka|درصد|نرخ/iu;

/** `VAT`, `Total TVA`, `Order Tax`, «مالیات و عوارض». */
function isOfTaxes({ header }: PlannedColumn): boolean {
  if (PERSIAN.test(header) && !NOT_OF_TAX.test(header)) return true;
  const meaning = meaningOf(header)?.split(' ') ?? [];
  return meaning.includes('tax') && meaning.every((concept) => OF_TAX.includes(concept));
}

/** `VAT %`, `MwSt-Satz`, or `VAT` over 19%. */
function isOfRates(column: PlannedColumn): boolean {
  const bare = { ...column, header: column.header.replace(RATE, ' ').replace(/[()[\]]/g, ' ') };
  return (RATE.test(column.header) || column.samples.some(hasPercent)) && isOfTaxes(bare);
}
