// Decides how the numbers of columns are read. A number that can be read in one way only is read so; for each form of the others, such as
// `£430,100` or `1.234`, one reading holds for its whole column.
import { median } from '../numbers/median';
import { splitUnit } from '../numbers/splitUnit';
import { parseAmount, partsOfAmount } from '../numbers/parseAmount';
import { writtenNumber, type DecimalMark, type WrittenNumber } from '../numbers/writtenNumber';
import { addDecimals } from './addDecimals';
import { currencyOfAmount } from './currencies';
import { isZeroWord } from './isZeroWord';

/** How a form is read: its mark parts thousands or decimals; its `M` is a million or a thousand. */
export type FormReading = 'thousands' | 'decimals' | 'million' | 'thousand';

/** Numbers of a column that are written alike and can be read in two ways. */
export interface NumberForm {
  /** The currency's code with the mark (a slash too, in Persian digits), or `M`. Unique within the column. */
  key: string;
  /** The first of its cells, and their number. */
  example: string;
  count: number;
  reading: FormReading;
  /** Whether the file proves the reading. Otherwise the user is asked. */
  certain: boolean;
}

export interface ColumnNumbers {
  /** The decimal mark of numbers that can be read in two ways, for all forms but these. */
  decimal: DecimalMark;
  /** Forms with another mark, and those that are not certain. */
  forms: readonly NumberForm[];
  /** What the header says that 1 is. A cell with a unit of its own, such as `340k`, is not in this unit. */
  unit: number;
  /** Whether a slash parts thousands, as in 126/750 beside 1/126/750. */
  hasSlashes?: boolean;
  /** The side of a ledger that has most of its numbers: `1,234.50 Dr`. Those of the other side, perhaps payments, cannot be read. */
  side?: 'dr' | 'cr';
  /** Multiplies all figures, where columns beside it have another unit; 1 by default. */
  factor?: number;
}

/** A column of numbers in a file. */
export interface NumberColumn {
  /** The cells of all rows. */
  cells: readonly string[];
  /** Columns with the same text have figures of the same size, such as the revenues of two years. */
  kind: string;
  /** What the header says that 1 is. */
  unit: number;
}

export const PLAIN_NUMBERS: ColumnNumbers = { decimal: '.', forms: [], unit: 1 };

/** The side of a ledger behind a figure: `234.50 Cr`, `100.00 (Dr.)`. */
const SIDE = /(?<=\d)\s*\(?\b(dr|cr)\b\.?\)?\s*$/i;
const sideOf = (cell: string): string | undefined => SIDE.exec(cell)?.[1]?.toLowerCase();
const withoutSide = (cell: string): string => cell.replace(SIDE, '');

/** Without any debit, `Cr` may be ten million. */
function sideIn(cells: readonly string[]): 'dr' | 'cr' | undefined {
  const countOf = (side: string): number => cells.filter((cell) => sideOf(cell) === side).length;
  const debits = countOf('dr');
  return debits === 0 ? undefined : countOf('cr') > debits ? 'cr' : 'dr';
}

const LETTER = 'M';
const SLASH_KEY = '/';

/** The readings that a form can have. */
export const readingsOf = (key: string): readonly FormReading[] =>
  key === LETTER ? ['million', 'thousand'] : ['thousands', 'decimals'];

/** Reads a cell of the column; `null` if it is not a number. A word for none, such as `nil` or «صفر», is 0. */
export function readInColumn(
  written: string,
  { decimal, forms, unit, hasSlashes, side, factor = 1 }: ColumnNumbers,
): number | null {
  const bare = side !== undefined && sideOf(written) === side ? withoutSide(written) : written;
  const cell = hasSlashes ? bare.replace(SLASH, '٬') : bare;
  if (isZeroWord(cell)) return 0;
  const key = forms.length === 0 ? null : look(cell).key;
  const form = forms.find((each) => each.key === key);
  const number = form ? readAs(form.reading, cell) : parseAmount(cell, decimal);
  if (unit === 1 || number === null) return number;
  return addDecimals([(look(cell).power === 0 ? number : number / unit) * factor]);
}

/** A slash before the last three digits, and two slashes, which prove that they part thousands. */
const SLASH = /(?<=^[^\d۰-۹]*[\d۰-۹]{1,3})\/(?=[\d۰-۹]{3}(?![\d۰-۹/]))/;
const TWO_SLASHES = /[\d۰-۹]\/[\d۰-۹]{3}\/[\d۰-۹]{3}/;
/** One slash before three digits, which parts thousands or decimals: «۱/۲۳۴». Two of them, and other numbers of digits, prove what it parts. */
const ONE_SLASH = /^[^\d۰-۹]*[۱-۹][۰-۹]{0,2}\/[۰-۹]{3}(?![\d۰-۹/])/;
const DECIMAL_SLASH = /^[^\d۰-۹/]*(?:۰\/[۰-۹]+|[۰-۹]+\/(?:[۰-۹]{1,2}|[۰-۹]{4,}))(?![\d۰-۹/])/;

/** Reads a cell as one reading has it. */
export function readAs(reading: FormReading, cell: string): number | null {
  if (ONE_SLASH.test(cell)) return parseAmount(reading === 'thousands' ? cell.replace('/', '٬') : cell);
  const mark = look(cell).either ?? '.';
  return parseAmount(cell, reading === 'thousands' ? other(mark) : mark, reading === 'thousand' ? 3 : 6);
}

const MARKS = ['.', ','] as const;
const markOf = (key: string): DecimalMark => key.slice(-1) as DecimalMark;
/** The decimal mark that a reading of a form means. */
const decimalIn = ({ key, reading }: NumberForm): DecimalMark => (reading === 'decimals' ? markOf(key) : other(markOf(key)));
const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');
/** Whether a dot or a comma makes the form. */
const hasMark = ({ key }: NumberForm): boolean => key !== LETTER && !key.endsWith(SLASH_KEY);

interface Look {
  written: WrittenNumber | null;
  /** The mark of a number that can be read in two ways, such as 1.234. */
  either: DecimalMark | null;
  /** The form of a number that can be read in two ways. */
  key: string | null;
  /** Of the unit in the cell. */
  power: number;
}

function look(cell: string): Look {
  if (ONE_SLASH.test(cell))
    return { written: writtenNumber(cell), either: null, key: `${currencyOfAmount(cell) ?? ''}${SLASH_KEY}`, power: 0 };
  const whole = writtenNumber(cell);
  const split = whole ? null : splitUnit(partsOfAmount(cell)?.[0] ?? cell);
  const written = whole ?? (split && writtenNumber(split.figure));
  const mark = written?.mark === null ? /^[1-9]\d{0,2}([.,])\d{3}$/.exec(written.digits)?.[1] : undefined;
  const either = mark === undefined ? null : (mark as DecimalMark);
  const key = either !== null ? `${currencyOfAmount(cell) ?? ''}${either}` : written && split?.isLetterM ? LETTER : null;
  return { written, either, key, power: written && split ? split.power : 0 };
}

/** The decimal mark of a number that can be read in one way only, and its decimal places; `null` without a mark. */
function provenMark({ digits, mark }: WrittenNumber): { decimal: DecimalMark; places: number } | null {
  const marks = (digits.match(/[.,]/g) ?? []) as DecimalMark[];
  const last = marks[marks.length - 1];
  // The Persian mark says nothing about the others.
  if (last === undefined || mark === '.') return null;
  const isGroup = marks.length > 1 && new Set(marks).size === 1;
  const places = isGroup ? 0 : (digits.split(last).pop() ?? '').replace(/e.*/, '').length;
  return { decimal: mark ?? (isGroup ? other(last) : last), places };
}

interface Evidence {
  /** How many numbers prove that each mark parts decimals. */
  counts: Record<DecimalMark, number>;
  /** The marks that part thousands, and those that part decimals, in these numbers. */
  grouping: Set<DecimalMark>;
  parting: Set<DecimalMark>;
  /** Whether one of them has three decimals or more. */
  isFine: boolean;
}

interface Weighed {
  column: NumberColumn;
  /** By currency; '' without one. */
  evidence: Map<string, Evidence>;
  /** The rows of each form. */
  rows: Map<string, number[]>;
  /** Other units than a lone `M`. */
  units: { hasMM: boolean; hasOthers: boolean };
  /** Its forms by what proves them, and then by the size of their figures too. */
  forms: NumberForm[];
  settled: NumberForm[];
}

/**
 * How the numbers of each column are read.
 *
 * - A form follows the proven numbers of its column and currency, then those of its currency in the other columns. Without any, its mark
 *   parts thousands, because amounts of money rarely have three decimals.
 * - It is not certain if these disagree, if two forms are side by side, or if its mark is a dot that nothing proves. Then the reading counts
 *   whose figures are about as large as those of the same row in columns of the same kind, or else as the other numbers of the column.
 * - A reading that is 100 times larger or smaller than the columns of the same kind gives way to the other one where that fits, and is not
 *   certain.
 * - A slash parts thousands where another number of the column has two: 126/750/000. Before three digits, and without any other proof, it parts
 *   thousands too, but is not certain.
 * - `M` is a million, and a thousand in a file that has `MM` too. It is not certain if it is the only unit of a file in dollars.
 *
 * Runs in O(n).
 */
export function columnNumbers(columns: readonly NumberColumn[]): ColumnNumbers[] {
  const sides = columns.map(({ cells }) => sideIn(cells));
  const weighed = columns.map((column, at) =>
    weigh(sides[at] === undefined ? column : { ...column, cells: column.cells.map(withoutSide) }),
  );
  for (const each of weighed) each.forms = formsOf(each, weighed);
  for (const each of weighed) each.settled = each.forms.map((form) => (form.key === LETTER ? form : settle(form, each, weighed)));
  return weighed.map(({ column, settled, evidence }, at) => {
    const side = sides[at];
    const counts: Record<DecimalMark, number> = { '.': 0, ',': 0 };
    for (const form of settled) if (form.certain && hasMark(form)) counts[decimalIn(form)] += form.count;
    for (const proven of evidence.values()) for (const mark of MARKS) counts[mark] += proven.counts[mark];
    const decimal = counts[','] > counts['.'] ? ',' : '.';
    const isNamed = (form: NumberForm): boolean =>
      !form.certain ||
      (hasMark(form) ? decimalIn(form) !== decimal : form.reading === 'thousand' || form.reading === 'thousands');
    const hasSlashes = column.cells.some((cell) => TWO_SLASHES.test(cell) && writtenNumber(cell) !== null);
    return {
      decimal,
      forms: settled.filter(isNamed),
      unit: column.unit,
      ...(hasSlashes && { hasSlashes }),
      ...(side && { side }),
    };
  });
}

function weigh(column: NumberColumn): Weighed {
  const evidence: Weighed['evidence'] = new Map();
  const rows: Weighed['rows'] = new Map();
  const units = { hasMM: false, hasOthers: false };
  for (const [row, cell] of column.cells.entries()) {
    const { written, either, key, power } = look(cell);
    if (!written) continue;
    if (key !== null) {
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
    if (power > 0 && key !== LETTER) units[/mm(?!\p{L})/iu.test(cell) ? 'hasMM' : 'hasOthers'] = true;
    const proven = either === null ? provenMark(written) : null;
    if (proven === null) continue;
    const currency = currencyOfAmount(cell) ?? '';
    const known = evidence.get(currency) ?? {
      counts: { '.': 0, ',': 0 },
      grouping: new Set(),
      parting: new Set(),
      isFine: false,
    };
    known.counts[proven.decimal]++;
    for (const mark of MARKS) {
      if (written.digits.includes(mark)) known[mark === proven.decimal ? 'parting' : 'grouping'].add(mark);
    }
    known.isFine ||= proven.places > 2;
    evidence.set(currency, known);
  }
  return { column, evidence, rows, units, forms: [], settled: [] };
}

function formsOf(weighed: Weighed, all: readonly Weighed[]): NumberForm[] {
  return [...weighed.rows].map(([key, rows]) => ({
    key,
    example: (weighed.column.cells[rows[0] ?? 0] ?? '').trim(),
    count: rows.length,
    ...(key === LETTER
      ? decideLetter(weighed, rows, all)
      : key.endsWith(SLASH_KEY)
        ? decideSlash(weighed.column, rows)
        : decideMark(weighed, key, rows, all)),
  }));
}

type Decision = Pick<NumberForm, 'reading' | 'certain'>;

function decideLetter({ column }: Weighed, rows: readonly number[], all: readonly Weighed[]): Decision {
  if (all.some(({ units }) => units.hasMM)) return { reading: 'thousand', certain: true };
  const cells = rows.map((row) => column.cells[row] ?? '');
  const isOfFinance = cells.every((cell) => /M/.test(cell)) && cells.some((cell) => currencyOfAmount(cell) === 'USD');
  const hasOthers = all.some(({ units, column: { unit } }) => units.hasOthers || unit > 1);
  return { reading: 'million', certain: hasOthers || !isOfFinance };
}

/** Two slashes in a number and one before two digits are proofs. Else the reading counts that is as large as the numbers without a slash. */
function decideSlash({ cells }: NumberColumn, rows: readonly number[]): Decision {
  const has = (pattern: RegExp): boolean => cells.some((cell) => pattern.test(cell));
  if (has(DECIMAL_SLASH)) return { reading: 'decimals', certain: true };
  if (has(TWO_SLASHES)) return { reading: 'thousands', certain: true };
  const others = cells.slice(0, SAMPLE).flatMap((cell) => sizeOf(cell, []) ?? []);
  const size = median(rows.slice(0, SAMPLE).map((row) => sizeAs(cells[row])));
  const { own, other } = distances('thousands', others.length === 0 ? [] : [Math.log10(size / median(others))]);
  if (other < own) return { reading: 'decimals', certain: other < NEAR };
  return { reading: 'thousands', certain: own < NEAR };
}

function decideMark(weighed: Weighed, key: string, rows: readonly number[], all: readonly Weighed[]): Decision {
  const mark = markOf(key);
  const currency = key.slice(0, -1);
  const own = weighed.evidence.get(currency);
  const beside = sideBySide(weighed, key);
  const read = (proof: DecimalMark | null): FormReading => (proof === mark ? 'decimals' : 'thousands');
  const proof = own ? soleMark([own]) : null;
  if (own && proof !== null) {
    const reading = read(proof);
    const isDoubtful =
      reading === 'decimals' && !own.isFine && (hasZeros(weighed.column, rows) || rows.length > own.counts[mark]);
    return { reading, certain: !isDoubtful };
  }
  const elsewhere = own ? null : soleMark(all.flatMap(({ evidence }) => evidence.get(currency) ?? []));
  const reading = read(elsewhere);
  const isProven = elsewhere !== null && reading === 'thousands';
  const isOnlyDot = mark === '.' && !isProven && !beside.proves(',');
  // 12.500.000 beside 12,500,000: both marks part thousands.
  if (own?.grouping.has(mark) && !own.parting.has(mark)) return { reading: 'thousands', certain: true };
  const certain = reading === 'thousands' && !isOnlyDot && !beside.proves(mark) && (isProven || !beside.hasOtherForm);
  return { reading, certain };
}

/** What the other currencies of a column prove, and whether it has numbers with the other mark that prove nothing. */
function sideBySide({ evidence, rows }: Weighed, key: string): { proves: (mark: DecimalMark) => boolean; hasOtherForm: boolean } {
  return {
    proves: (decimal) => [...evidence.values()].some(({ counts }) => counts[decimal] > 0),
    hasOtherForm: [...rows.keys()].some((each) => /[.,]$/.test(each) && markOf(each) !== markOf(key)),
  };
}

/** The mark that all prove; `null` if they disagree or if there are none. */
function soleMark(all: readonly Evidence[]): DecimalMark | null {
  const has = (mark: DecimalMark): boolean => all.some(({ counts }) => counts[mark] > 0);
  return has('.') === has(',') ? null : has('.') ? '.' : ',';
}

/** Decimals that end in 0 are written by programs that write all of them alike. */
const hasZeros = ({ cells }: NumberColumn, rows: readonly number[]): boolean =>
  rows.some((row) => /0\D*$/.test(cells[row] ?? ''));

/** As many rows as tell how large the figures are. */
const SAMPLE = 500;
/** Orders of magnitude between figures of the same size at most. The two readings of a form are three apart. */
const NEAR = 1;

/** The form with the reading that fits the size of the figures beside it. */
function settle(form: NumberForm, weighed: Weighed, all: readonly Weighed[]): NumberForm {
  const { column, evidence } = weighed;
  const rows = (weighed.rows.get(form.key) ?? []).slice(0, SAMPLE);
  const siblings = all.filter((each) => each !== weighed && each.column.kind === column.kind);
  const rival: FormReading = form.reading === 'thousands' ? 'decimals' : 'thousands';
  const ratios = rows.flatMap((row) => {
    const beside = siblings.flatMap((each) => sizeOf(each.column.cells[row], each.forms, each.column.unit) ?? []);
    return beside.length === 0 ? [] : [Math.log10((sizeAs(column.cells[row]) * column.unit) / median(beside))];
  });
  const { own, other: far } = distances(form.reading, ratios);
  if (far < NEAR) return { ...form, reading: rival, certain: false };
  // Figures of the same size prove a column that has nothing else to prove or to contradict.
  if (own < NEAR && weighed.rows.size === 1 && evidence.size === 0) return { ...form, certain: true };
  if (ratios.length > 0) return !form.certain && far < own ? { ...form, reading: rival } : form;
  const isProven = form.certain && (form.reading === 'thousands' || evidence.get(form.key.slice(0, -1))?.isFine);
  // Whole amounts of any size prove nothing.
  if (isProven || evidence.size === 0) return form;
  const certain = weighed.forms.filter(({ key }) => key !== form.key);
  const others = column.cells.slice(0, SAMPLE).flatMap((cell) => sizeOf(cell, certain) ?? []);
  if (others.length === 0) return form;
  const within = distances(form.reading, [Math.log10(median(rows.map((row) => sizeAs(column.cells[row]))) / median(others))]);
  if (within.other < within.own) return { ...form, reading: rival, certain: false };
  // The other numbers of the column have the same mark, and the same size.
  return { ...form, certain: form.certain || (form.reading === 'decimals' && within.own < NEAR) };
}

/** How many orders of magnitude a reading is away from the figures beside it, and how many the other reading. NaN for both without any. */
function distances(reading: FormReading, ratios: readonly number[]): { own: number; other: number } {
  const apart = ratios.length === 0 ? NaN : median([...ratios]);
  const [thousands, decimals] = [Math.abs(apart), Math.abs(apart - 3)];
  return reading === 'thousands' ? { own: thousands, other: decimals } : { own: decimals, other: thousands };
}

/** The size of a cell whose mark parts thousands. */
const sizeAs = (cell = ''): number => Math.abs(readAs('thousands', cell) ?? 0);

/** The size of a figure in whole units; `null` for zero and text, and for what can be read in two ways, unless its form is certain. */
function sizeOf(cell = '', forms: readonly NumberForm[], unit = 1): number | null {
  const { key, power } = look(cell);
  const form = forms.find((each) => each.key === key);
  if (key !== null && !form?.certain) return null;
  const size = Math.abs((form ? readAs(form.reading, cell) : parseAmount(cell)) ?? 0);
  return size * (power === 0 ? unit : 1) || null;
}
