// Ledgers and reports by customer: the customer is a line above its sales, and no column has it.
import { foldName } from '../names/foldName';
import { CODE, splitCode, type CodedName } from './codeInName';
import type { FileLine } from './detectTable';
import { monthOfName } from './monthOfName';
import { parsePeriod } from './parsePeriod';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { remembered } from './remembered';
import { isFigure, isFilled, textAt } from './tableCells';
import { squeeze } from './totalJudge';

interface ReportWords {
  synonyms: Synonyms;
  /** Labels of totals. */
  totals: readonly string[];
  /** Headers that are recognised as the customer's name and its id. */
  name: string;
  code: string;
}

type Customer = Pick<CodedName, 'code' | 'name' | 'whole'>;

/**
 * Writes the customer into each line below it, in two columns behind the others, where no column has customers: from lines with a label
 * (`Customer: 10001 - Alder`, «طرف حساب: ۱۰۰۰۱ - فروشگاه افق», `Kunde` and its name in cells of their own), also above the header; else from lines
 * with a name alone, each above lines with a day. Totals stay without a customer. All other tables stay as they are.
 *
 * @returns the lines, and the numbers of those that a name without a label was written into.
 */
export function customerLines(
  lines: readonly FileLine[],
  headerAt: number,
  words: ReportWords,
): { lines: readonly FileLine[]; filled: number[] } {
  const unchanged = { lines, filled: [] };
  const header = lines[headerAt];
  if (!header) return unchanged;
  const fields = recognizeColumns(header.cells, words.synonyms).map((match) => match?.field);
  if (fields.includes('account') || fields.filter((field) => field !== undefined).length < 2) return unchanged;
  const dateAt = fields.indexOf('date');
  const isSale = isSaleIn(dateAt, words);
  const labelled = hasNames(lines.slice(headerAt)) ? new Map<number, Customer>() : labelledCustomers(lines, words.synonyms);
  const found = labelled.size > 0 ? labelled : namesAlone(lines.slice(headerAt + 1), (line) => dateAt >= 0 && isSale(line));
  const written = writeCustomers(lines, headerAt, found, isSale);
  if (written.length === 0) return unchanged;
  const width = header.cells.length;
  const hasCodes = written.some(({ customer }) => customer.code !== '');
  const byLine = new Map(written.map(({ line, customer }) => [line, customer]));
  const withCustomer = (row: FileLine): FileLine => {
    const { name, code } = byLine.get(row.line) ?? { name: '', code: '' };
    const cells = Array.from({ length: width }, (_, at) => row.cells[at] ?? '');
    return row.cells.length > width && row.cells.slice(width).some(isFilled)
      ? row
      : { ...row, cells: [...cells, name, ...(hasCodes ? [code] : [])] };
  };
  return {
    lines: [
      ...lines.slice(0, headerAt),
      { ...header, cells: [...header.cells, words.name, ...(hasCodes ? [words.code] : [])] },
      ...lines
        .slice(headerAt + 1)
        .filter(({ line }) => !found.has(line))
        .map(withCustomer),
    ],
    filled: labelled.size > 0 ? [] : written.map(({ line }) => line),
  };
}

/** Whether the first column has a name in each row, and no header. A label above such a table is of whom made it: `Company,Northgate`. */
function hasNames([header, ...body]: readonly FileLine[]): boolean {
  const isName = ({ cells }: FileLine): boolean =>
    isFilled(cells[0] ?? '') && !isFigure(cells[0] ?? '') && textsOf({ cells }).length > 1;
  return !isFilled(header?.cells[0] ?? '') && body.length > 1 && body.every(isName);
}

/** The different texts of a row; a merged cell may have its text in each of its columns. */
const textsOf = ({ cells }: Pick<FileLine, 'cells'>): string[] => [...new Set(cells.filter(isFilled).map((cell) => cell.trim()))];

/** Whether a line is a sale: it has a day, or several cells of which the first is not the label of a total. */
function isSaleIn(dateAt: number, { totals }: ReportWords): (line: FileLine) => boolean {
  const labels = new Set(totals.map(squeeze));
  return (line) => {
    const texts = textsOf(line);
    if (texts.length < 2) return false;
    if (dateAt >= 0 && isFigure(textAt(line.cells, dateAt))) return true;
    const parts = (texts[0] ?? '').split(/[\s:：]+/);
    return ![parts, parts.slice(0, 2), parts.slice(0, 1)].some((label) => labels.has(squeeze(label.join(''))));
  };
}

/** The sales with the customer above them. */
function writeCustomers(
  lines: readonly FileLine[],
  headerAt: number,
  found: ReadonlyMap<number, Customer>,
  isSale: (line: FileLine) => boolean,
): { line: number; customer: Customer }[] {
  let customer: Customer | null = null;
  return lines.flatMap((row, at) => {
    const named = found.get(row.line);
    customer = named ?? customer;
    return named || customer === null || at <= headerAt || !isSale(row) ? [] : [{ line: row.line, customer }];
  });
}

/** The customers of lines with a label, by the number of the line. */
function labelledCustomers(lines: readonly FileLine[], synonyms: Synonyms): Map<number, Customer> {
  const fieldOf = (text: string): string => recognizeColumns([text], synonyms)[0]?.field ?? '';
  const isLabel = remembered((text) => text.length <= LONGEST_LABEL && LABELS.includes(fieldOf(text)));
  const found = new Map<number, Customer>();
  for (const row of lines) {
    const texts = afterLabel(textsOf(row), isLabel);
    const isHeader = texts.length > 0 && texts.slice(0, 2).every((text) => fieldOf(text) !== '');
    const customer = texts.length === 0 || isHeader ? null : customerIn(texts);
    if (customer && !ALL.test(customer.name)) found.set(row.line, customer);
  }
  const customers = [...found.values()];
  // Where each name begins with a number, it is a code.
  const areCodes = customers.length > 1 && customers.every(({ code }) => code !== '');
  return areCodes ? found : new Map([...found].map(([line, each]) => [line, each.whole === null ? each : bare(each.whole)]));
}

/** A title says of whom a report is: `Customer: All customers`. */
const ALL = /^[([]?(?:all|alle|tous|toutes|todos|tutti|همه|کلیه|تمام)(?!\p{L})/iu;
/** The longest label that a cell has beside a name. */
const LONGEST_LABEL = 30;
const LABELS = ['account', 'crmId'];

const bare = (name: string): Customer => ({ code: '', name, whole: null });

/** What follows the label in a row: in the same cell or in the next ones; nothing if the row does not begin with a label. */
function afterLabel([first = '', ...others]: readonly string[], isLabel: (text: string) => boolean): string[] {
  const [, label = '', rest = ''] = LABEL.exec(first) ?? [];
  if (label !== '') return isLabel(label) ? [rest, ...others].filter(isFilled) : [];
  const [, before = '', coded = ''] = BEFORE_CODE.exec(first) ?? [];
  if (before !== '' && isLabel(before)) return [coded];
  const isShort = others.length > 0 && others.length < FEW && !/\p{Nd}/u.test(first);
  // A sale has a day and an amount; beside a label, there is a code at most.
  return isShort && others.filter(isFigure).length < Math.min(2, others.length) && isLabel(first) ? [...others] : [];
}

/** `Customer: Alder`; a full-width colon counts too. */
const LABEL = /^([^:：\p{Nd}]{2,30})[:：]\s*(.*)$/su;
/** `Debitor 10001 Müller`. */
const BEFORE_CODE = new RegExp(`^(\\p{L}[\\p{L}\\s.]{1,28}?)\\s+(${CODE}\\s.+)$`, 'u');
/** A line with a label and more cells than that is a record. */
const FEW = 4;

/** The customer in the texts behind a label; `null` if these have no name. */
function customerIn(texts: readonly string[]): Customer | null {
  const [first = '', second = ''] = texts;
  if (new RegExp(`^${CODE}$`, 'u').test(first)) return second === '' ? null : { code: first, name: nameIn(second), whole: null };
  return splitCode(first);
}

/** `Name: Alder Ltd` in a cell of its own. */
const nameIn = (text: string): string => LABEL.exec(text)?.[2] || text;

/** The lines with a name alone, if the table begins with one and each is above sales; none otherwise. */
function namesAlone(body: readonly FileLine[], isSale: (line: FileLine) => boolean): Map<number, Customer> {
  const filled = body.filter(({ cells }) => cells.some(isFilled));
  const isName = (row: FileLine, at: number): boolean => {
    const [text = '', ...others] = textsOf(row);
    const next = filled[at + 1];
    return others.length === 0 && !isFigure(text) && !isPeriod(text) && next !== undefined && isSale(next);
  };
  const names = filled.filter(isName);
  const different = new Set(names.map((row) => foldName(textsOf(row)[0] ?? '')));
  if (names.length < 2 || different.size < names.length * MOST || filled[0] !== names[0]) return new Map();
  return new Map(names.map((row) => [row.line, bare(textsOf(row)[0] ?? '')]));
}

/** A month or another part of a year, with or without its year: «فروردین ۱۴۰۵». */
const isPeriod = (text: string): boolean => monthOfName(foldName(text)) !== null || parsePeriod({ year: text }) !== null;

/** A name may go on, on the next page. */
const MOST = 0.75;
