// Pivot tables with two kinds of rows in one column: customers with their sums, and below each its products or its years.
import { foldName } from '../names/foldName';
import { hasLegalForm } from '../names/companyKey';
import type { FileLine } from './detectTable';
import { monthOfName } from './monthOfName';
import { periodIn } from './periodIn';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { isFilled, textAt } from './tableCells';
import { groupsBelowSums, squeeze } from './totalJudge';

interface PartWords {
  synonyms: Synonyms;
  /** Labels of totals. */
  totals: readonly string[];
  /** Headers that are recognised as what a customer bought, as the period and as the month of a row. */
  category: string;
  period: string;
  month: string;
  /** A header that says of which part of a customer a row is. */
  section: string;
}

/** The labels of a row and of the heading above it. */
interface Part {
  heading: string;
  label: string;
}

/** If at least this share of the labels below is below several headings, they are parts of these, and not customers of regions. */
const MOST = 2 / 3;

/**
 * Names the customer in each row below a heading with its sums, where the same labels come again below other headings: `Alder 160`, `Bolts 100`, `Nuts
 * 60`, `Birch 50`, `Bolts 30`, `Nuts 20`. The other label goes into a column behind the others, and the headings are left out. Years and months are
 * not customers, nor are names without legal forms beside others with them; else the headings are the customers. All other tables stay as they are.
 *
 * @param headerAt index of the header; -1 without one.
 * @returns the lines, and the numbers of those that got the name of the heading above them.
 */
export function partsBelow(
  lines: readonly FileLine[],
  headerAt: number,
  { synonyms, totals, category, period, month, section }: PartWords,
): { lines: readonly FileLine[]; filled: number[] } {
  const unchanged = { lines, filled: [] };
  const header = lines[headerAt];
  const labelAt = recognizeColumns(header?.cells ?? [], synonyms).findIndex((match) => match?.field === 'account');
  const isLabelAlone = header?.cells.slice(0, Math.max(labelAt, 0)).every((cell) => !isFilled(cell));
  if (!header || labelAt < 0 || !isLabelAlone) return unchanged;
  const body = lines.slice(headerAt + 1);
  const ofTotals = new Set(totals.map(squeeze));
  const labelOf = ({ cells }: FileLine): string => textAt(cells, labelAt);
  const groups = groupsBelowSums(body, (cells) => ofTotals.has(squeeze(textAt(cells, labelAt))), labelAt);
  if (groups.size === 0) return unchanged;
  const labels = new Map(body.map((line) => [line.line, labelOf(line)]));
  const parts = new Map(
    [...groups].flatMap(([heading, below]) =>
      below.map((line): [number, Part] => [line, { heading: labels.get(heading) ?? '', label: labels.get(line) ?? '' }]),
    ),
  );
  // The numbers of a customer's invoices say nothing more than its sum.
  if (areNumbers([...parts.values()])) return { lines: lines.filter(({ line }) => !parts.has(line)), filled: [] };
  if (!areParts([...parts.values()]))
    return areCustomersOfSeveral([...parts.values()]) ? withSections(lines, headerAt, parts, section) : unchanged;
  const are = (of: keyof Part, is: (text: string) => boolean): boolean => [...parts.values()].every((part) => is(part[of]));
  const isPeriod = (text: string): boolean => periodIn(text, synonyms) !== '';
  const isMonth = (text: string): boolean => monthOfName(foldName(text)) !== null;
  const isOfTime = are('heading', isPeriod) || are('heading', isMonth);
  const customer = isOfTime || areCompanies([...parts.values()]) ? 'label' : 'heading';
  const other = customer === 'heading' ? 'label' : 'heading';
  const nameOfOther = are(other, isPeriod) ? period : are(other, isMonth) ? month : category;
  const width = header.cells.length;
  return {
    lines: [
      ...lines.slice(0, headerAt),
      { ...header, cells: [...header.cells, nameOfOther] },
      ...body.flatMap((line): FileLine[] => {
        const part = parts.get(line.line);
        const cells = Array.from({ length: width }, (_, at) =>
          part && at === labelAt ? part[customer] : (line.cells[at] ?? ''),
        );
        return groups.has(line.line) ? [] : [{ ...line, cells: [...cells, part?.[other] ?? ''] }];
      }),
    ],
    filled: customer === 'heading' ? [...parts.keys()] : [],
  };
}

/** A number of a document: `INV-1`, `RE/2025/0017`. */
const NUMBER = /^(?=.*\p{Nd})\p{L}[\p{L}\p{Nd}#./_-]+$/u;
/** A number of a customer: `C-100`, `KD17`. */
const OF_CUSTOMER = /^(?:c|cu|cust|k|kd|kun|d|deb|a|acc?|cl)[-._/]?\p{Nd}/iu;

/** Whether all labels are numbers of documents, and no heading has such a form. */
const areNumbers = (parts: readonly Part[]): boolean =>
  parts.length > 0 &&
  parts.every(({ heading, label }) => NUMBER.test(label) && !OF_CUSTOMER.test(label) && !NUMBER.test(heading));

/** Whether the labels come again below several headings, and no heading twice or as a label. */
function areParts(parts: readonly Part[]): boolean {
  const headings = new Map<string, Set<string>>();
  for (const { heading, label } of parts) {
    const key = foldName(label);
    headings.set(key, (headings.get(key) ?? new Set()).add(foldName(heading)));
  }
  const again = parts.filter(({ label }) => (headings.get(foldName(label))?.size ?? 0) > 1).length;
  return parts.length > 0 && again >= parts.length * MOST && parts.every(({ heading }) => !headings.has(foldName(heading)));
}

/** Whether some labels are below several headings, as those of a customer in two regions. */
const areCustomersOfSeveral = (parts: readonly Part[]): boolean =>
  new Set(parts.map(({ label }) => foldName(label))).size <
  new Set(parts.map(({ heading, label }) => `${foldName(heading)}\n${foldName(label)}`)).size;

/** The lines with the heading above each in a column behind the others, so that the rows of a customer are parts of it. The headings stay, as totals. */
function withSections(
  lines: readonly FileLine[],
  headerAt: number,
  parts: ReadonlyMap<number, Part>,
  section: string,
): { lines: readonly FileLine[]; filled: number[] } {
  const width = lines[headerAt]?.cells.length ?? 0;
  const withLast = (line: FileLine, last: string): FileLine => ({
    ...line,
    cells: [...Array.from({ length: width }, (_, at) => line.cells[at] ?? ''), last],
  });
  return {
    lines: lines.map((line, at) =>
      at < headerAt ? line : withLast(line, at === headerAt ? section : (parts.get(line.line)?.heading ?? '')),
    ),
    filled: [],
  };
}

/** Whether the labels have legal forms of companies more often than the headings. */
function areCompanies(parts: readonly Part[]): boolean {
  const share = (of: keyof Part): number => {
    const names = [...new Set(parts.map((part) => part[of]))];
    return names.filter(hasLegalForm).length / names.length;
  };
  return share('label') > share('heading');
}
