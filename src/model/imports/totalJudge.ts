// Whether a row adds up others: by its label, by what its row lacks, or because its figures are their sums.
import { sum } from '../numbers/sum';
import { foldName } from '../names/foldName';
import { squeezeName } from '../names/squeezeName';
import { stripAccents } from '../names/stripAccents';
import { parseAmount } from '../numbers/parseAmount';
import { hasPercent, writtenNumber } from '../numbers/writtenNumber';
import { isBlankCell } from './cleanCell';
import { currencyOfHeader } from './currencies';
import type { FileLine } from './detectTable';
import { parseDate } from './parseDate';
import { remembered } from './remembered';
import { isFigure, isFilled, textAt } from './tableCells';

/** A label of marks alone, as SAP has it. */
export const TOTAL_MARK = /^\*+$/;

/** A label or a word as it is compared: its letters, whatever their accents. */
export const squeeze = (text: string): string => foldName(stripAccents(text)).replace(/[^\p{L}]/gu, '');

interface TotalContext {
  accountAt: number;
  idAt: number;
  /** Labels and words as compared (`squeeze`). */
  totals: ReadonlySet<string>;
  subtotals: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  /** Labels of totals that are also names of customers. */
  alsoNames: ReadonlySet<string>;
  /** Names in the account column as letters and digits (`squeezeName`), and parts of companies alone too. */
  names: ReadonlySet<string>;
  body: readonly FileLine[];
}

/** How a label reads: as a total for certain, as a total if its row has no other words or no customer, as that of a group, or as anything else. */
type LabelKind = 'total' | 'perhaps' | 'group' | 'perhapsGroup' | 'other';

/** @returns whether a row is a total, and of what. Labels repeat from row to row, so each is judged once. */
export function totalJudge(context: TotalContext): (row: FileLine) => 'total' | 'groupTotal' | null {
  const { accountAt, idAt, alsoNames, body } = context;
  const isText = remembered((cell: string): boolean => !isBlankCell(cell) && !isFigure(cell));
  const kindOf = remembered((label: string) => labelKind(label, context));
  const labelOf = (cells: readonly string[]): string => cells.find(isText)?.trim() ?? '';
  const isAlone = (cells: readonly string[]): boolean => cells.filter(isText).length === 1;
  const blanksOf = blanksJudge(body, context);
  const addsUp = once(() => sumsOfGroups(body, (row) => ['total', 'perhaps', 'group'].includes(kindOf(labelOf(row)))));
  const headings = once(() => groupsBelowSums(body, (row) => ['total', 'perhaps'].includes(kindOf(labelOf(row)))));
  return (row) => {
    const { cells } = row;
    const kind = kindOf(labelOf(cells));
    if (kind === 'other' && headings().has(row.line) && isAlone(cells)) return 'groupTotal';
    const account = textAt(cells, accountAt);
    // Salesforce writes `Subtotal` and `Sum` in one row.
    if (kind === 'perhaps' && !isAlone(cells) && cells.filter(isText).every((cell) => TOTALS.includes(kindOf(cell.trim()))))
      return 'total';
    // A customer can be named Total; its row then has other words, such as a city.
    if (kind === 'perhaps' && alsoNames.has(squeeze(account)) && isAlone(cells)) {
      const isRecord = (other: readonly string[]) => ['other', 'perhapsGroup'].includes(kindOf(labelOf(other)));
      return sumsUp(cells, body, isRecord) ? 'total' : null;
    }
    if (kind === 'perhaps') return account === '' || isAlone(cells) ? 'total' : null;
    if (kind === 'total') return 'total';
    if (kind === 'group') return isAlone(cells) ? 'groupTotal' : null;
    const blanks = blanksOf(cells);
    // Nearly all rows of a file end here, and it may have hundreds of thousands.
    if (kind === 'other' && blanks.length === 0) return null;
    if (!isAlone(cells)) return null;
    // `North total` beside the blank name of a customer, or where all others have an id.
    const hasNoCustomer = accountAt >= 0 && (account === '' || blanks.includes(idAt));
    if (kind === 'perhapsGroup' && hasNoCustomer) return 'groupTotal';
    // `Totaal Techniek` with the day of its order is a customer.
    if (kind === 'perhapsGroup' && hasDay(cells)) return null;
    return addsUp().has(row.line) ? 'groupTotal' : null;
  };
}

function labelKind(label: string, { totals, subtotals, groups, names }: TotalContext): LabelKind {
  // A name can look like a formula; it stays as it was typed.
  if (label.startsWith('=')) return 'other';
  if (TOTAL_MARK.test(label) || SHARE.test(label)) return 'total';
  if (totals.has(squeeze(withoutCount(label)))) return 'perhaps';
  const words = label.match(/[^\s:–—-]+/g) ?? [];
  const parts = [
    { of: words.slice(0, 2), rest: words.slice(2) },
    { of: words.slice(0, 1), rest: words.slice(1) },
    { of: words.slice(-2), rest: words.slice(0, -2) },
    { of: words.slice(-1), rest: words.slice(0, -1) },
  ];
  const found = parts.find(({ of }) => totals.has(squeeze(of.join(''))));
  if (!found) return 'other';
  const rest = isSmallWord(found.rest[0]) ? found.rest.slice(1) : found.rest;
  // "Total EUR" and "Total GBP" of a file with several currencies.
  if (names.has(squeezeName(rest.join(''))) || (rest.length === 1 && currencyOfHeader(rest[0] ?? '') !== null)) return 'total';
  const isOfGroup = subtotals.has(squeeze(found.of.join(''))) || rest.some((word) => groups.has(squeeze(word)));
  return isOfGroup ? 'group' : 'perhapsGroup';
}

/** `% of total sales`. */
const SHARE = /^[%٪]\s*\p{L}/u;

const TOTALS: readonly LabelKind[] = ['total', 'perhaps'];

/** The share of rows that fill a column that describes records. Many rows can be totals. */
const USUALLY = 0.5;
const SAMPLED = 50;
/** The rows by which columns are known. */
const DESCRIBED = 1_000;
/** A report with totals of groups has no more rows. */
const MOST_IN_REPORT = 20_000;

/** @returns the columns in which other rows have an id or other words, where a row is blank in all of them; else none. */
function blanksJudge(
  body: readonly FileLine[],
  { accountAt, idAt }: Pick<TotalContext, 'accountAt' | 'idAt'>,
): (cells: readonly string[]) => readonly number[] {
  const describing = once(() => {
    const rows = body.slice(0, DESCRIBED).filter(({ cells }) => cells.some(isFilled));
    return (rows[0]?.cells ?? []).flatMap((_, at) => {
      const filled = rows.map(({ cells }) => textAt(cells, at)).filter((cell) => !isBlankCell(cell));
      if (at === accountAt || filled.length < rows.length * USUALLY) return [];
      const first = filled.slice(0, SAMPLED);
      const figures = first.filter((cell) => writtenNumber(cell) !== null || parseAmount(cell) !== null).length;
      return at === idAt || figures < first.length / 2 ? [at] : [];
    });
  });
  return (cells) => (describing().every((at) => isBlankCell(textAt(cells, at))) ? describing() : []);
}

/** A sum of fewer digits can be one by chance. */
const LEAST_SUM = 100;

/**
 * The lines whose figures, but for percentages, are all the sums of at least two rows above them: of those since the last total, or of all. A
 * line with one figure counts from 100 on.
 */
function sumsOfGroups(body: readonly FileLine[], isTotal: (cells: readonly string[]) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  if (body.length > MOST_IN_REPORT) return found;
  let group = { rows: 0, sums: new Map<number, number>() };
  const all = { rows: 0, sums: new Map<number, number>() };
  const numbers = numbersIn(body);
  for (const { line, cells } of body) {
    const figures = numbers.flatMap((at) => {
      const cell = textAt(cells, at);
      return cell.includes('%') || !isFigure(cell) ? [] : [{ at, figure: readFigure(cell) }];
    });
    const isSumOf = ({ rows, sums }: typeof group): boolean =>
      rows > 1 &&
      (figures.length > 1 || Math.abs(figures[0]?.figure ?? 0) >= LEAST_SUM) &&
      figures.every(({ at, figure }) => Math.abs((sums.get(at) ?? NaN) - figure) <= Math.abs(figure) * ROUNDED + 0.005) &&
      figures.some(({ figure }) => figure !== 0);
    const isSum = isSumOf(group) || isSumOf(all);
    if (isSum) found.add(line);
    if (isSum || isTotal(cells)) {
      group = { rows: 0, sums: new Map() };
      continue;
    }
    for (const added of [group, all]) {
      added.rows += figures.length > 0 ? 1 : 0;
      for (const { at, figure } of figures) added.sums.set(at, (added.sums.get(at) ?? 0) + figure);
    }
  }
  return found;
}

/** The columns with amounts. */
function numbersIn(body: readonly FileLine[]): number[] {
  const width = Math.max(0, ...body.slice(0, SAMPLED).map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const filled = body.map(({ cells }) => textAt(cells, at)).filter((cell) => !isBlankCell(cell));
    return filled.slice(0, SAMPLED).some((cell) => parseAmount(cell) !== null && !hasPercent(cell));
  });
}

/**
 * The lines of a table where each group, such as a region, is a row with the sums of the rows below it, as pivot tables have it: `North`, `Alder`,
 * `Birch`, `South`, `Cedar`, `Grand Total`; and the lines below each. None unless all rows above the total are in such groups, and the groups add up
 * to it. Without a total, there must be two groups or more, of two rows or more each.
 *
 * @param labelAt a column whose numbers are labels, such as years.
 */
export function groupsBelowSums(
  body: readonly FileLine[],
  isTotal: (cells: readonly string[]) => boolean,
  labelAt = -1,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (body.length > MOST_IN_REPORT) return found;
  const end = body.findIndex(({ cells }) => isTotal(cells));
  const numbers = numbersIn(body).filter((at) => at !== labelAt);
  const rows = body.slice(0, end < 0 ? body.length : end + 1).flatMap(({ line, cells }) => {
    const figures = numbers.map((at) => (isBlankCell(textAt(cells, at)) ? 0 : readFigure(textAt(cells, at))));
    return figures.some((figure) => figure !== 0) ? [{ line, figures }] : [];
  });
  const total = end < 0 ? null : rows.pop();
  const all = numbers.map(() => 0);
  let at = 0;
  let members = 0;
  let fewest = Infinity;
  while (at < rows.length) {
    const heading = rows[at++];
    const sums = numbers.map(() => 0);
    const from = at;
    for (let row = rows[at]; row && heading && !areEqual(sums, heading.figures); row = rows[++at]) add(sums, row.figures);
    if (!heading || !areEqual(sums, heading.figures)) return new Map();
    members += at - from;
    fewest = Math.min(fewest, at - from);
    found.set(
      heading.line,
      rows.slice(from, at).map(({ line }) => line),
    );
    add(all, heading.figures);
  }
  if (total === null) return found.size > 1 && fewest > 1 && all.some((sum) => Math.abs(sum) >= LEAST_SUM) ? found : new Map();
  // A row with the figures of the row above it, again and again, is not a group.
  return total && members > found.size && areEqual(all, total.figures) ? found : new Map();
}

function add(sums: number[], figures: readonly number[]): void {
  for (const [at, figure] of figures.entries()) sums[at] = (sums[at] ?? 0) + figure;
}

const areEqual = (sums: readonly number[], figures: readonly number[]): boolean =>
  figures.every((figure, at) => Math.abs((sums[at] ?? 0) - figure) <= Math.abs(figure) * 1e-6 + 0.05);

/**
 * Whether a row has no day, and a figure that is the sum, the mean, the least, the most or the number of those above and below it. A row without
 * figures sums up too.
 */
function sumsUp(cells: readonly string[], body: readonly FileLine[], isRecord: (cells: readonly string[]) => boolean): boolean {
  if (hasDay(cells)) return false;
  const figures = cells.flatMap((cell, at) => (isFigure(cell) ? [{ at, figure: readFigure(cell) }] : []));
  return (
    figures.length === 0 ||
    figures.some(({ at, figure }) => {
      const others = body.flatMap(({ cells: row }) =>
        isRecord(row) && isFigure(textAt(row, at)) ? [readFigure(textAt(row, at))] : [],
      );
      const added = sum(others);
      const least = others.reduce((low, each) => Math.min(low, each), Infinity);
      const most = others.reduce((high, each) => Math.max(high, each), -Infinity);
      return [added, added / others.length, least, most, others.length].some(
        (found) => Math.abs(found - figure) <= Math.abs(found) * ROUNDED + 0.005,
      );
    })
  );
}

const hasDay = (cells: readonly string[]): boolean =>
  cells.some((cell) => writtenNumber(cell) === null && parseDate(cell) !== null);

/** A figure that sums up is often rounded. */
const ROUNDED = 0.001;

/** Of either decimal mark: a wrong one only shifts all figures of a column alike. */
const readFigure = (cell: string): number => parseAmount(cell) ?? NaN;

/** A function that computes its answer when it is first asked. */
function once<Answer>(compute: () => Answer): () => Answer {
  let known: { answer: Answer } | null = null;
  return () => (known ??= { answer: compute() }).answer;
}

const isSmallWord = (word: string | undefined): boolean => /^(for|of|für|von|de|pour|para)$/i.test(word ?? '');

/** Removes the count from "Grand Totals (2 records)". */
const withoutCount = (label: string): string => label.replace(/\([^)]*\)/, '');
