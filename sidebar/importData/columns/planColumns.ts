// Proposes a use for each column, from the headers and all rows.
import { foldName } from '../../../src/model/names/foldName';
import { squeezeName } from '../../../src/model/names/squeezeName';
import { withoutTitles } from '../../../src/model/names/withoutTitles';
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { dateOrderOf, fullYears, jalaliYears, type DateOrder, type JalaliYears } from '../../../src/model/imports/dateOrderOf';
import { belowBands, detectHeader, headersAt, MOST_ROWS_ABOVE, type FileLine } from '../../../src/model/imports/detectTable';
import { columnNumbers, PLAIN_NUMBERS, type NumberColumn } from '../../../src/model/imports/columnNumbers';
import { currencyOfHeader, currencyOfNote, unitOfHeader, unitOfNote } from '../../../src/model/imports/currencies';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { hasPercent, writtenNumber } from '../../../src/model/numbers/writtenNumber';
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import { recognizeColumns, type ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { recognizeFile } from '../../../src/model/imports/recognizeFile';
import { isZeroWord } from '../../../src/model/imports/zeroWord';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { importActivityKinds } from '../../../src/text/importActivityKinds';
import { importRoles } from '../../../src/text/importRoles';
import { importHeaders } from '../../../src/text/importHeaders';
import { measuresIn, sidesIn } from './measuresIn';
import { DATE_FIELDS } from './fileFields';
import { categoryColumns } from './categoryColumns';
import { cellsOf } from './cellsOf';
import { companyOfPeople, customersOf, notOurCompany } from './customerColumns';
import { LEFT_OUT, proposeUse, type Proposing } from './proposeUse';
import { lastDayIn } from './lastDayIn';
import { meantByCells } from './meantByCells';
import { monthsOfYear, withoutComing } from './monthsOfYear';
import { dayByCells } from './dayByCells';
import { recognizeFilled } from './recognizeFilled';
import { resolveStatus, typeByCells } from './resolveStatus';
import { yearInName, yearInTitle } from './yearInTitle';
import type { ImportPlan, PlannedColumn } from './ImportPlan';

const SAMPLES = 3;
/** The number of rows sampled to detect columns of numbers. */
const FIRST_ROWS = 200;
/** A file with one of these columns is not about customers alone, so its ids may be those of its lines. */
const OF_A_LINE = ['dealName', 'dealId', 'orderId', 'stage', 'subject'];

/** @param lines all rows of the file. */
export function planFile(lines: readonly FileLine[], proposing: Proposing): ImportPlan {
  const headerAt = belowBands(lines, proposing.headerAt ?? detectHeader(lines, importHeaders), importHeaders);
  const rows = lines.slice(headerAt + 1).map(({ cells }) => cells);
  const width = Math.max(0, ...rows.slice(0, FIRST_ROWS).map(({ length }) => length));
  const headers = lines[headerAt] ? headersAt(lines, headerAt, importHeaders) : Array.from({ length: width }, () => '');
  const notes = notesIn(lines, headerAt);
  const titles = notesIn(lines.slice(0, Math.max(0, headerAt)), headerAt);
  const currency = notes.map(currencyOfNote).find((code) => code !== null);
  const until = notes.map(lastDayIn).find((day) => day !== null);
  const plan = {
    ...planColumns(headers, rows, {
      ...proposing,
      titled: yearInTitle(titles, proposing.lastFullYear),
      named: yearInName((proposing.names ?? []).join('\n'), proposing.lastFullYear),
      isOwed: [...titles, ...headers].some((text) => OWED.test(text)),
    }),
    headerAt,
    ...(currency && { currency }),
    ...(until && { until }),
  };
  const unitNote = notes.find((text) => unitOfNote(text) > 1);
  const isAmount = ({ use }: PlannedColumn): boolean => use.kind === 'year' || (use.kind === 'field' && use.field === 'amount');
  if (unitNote === undefined || plan.columns.some((column) => isAmount(column) && column.numbers.unit !== 1)) return plan;
  const inUnit = ({ numbers }: PlannedColumn) => ({ ...numbers, unit: unitOfNote(unitNote) });
  return {
    ...plan,
    unitNote,
    columns: plan.columns.map((column) => (isAmount(column) ? { ...column, numbers: inUnit(column) } : column)),
  };
}

/** The first rows of a file, each as headers: with the names of the bands above them. */
export const withBands = (lines: readonly FileLine[]): FileLine[] =>
  lines.slice(0, MOST_ROWS_ABOVE).map(({ line }, at) => ({ line, cells: headersAt(lines, at, importHeaders) }));

/** Titles and headers of lists of what is owed: `Aged Receivables`, `31-60 days`, «مانده مطالبات». */
const OWED =
  /receivable|outstanding|\bage(?:d|ing)\b|\baging\b|open items|unpaid|overdue|offene posten|\bopos\b|forderung|créance|impayé|échéancier|pendiente|antigüedad|scadut|partite aperte|openstaand|należnośc|alacak|مطالبات|معوق|بدهکاران|(?<!\d)\d{1,3}\s?[-–]\s?\d{2,3}(?!\d)|[<>]\s?\d/iu;

/** As many rows at the end as footnotes have. */
const LAST_ROWS = 12;

/** Titles and footnotes, which may name the unit of all amounts: rows with nothing else. */
function notesIn(lines: readonly FileLine[], headerAt: number): string[] {
  const around = [...lines.slice(0, Math.max(0, headerAt)), ...lines.slice(Math.max(headerAt + 1, lines.length - LAST_ROWS))];
  return around.flatMap(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length === 1 && parseAmount(filled[0] ?? '') === null ? filled.map((cell) => cell.trim()) : [];
  });
}

/**
 * @param headers the cells of the header row.
 * @param rows the rows below it. All of them together determine the formats of numbers and days.
 */
export function planColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  proposing: Proposing,
): Omit<ImportPlan, 'headerAt'> {
  const first = rows.slice(0, FIRST_ROWS);
  const inYears = monthsOfYear(headers, rows, recognizeFilled(headers, rows), proposing);
  const filled = withoutComing(inYears, rows, proposing.lastFullYear);
  const named = meantByCells(headers, first, companyOfPeople(headers, first, notOurCompany(headers, first, filled)));
  const recognized = resolveStatus(headers, rows, typeByCells(headers, first, lastYearBesideThis(headers, named), rows));
  const dated = dayByCells(first, resolveIds(headers, first, recognized), headers);
  const found = withMeasure(first, resolveCurrency(headers, withExpectedClose(headers, dated)));
  const sold = withActivityTypes(first, ownersAs('salesRep', found));
  const kind = proposing.kind ?? recognizeFile(sold, first);
  const matches =
    kind === 'contacts'
      ? withJobs(headers, first, sold)
      : kind === 'accounts' || kind === 'salesLines'
        ? marginsOf(headers, first, kind === 'accounts' && proposing.fields.includes('kam') ? ownersAs('kam', found) : sold)
        : sold;
  const latest = latestYears(matches);
  const has = (field: string): boolean => matches.some((match) => match?.field === field);
  const ofFile = {
    lastYear: latest.get('revenue'),
    hasYears: hasSeveralYears(matches),
    hasRevenue: has('revenue') || has('revenueToDate'),
    isByCategory: isByCategory(matches, first),
    yearToDate: latest.get('revenueToDate'),
    hasSameDays: has('revenueSameDays'),
    status: has('customerStatus') ? 'customerStatus' : 'status',
  };
  const categories = kind === 'salesLines' && !has('category') ? categoryColumns(headers, rows, matches) : [];
  const categoryAt = categories.find(({ isProposed }) => isProposed)?.index;
  const jalali = jalaliYearsIn(headers, first, proposing.lastFullYear);
  const columns = headers.map((header, index): PlannedColumn => {
    const cells = cellsOf(first, index);
    const match: ColumnMatch | null = index === categoryAt ? { field: 'category', year: null } : (matches[index] ?? null);
    const isLatest = match === null || match.year === null || latest.get(match.field) === match.year;
    // A revenue beside the number of employees is the customer's own revenue, not our revenue from the customer.
    const isCustomersOwn =
      match?.field === 'annualRevenue' ||
      (kind === 'accounts' && match?.field === 'revenue' && match.year === null && has('employees') && !has('annualRevenue'));
    const numeric =
      cells.some((cell) => parseAmount(cell) !== null) && cells.every((cell) => parseAmount(cell) !== null || isZeroWord(cell));
    const column = { header, match, isLatest, numeric };
    const use = isCustomersOwn ? LEFT_OUT : proposeUse(kind, column, has, proposing, ofFile);
    return {
      index,
      header: header.trim(),
      samples: [...new Set(cells)].slice(0, SAMPLES),
      numeric,
      numbers: PLAIN_NUMBERS,
      dates: dateOrderOf(use.kind === 'field' && DATE_FIELDS.includes(use.field) ? cellsOf(rows, index) : cells, 'dmy', jalali),
      isCustomersOwn,
      ...(found[index]?.field === 'accountOwner' && { isOwner: true }),
      ...(found[index]?.field === 'weekOfSales' && { isWeek: true }),
      ...(categories.some((each) => each.index === index) && { mayBeCategory: true }),
      use,
    };
  });
  const planned = withNumbers(withProvenOrder(eachYearOnce(columns, proposing.lastFullYear)), rows);
  return { kind, columns: planned.filter(({ header, samples }) => header !== '' || samples.length > 0) };
}

/**
 * A year that has one column to date and one without an end counts once: a cumulated column adds up others (`2025 kumuliert`), and this year is not
 * over.
 */
function eachYearOnce(columns: readonly PlannedColumn[], lastFullYear: number): PlannedColumn[] {
  const yearOf = ({ use }: PlannedColumn, toDate: boolean): number | null =>
    use.kind === 'year' && use.figure === 'revenue' && use.part === undefined && use.toDate === toDate ? use.year : null;
  const isTwice = (year: number): boolean =>
    [true, false].every((toDate) => columns.some((column) => yearOf(column, toDate) === year));
  return columns.map((column) => {
    const [toDate, whole] = [yearOf(column, true), yearOf(column, false)];
    const isOver = toDate !== null && toDate <= lastFullYear && isTwice(toDate);
    const isRunning = whole !== null && whole > lastFullYear && isTwice(whole);
    return isOver || isRunning ? { ...column, use: LEFT_OUT } : column;
  });
}

/** Reads the numbers of all columns in use together, from all rows. Those of the others are known by the first rows. */
function withNumbers(columns: readonly PlannedColumn[], rows: readonly (readonly string[])[]): PlannedColumn[] {
  const first = rows.slice(0, FIRST_ROWS);
  const cellsIn = (of: readonly (readonly string[])[], { index, use, header }: PlannedColumn): NumberColumn => ({
    cells: of.map((row) => row[index] ?? ''),
    unit: unitOfHeader(header),
    kind: use.kind === 'year' ? use.figure : String(index),
  });
  // A large file has few columns of numbers.
  const isOfNumbers = ({ use, index }: PlannedColumn): boolean =>
    use.kind !== 'leaveOut' &&
    (cellsOf(first, index).length === 0 || cellsOf(first, index).some((cell) => parseAmount(cell) !== null));
  const used = columns.filter(isOfNumbers);
  const read = new Map(columnNumbers(used.map((column) => cellsIn(rows, column))).map((numbers, at) => [used[at], numbers]));
  return columns.map((column) => {
    const numbers = read.get(column) ?? columnNumbers([cellsIn(first, column)])[0] ?? PLAIN_NUMBERS;
    return { ...column, numbers };
  });
}

/**
 * A column that says what the figure of its row is (`Revenue`, `Cost`, `Budget`), or its side of a ledger (`Dr`, `Cr`), says which
 * rows count, like a type of document.
 *
 * @param rows the first rows. All words of such a column are known, and some of them name figures besides revenue.
 */
function withMeasure(rows: readonly (readonly string[])[], matches: readonly (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  if (matches.some((match) => match?.field === 'documentType')) return [...matches];
  const at = matches.findIndex((match, index) => {
    const cells = cellsOf(rows, index);
    return match?.field !== 'account' && (measuresIn(cells) !== null || sidesIn(cells) !== null);
  });
  return matches.map((match, index) => (index === at ? { field: 'documentType', year: null } : match));
}

/** A type of nothing but calls, mails and meetings is that of an activity. */
function withActivityTypes(
  rows: readonly (readonly string[])[],
  matches: readonly (ColumnMatch | null)[],
): (ColumnMatch | null)[] {
  return matches.map((match, index) => {
    const cells = match?.field === 'documentType' ? cellsOf(rows, index) : [];
    const isType = cells.length > 0 && cells.every((cell) => keyOfSynonym(cell, importActivityKinds) !== null);
    return isType ? { field: 'activityType', year: null } : match;
  });
}

/**
 * What people do: a title of nothing but `Dr.` or `Frau` says nothing of a job, a role can be the one in the decision, and a `Designation`, which
 * invoices have for products, is a job in India.
 */
function withJobs(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  matches: readonly (ColumnMatch | null)[],
): (ColumnMatch | null)[] {
  const has = (field: string): boolean => matches.some((match) => match?.field === field);
  return matches.map((match, index) => {
    const header = foldName(headers[index] ?? '');
    if (match?.field === 'product' && !has('jobTitle') && header === 'designation') return { ...match, field: 'jobTitle' };
    const cells = match?.field === 'jobTitle' ? cellsOf(rows, index) : [];
    const areAll = (is: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(is);
    if (areAll((cell) => withoutTitles([...cell.split(/\s+/), '?'])[0] === '?')) return null;
    const isRole = header === 'role' && !has('role') && areAll((cell) => keyOfSynonym(cell, importRoles) !== null);
    return isRole ? { field: 'role', year: null } : match;
  });
}

/** Whether each row is a category of an account, with its revenue by year, and not a customer with a category of its own. */
function isByCategory(matches: readonly (ColumnMatch | null)[], rows: readonly (readonly string[])[]): boolean {
  const at = (field: string): number => matches.findIndex((match) => match?.field === field);
  const [account, category] = [at('account'), at('category')];
  if (account < 0 || category < 0 || !matches.some((match) => match?.field === 'revenue' && match.year !== null)) return false;
  const keys = rows.map((row) => [foldName(row[account] ?? ''), row[at('crmId')] ?? '']);
  const countOf = (texts: readonly string[]): number => new Set(texts).size;
  const pairs = rows.map((row, index) => [...(keys[index] ?? []), row[category] ?? ''].join('\n'));
  return countOf(keys.map((key) => key.join('\n'))) < rows.length && countOf(pairs) === rows.length;
}

/** Whether years of two digits may be Jalali: by the full years of all columns, else by the workbook's years or Persian digits. */
function jalaliYearsIn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  lastFullYear: number,
): JalaliYears | null {
  const written = headers.map((_, index) => fullYears(cellsOf(rows, index)));
  const hasPersianDigits = rows.some((cells) => cells.some((cell) => /[۰-۹]/.test(cell)));
  if (written.some(({ jalali, gregorian }) => jalali.length + gregorian > 0)) return jalaliYears(written);
  if (calendarOfYear(lastFullYear) === 'jalali') return { year: lastFullYear, certain: false };
  return hasPersianDigits ? { year: lastFullYear + 1 - BEFORE_JALALI, certain: false } : null;
}

/** A Jalali year has the number of the Gregorian year in which it begins, less this. */
const BEFORE_JALALI = 621;

/** When the order of day and month in a column is ambiguous, another column of the file may prove it. */
function withProvenOrder(columns: PlannedColumn[]): PlannedColumn[] {
  const proof = columns.find(({ dates, samples }) => dates.certain && samples.some((sample) => ORDERED_DAY.test(sample)))?.dates;
  if (!proof) return columns;
  const proven = (dates: DateOrder): DateOrder => (dates.certain ? dates : proof);
  return columns.map((column) => ({ ...column, dates: proven(column.dates) }));
}

const ORDERED_DAY = /^\s*\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}/;
/**
 * Decides what an id or a name belongs to. `Record ID` and `Id` belong to the customer in a file of customers, and to the line beside a
 * deal or an order. `Account` full of numbers beside `Account Name` is the id. Shopify's `Name` beside the price of a line is the order, and
 * `Name` beside a stage is the deal.
 */
function resolveIds(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  matches: readonly (ColumnMatch | null)[],
): (ColumnMatch | null)[] {
  const fields = new Set(matches.map((match) => match?.field));
  const isOfLine = OF_A_LINE.some((field) => fields.has(field)) || (fields.has('date') && fields.has('amount'));
  const isDeal =
    (fields.has('stage') || fields.has('probability') || fields.has('dealId')) && (fields.has('amount') || fields.has('revenue'));
  const isGross = GROSS.test(headers[matches.findIndex((match) => match?.field === 'amount')] ?? '');
  const hasPrice =
    fields.has('unitPrice') && !fields.has('quantity') && !fields.has('revenue') && (isGross || !fields.has('amount'));
  const hasCustomer = fields.has('account') || fields.has('crmId');
  const isNamed = (index: number): boolean => cellsOf(rows, index).some((cell) => writtenNumber(cell) === null);
  const firstNameAt = matches.findIndex((match) => match?.field === 'firstName');
  const hasFirstName = (index: number): boolean =>
    rows.some(
      (row) => (row[firstNameAt] ?? '') !== '' && foldName(row[index] ?? '').startsWith(foldName(row[firstNameAt] ?? '')),
    );
  const hasPeople = OF_PEOPLE.some((field) => fields.has(field));
  const { numbers, names } = customersOf(headers, rows, matches, isOfLine ? fields.has('amount') : !hasPeople);
  return matches.map((match, index) => {
    if (isDeal && fields.has('account') && !fields.has('dealName') && DEAL_NAMES.includes(foldName(headers[index] ?? '')))
      return { field: 'dealName', year: null };
    // A price without a quantity is what was paid, and counts before an amount with taxes.
    if (hasPrice && match?.field === 'unitPrice') return { field: 'amount', year: null };
    if (hasPrice && match?.field === 'amount') return null;
    // What is billed counts before what is paid of it.
    if (match?.field === 'amount' && fields.has('revenue') && PAID.test(headers[index] ?? '')) return null;
    // Reports leave the corner above their names blank.
    if (index === 0 && !hasCustomer && (headers[0] ?? '').trim() === '' && matches.some((each) => each !== null) && isNamed(0))
      return { field: 'account', year: null };
    if (match?.field === 'contactName' && fields.has('unitPrice') && fields.has('account') && !fields.has('orderId'))
      return { field: 'orderId', year: null };
    // `Name` beside a first name can be the whole name.
    if (match?.field === 'lastName' && hasFirstName(index)) return { field: 'contactName', year: null };
    if (match?.field === 'recordId' && fields.has('subject') && !fields.has('activityId'))
      return { field: 'activityId', year: null };
    if (match?.field === 'recordId' && isDeal && !fields.has('dealId')) return { field: 'dealId', year: null };
    if (isDeal && !fields.has('dealId') && isOwnId(headers[index] ?? '', cellsOf(rows, index)))
      return { field: 'dealId', year: null };
    if (match?.field === 'recordId') return isOfLine || fields.has('crmId') ? null : { field: 'crmId', year: null };
    if (fields.has('crmId') || fields.has('recordId'))
      return match?.field === 'contactName' && index === names ? { field: 'account', year: null } : match;
    if (index === numbers) return { field: 'crmId', year: null };
    if (index === names) return { field: 'account', year: null };
    return names !== undefined && match?.field === 'account' ? null : match;
  });
}

/** The product's own name for the id of a customer or a deal. Where each row of deals has another one, it is that of the deal. */
const OWN_ID = ['crm id', 'شناسه crm'].map(squeezeName);
const isOwnId = (header: string, cells: readonly string[]): boolean =>
  OWN_ID.includes(squeezeName(header)) && new Set(cells).size === cells.length;

const LAST_YEAR = /vorjahr|(?<!\p{L})(?:last|prior|previous) year|(?<!\p{L})(?:py|ly|vj)(?!\p{L})|گذشته|قبل/iu;

/** Beside the revenue of this year, that of the year before is the last full year's, and not that of all time. */
function lastYearBesideThis(headers: readonly string[], matches: readonly (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  const isOf = (match: ColumnMatch | null | undefined, field: string): boolean => match?.field === field && match.year === null;
  const all = matches.findIndex((match) => isOf(match, 'revenue'));
  const before = headers.findIndex(
    (header, index) =>
      matches[index] === null && LAST_YEAR.test(header) && isOf(recognizeColumns([header], importHeaders)[0], 'revenue'),
  );
  if (all < 0 || before < 0 || !matches.some((match) => isOf(match, 'revenueToDate'))) return [...matches];
  return matches.map((match, index) => (index === before ? { field: 'revenue', year: null } : index === all ? null : match));
}

const PAID = /(?<!\p{L})(?:paid|received|bezahlt|gezahlt|payé|pagado|pagato)|پرداخت|دریافت/iu;
/** With taxes. */
const GROSS = /(?<!\p{L})(?:incl|gross|brutto|bruto|ttc)|با احتساب|با مالیات/iu;

/**
 * The owner of a customer in a CRM is who is responsible: its key account manager, unless another column is. In files of sales, deals and
 * activities the owner is who sells.
 */
function ownersAs(field: 'kam' | 'salesRep', matches: readonly (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  const has = (key: string): boolean => matches.some((match) => match?.field === key);
  const free = [field, 'salesRep'].find((each) => !has(each));
  return matches.map((match) =>
    match?.field !== 'accountOwner' ? match : free === undefined ? null : { ...match, field: free },
  );
}

/** What names a margin, which can be an amount or a percentage. */
const MARGIN = /margin|marge|handelsspanne|حاشیه/iu;
const MOST_PERCENT = 100;

/** A margin whose cells are percentages is one, whatever its header says: `Margin` over 21.8 % or over 21.8 beside revenue in thousands. */
function marginsOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  matches: readonly (ColumnMatch | null)[],
): (ColumnMatch | null)[] {
  const hasShare = matches.some((match) => match?.field === 'marginShare');
  return matches.map((match, index) => {
    if (hasShare || match?.field !== 'profit') return match;
    const cells = cellsOf(rows, index);
    const isSmall = (cell: string): boolean => Math.abs(parseAmount(cell) ?? NaN) <= MOST_PERCENT;
    const isShare =
      cells.some(hasPercent) ||
      (cells.length > 0 &&
        MARGIN.test(headers[index] ?? '') &&
        cells.every(isSmall) &&
        largestRevenue(rows, matches) > TOO_LARGE);
    return isShare ? { ...match, field: 'marginShare' } : match;
  });
}

/** With revenue above this, a margin of a hundred at most is not an amount. */
const TOO_LARGE = 10_000;

const largestRevenue = (rows: readonly (readonly string[])[], matches: readonly (ColumnMatch | null)[]): number =>
  matches.reduce(
    (most, match, index) =>
      match?.field === 'revenue' || match?.field === 'amount'
        ? Math.max(most, ...cellsOf(rows, index).map((cell) => parseAmount(cell) ?? 0))
        : most,
    0,
  );

/** Columns of people. */
const OF_PEOPLE = ['jobTitle', 'email', 'firstName', 'lastName', 'phone'];

/** A deal has a day on which it is expected beside that on which it was closed. */
function withExpectedClose(headers: readonly string[], matches: readonly (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  if (!matches.some((match) => match?.field === 'stage' || match?.field === 'dealName')) return [...matches];
  const isExpected = (header: string): boolean => {
    const meaning = meaningOf(header.replace(OWNER, ''))?.split(' ') ?? [];
    return meaning.includes('expected') && meaning.includes('close');
  };
  const at = headers.findIndex((header, index) => matches[index] === null && isExpected(header));
  return matches.map((match, index) => (index === at ? { field: 'expectedClose', year: null } : match));
}

/** Pipedrive puts the object before a header: `Deal - Expected close date`. */
const OWNER = /^deal\s+-\s+/i;

/** Headers that name a deal beside its stage, and people or their titles elsewhere. */
const DEAL_NAMES = [
  'name',
  'title',
  'subject',
  'titel',
  'betreff',
  'titre',
  'objet',
  'nom',
  'nombre',
  'título',
  'asunto',
  'نام',
  'عنوان',
  'موضوع',
  'lead name',
  'stichwort',
].map(foldName);

/** An amount that is converted into one currency for all rows. */
const CONVERTED =
  /converted|company currency|base (?:currency )?amount|amount [([]?(?:in )?base|accounted amount|local currency|in lc\b|\(lcy\)|loc\.curr|hauswähr|(?<!\p{L})h(?:w|währ|wrg)(?!\p{L})|dmbtr|devise (de la )?société/iu;

/** What says of an amount that it is in the currency of its row. */
const OF_ROW =
  /(?<!\p{L})(?:lc|fc|dc|local|foreign|original|orig\.?|document|doc\.?|transaction|currency|curr\.?)(?!\p{L})|[()[\]]/giu;

/** The currency of a row is not that of a converted amount, which may have a column of its own. */
function resolveCurrency(headers: readonly string[], matches: readonly (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  // `Amount EUR` beside `Amount LC` is in euros in all rows.
  const isOfRow = (header: string, index: number): boolean =>
    matches[index] === null &&
    currencyOfHeader(header) === null &&
    (meaningOf(header.replace(OF_ROW, ' ')) ?? '').includes('amount');
  const hasOther = headers.some(isOfRow);
  const isConverted = headers.map(
    (header, index) =>
      CONVERTED.test(header) || (hasOther && matches[index]?.field === 'amount' && currencyOfHeader(header) !== null),
  );
  if (!matches.some((match, index) => match?.field === 'amount' && isConverted[index])) return [...matches];
  return matches.map((match, index) => {
    if (match === null)
      return isConverted[index] && /currency$|währ|wrg/iu.test(headers[index] ?? '') ? { field: 'currency', year: null } : null;
    return match.field === 'currency' && !isConverted[index] ? null : match;
  });
}

/** Whether the revenue of several years has a column each, or that of one year several. */
const hasSeveralYears = (matches: readonly (ColumnMatch | null)[]): boolean =>
  matches.filter((match) => match?.field === 'revenue' && match.year !== null).length > 1;

/** When several columns of the file match one of our columns, the latest year wins. */
function latestYears(matches: readonly (ColumnMatch | null)[]): Map<string, number> {
  const latest = new Map<string, number>();
  for (const match of matches) {
    if (match !== null && match.year !== null) latest.set(match.field, Math.max(match.year, latest.get(match.field) ?? 0));
  }
  return latest;
}
