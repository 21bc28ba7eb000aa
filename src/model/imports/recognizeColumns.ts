import { foldDigits } from '../names/foldDigits';
import { foldName } from '../names/foldName';
import { squeezeName } from '../names/squeezeName';
import { meaningOf } from './headerConcepts';
import { monthOfName } from './monthOfName';
import { splitHalf, splitQuarter } from './splitQuarter';
import { splitToDate } from './splitToDate';
import { withLongYear } from './withLongYear';
import { WRITTEN_YEAR } from './writtenYear';

/** What a column of a file contains. */
export interface ColumnMatch {
  /**
   * A key of the synonyms. `annualRevenue` is the customer's own revenue, not our revenue with it: leave it unmapped and explain why.
   * `revenue` without a year is the amount of a sales line.
   */
  field: string;
  /** The Gregorian or Jalali year in the header, for yearly figures. */
  year: number | null;
  /** The part of the year, for partial figures: `q1` … `q4`, `m1` … `m12`. */
  part?: string;
  /** The last month of a year to date, 1–12, if the header names it. */
  until?: number;
}

export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Fields that can occur once per year. */
const YEARLY = new Set([
  'revenue',
  'revenueToDate',
  'annualRevenue',
  'cost',
  'discount',
  'recurring',
  'referrals',
  'orders',
  'orderLines',
]);
/** Columns that accompany a person's name but never a table of accounts alone. */
const BESIDE_A_PERSON = ['account', 'jobTitle', 'lastName', 'profile', 'role'];

/**
 * Detects what each column contains from its header; `null` if the header is unknown. `synonyms` has the known headers of each field. Only
 * letters and digits are compared, without case, spaces, punctuation, the difference of Arabic and Persian ي and ك, or text in brackets. A
 * header can have a year before or after its name ("Revenue 1997", "فروش ۱۴۰۲", "FY2023 cost"); a year alone ("1997", "سال ۱۴۰۲") is its revenue. If
 * several columns match a field, the header that is first in the synonyms gets it and the others are `null`; of years to date, the one with the
 * latest month. A header that is in no list is known by the meaning of its words (`meaningOf`), and
 * `Customer / City` is the customer.
 */
export function recognizeColumns(headers: readonly string[], synonyms: Synonyms): (ColumnMatch | null)[] {
  const known = indexOf(synonyms);
  const found = headers.map((header) => recognize(header, known));
  const matches = found.map((match, column) => {
    const rival = found.some(
      (other, otherColumn) =>
        match !== null &&
        other?.field === match.field &&
        other.year === match.year &&
        other.part === match.part &&
        isBefore({ ...other, column: otherColumn }, { ...match, column }),
    );
    if (match === null || rival) return null;
    const { place: _place, ...matched } = match;
    return matched;
  });
  return nameIsAccount(nameIsPart(headers, withFirstParts(matches)));
}

interface Place {
  place: number;
  column: number;
  until?: number;
}

/** Of years to date, the longest counts. */
const isBefore = (one: Place, other: Place): boolean =>
  (other.until ?? 0) - (one.until ?? 0) < 0 ||
  ((one.until ?? 0) === (other.until ?? 0) &&
    (one.place < other.place || (one.place === other.place && one.column < other.column)));

interface KnownHeader {
  field: string;
  place: number;
}

/** The headers of all fields: by their letters, and by the meaning of their words. */
interface Known {
  byLetters: ReadonlyMap<string, KnownHeader>;
  byMeaning: ReadonlyMap<string, KnownHeader>;
}

/** A percentage of something is not its amount: `GM %` beside `GM`. */
const withPercent = (header: string): string => header.replace(/[%٪]/g, ' pct ');
/** Fields of money. A column of percentages holds no money. */
const MONEY = new Set(['revenue', 'revenueToDate', 'cost', 'amount', 'profit', 'unitPrice', 'potential', 'wallet', 'recurring']);

/** Letters and digits alone, without accents: `Numéro de facture` and `NUMERO DE FACTURE` are equal. A number sign is a number. */
const keyOf = (header: string): string =>
  squeezeName(header.replace(/#\s*$|№/g, ' no '))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const indexes = new WeakMap<Synonyms, Known>();

function indexOf(synonyms: Synonyms): Known {
  const indexed = indexes.get(synonyms);
  if (indexed) return indexed;
  const byLetters = new Map<string, KnownHeader>();
  for (const [field, words] of Object.entries(synonyms)) {
    for (const [place, word] of words.entries()) {
      const key = keyOf(withPercent(word));
      if (!byLetters.has(key)) byLetters.set(key, { field, place });
    }
  }
  const known = { byLetters, byMeaning: meaningsOf(synonyms) };
  indexes.set(synonyms, known);
  return known;
}

/** Fields whose headers are compared by meaning. The words of the others mean many things: `Group` is a parent, and `Type` a buyer's. */
const MEANT = [
  ...[
    'account',
    'crmId',
    'revenue',
    'annualRevenue',
    'date',
    'amount',
    'orderId',
    'category',
    'product',
    'quantity',
    'unitPrice',
  ],
  ...['stage', 'probability', 'status', 'customerStatus', 'documentType', 'currency', 'dealName', 'dealId', 'contactName'],
];
/** They say too little: `Code`, `Group`, `Line`, whether `Customer order` is a name or a number, and whether `Account code` is a customer's. */
const VAGUE = [
  'number',
  'group',
  'line',
  'unit',
  'account number',
  'document line',
  'customer document',
  'customer document name',
];

/** The field of each meaning: that of most of the headers that have it, at the place of the first of them. */
function meaningsOf(synonyms: Synonyms): Known['byMeaning'] {
  const counts = new Map<string, Map<string, { place: number; count: number }>>();
  for (const field of MEANT) {
    for (const [place, word] of (synonyms[field] ?? []).entries()) {
      const meaning = meaningOf(word);
      if (meaning === null || VAGUE.includes(meaning)) continue;
      const ofMeaning = counts.get(meaning) ?? new Map<string, { place: number; count: number }>();
      const { place: first = place, count = 0 } = ofMeaning.get(field) ?? {};
      counts.set(meaning, ofMeaning.set(field, { place: first, count: count + 1 }));
    }
  }
  return new Map(
    [...counts].map(([meaning, fields]) => {
      const [most] = [...fields].sort(([, left], [, right]) => right.count - left.count);
      // A header that is known by its letters comes first.
      return [meaning, { field: most?.[0] ?? '', place: (most?.[1].place ?? 0) + 0.5 }];
    }),
  );
}

/** Columns of a document: `Invoice currency` is a currency. */
const OF_A_DOCUMENT = ['amount', 'revenue', 'date', 'currency', 'status'];

const without = (meaning: string, left: readonly string[]): string =>
  meaning
    .split(' ')
    .filter((concept) => !left.includes(concept))
    .join(' ');

/** A header by its letters, else by the meaning of its words. `Net amount of billing item` is a net amount. */
function knownHeader(header: string, { byLetters, byMeaning }: Known): KnownHeader | undefined {
  const known = byLetters.get(keyOf(withPercent(header))) ?? byLetters.get(keyOf(header));
  const meaning = known ? null : meaningOf(header);
  // A percentage of anything else is a share of it.
  if (meaning === null || (/[%٪]/.test(header) && meaning !== 'probability')) return known;
  const isNet = /net/.test(meaning);
  const rest = byMeaning.get(without(meaning, isNet ? ['document', 'product', 'line'] : ['document']));
  return byMeaning.get(meaning) ?? (rest && OF_A_DOCUMENT.includes(rest.field) ? rest : undefined);
}

/** Internal columns of a program, such as Dynamics' `(Do Not Modify) Account`: an internal id, never a name. */
const NOT_FOR_PEOPLE = /^\(do not modify\)/i;
/**
 * Programs prefix a header with its object: `Deal - Value`, `Person - Phone`, `Invoice: Status`, and databases with its table:
 * `dim_customer.customer_name`. A last part of one word may belong to anything.
 */
const OWNER_OF_HEADER =
  /^(?:(?:deal|person|organization|organisation|lead|contact|product|activity)\s+-\s+|(?:invoice|account|customer|order|opportunity)(?: item| line)?:\s+|(?:invoice|order|journal) (?:lines|items)\/|[a-z_]+\.(?=[a-z]+_[a-z_]+$))/i;

/** Units and currencies of money in a header: `Revenue 2024 in Mio. €`, `Sales €m 2024`. */
const UNITS =
  /(?<!\p{L})(in\s+)?(?:[kmt][€$£₺]|[€$£₺₹]\s?[km]?|r\$|[tk](?:eur|chf|usd|gbp|try|pln|sek)|tsd\.?|tys\.?|mio\.?|mln|mrd\.?|mn|bn|eur|euros?|usd|gbp|chf|inr|rs\.?|brl|try|tl|pln|zł|(?:thousands?|millions?|billions?|lakhs?|crores?)(?:\s+of)?|mil(?:es|hões|lones)?(?:\s+de)?|(?:bin|milyon)(?=\s+(?:tl|₺))|['‘’/]000s?|cents?|rials?|tomans?|هزار|میلیون|میلیارد|ریال|تومان)(?![\p{L}\p{N}])/giu;

/** What says of a year which one it is, or leads to it: `CA N-1 (2024)`, `Umsatz GJ 2025`, `Umsatz in 2025`, `Sales 2025 actual`. */
const BESIDE_YEAR =
  /(?<![\p{L}\p{N}])(?:n-1|n|in|im|of|for|für|de|du|des|del|en|em|nel|op|van|year|jahr|gj|wj|fj|an|année|exercice|año|ejercicio|anno|ano|jaar|yıl|yılı|actuals?|ist|réel|real|در|سال|عملکرد)(?![\p{L}\p{N}])/gu;
const withoutSmallWords = (words: string): string => words.replace(BESIDE_YEAR, '-');

/** What a potential is said to be of: a year, and a customer. `Annual purchase potential`, «پتانسیل خرید سالانه مشتری». */
const PER_YEAR =
  /(?<!\p{L})(annual|yearly|per (?:year|annum)|p\.?\s?a\.?|a year|estimated|est\.?|pro jahr|jährlich(?:es|er)?|annuel(?:le)?|par an|anual|al año|سالانه|سالیانه|در سال|برآوردی|تخمینی|مشتری|به|بر حسب)(?!\p{L})/giu;
const OF_A_YEAR_TO_COME = new Set(['potential', 'wallet']);

/** What brackets say of a figure that is not what came in: `2026 (Plan)`, `Sales 2025 (%)`, «فروش ۱۴۰۵ (بودجه)». */
const NOT_ACTUAL =
  /[([][^)\]]*(?:[%٪]|plan|budget|forecast|fcst|target|goal|(?<!\p{L})(?:soll|ziel)(?!\p{L})|prognose|pr[ée]vi|objecti|objetivo|presupuest|growth|wachstum|share|anteil|بودجه|هدف|پیش[\s\u200c]?بینی|برنامه|رشد|سهم)[^)\]]*[)\]]/iu;

function recognize(header: string, known: Known): (ColumnMatch & { place: number }) | null {
  if (NOT_FOR_PEOPLE.test(header.trim())) return null;
  const isActual = !NOT_ACTUAL.test(header) && !/^\s*[#№]/u.test(header);
  const bare = header.replace(/[([].*?[)\]]/g, ' ');
  for (const variant of [header, bare, header.trim().replace(OWNER_OF_HEADER, ''), bare.replace(UNITS, ' ')]) {
    const isPercent = /[%٪]/.test(variant);
    const whole = knownHeader(variant, known);
    if (whole && !(isPercent && MONEY.has(whole.field))) return { ...whole, year: null };
    if (isPercent) {
      const share = marginShareOf(variant, known);
      if (share) return share;
      continue;
    }
    const perYear = known.byLetters.get(keyOf(variant.replace(UNITS, ' ').replace(PER_YEAR, ' ')));
    if (perYear && OF_A_YEAR_TO_COME.has(perYear.field)) return { ...perYear, year: null };
    const { year, others } = splitYear(variant);
    if (year !== null && !isActual) return null;
    const toDate = splitToDate(others);
    const running = toDate && knownHeader(toDate.rest, known);
    if (toDate && (keyOf(toDate.rest) === '' ? year !== null : running && RUNNING.has(running.field)))
      return { field: 'revenueToDate', place: 0, year, ...(toDate.until !== null && { until: toDate.until }) };
    if (year === null) continue;
    const { part, rest } = splitPart(others);
    const label = keyOf(rest).replace(/^fy|fy$/, '');
    const named = known.byLetters.get(label) ?? knownHeader(rest, known) ?? knownHeader(withoutSmallWords(rest), known);
    // An amount of a year is its revenue: "Total 2024", "Betrag 2024".
    const isRevenue = label === '' || named?.field === 'yearOfSales';
    const field = isRevenue ? { field: 'revenue', place: 0 } : named?.field === 'amount' ? { ...named, field: 'revenue' } : named;
    if (field && YEARLY.has(field.field)) return { ...field, year, ...(part !== null && { part }) };
  }
  return isCustomerBesideOthers(header, known) ? { field: 'account', place: Infinity, year: null } : null;
}

/** What a cell can have beside the name of the customer. */
const BESIDE_A_CUSTOMER = ['account', 'city', 'country', 'salesRep', 'accountOwner', 'kam', 'industry', 'contactName'];

/** `Customer / City`, `Kunde, Ort`, `Salesperson / Customer`: two or three headers in one, one of which is the customer's. */
function isCustomerBesideOthers(header: string, known: Known): boolean {
  const parts = header.split(/\s*[/|,;+&،]\s*|\s+[-–]\s+/).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 3) return false;
  const fields = parts.map((part) => knownHeader(part, known)?.field ?? '');
  return fields.includes('account') && fields.every((field) => BESIDE_A_CUSTOMER.includes(field));
}

/** The year of a header, and its other words, folded, with `-` between them. */
function splitYear(header: string): { year: number | null; others: string } {
  const folded = foldName(withLongYear(header).replace(/[^\p{L}\p{N}]+/gu, '-'));
  const year = WRITTEN_YEAR.exec(folded)?.[1];
  return year === undefined ? { year: null, others: folded } : { year: Number(year), others: folded.replace(year, '-') };
}

/** A percentage of profit is a margin, of all years or of the one in the header: `Margin % 2025`, «حاشیه سود ٪». */
function marginShareOf(header: string, known: Known): (ColumnMatch & { place: number }) | null {
  const { year } = splitYear(header);
  const rest = year === null ? header : foldDigits(header).replace(String(year), ' ');
  const found = known.byLetters.get(keyOf(withPercent(rest))) ?? known.byLetters.get(keyOf(rest));
  if (!found || !OF_PROFIT.has(found.field)) return null;
  return { field: 'marginShare', place: found.place, year };
}

const OF_PROFIT = new Set(['profit', 'marginShare']);

/** The year that a header names, whatever else it says, and whether it is not over: `Net sales 2026 YTD Oct`. */
export function yearOfHeader(header: string): { year: number | null; isToDate: boolean } {
  const { year, others } = splitYear(header);
  return { year, isToDate: splitToDate(others) !== null };
}

/** What a year to date can be of. */
const RUNNING = new Set(['revenue', 'revenueToDate', 'amount']);

/** `2025-01`, `2025M01`. */
const MONTH_NUMBER = /^-*m?(0?[1-9]|1[0-2])-*$/;
/** The first or the last day of a month after its year: spreadsheets have months as days. */
const MONTH_AS_DAY = /^-+(0[1-9]|1[0-2])-(?:01|28|29|30|31)-*$/;

/** Splits off a half, a quarter or a month beside the year in a header: `H1 2025`, `Q1 2025`, `Jan 2025`, `2025-01`, `2025-01-01`, `فروردین ۱۴۰۳`. */
function splitPart(folded: string): { part: string | null; rest: string } {
  const half = splitHalf(folded);
  if (half) return { part: `h${half.half}`, rest: half.rest };
  const named = splitQuarter(folded);
  const last = named && splitQuarter(named.rest);
  const quarters = last ? RANGES[`${named.quarter * 3 - 2}-${last.quarter * 3}`] : undefined;
  if (last && quarters !== undefined) return { part: quarters || null, rest: last.rest.replace(BETWEEN, '-') };
  if (named) return { part: `q${named.quarter}`, rest: named.rest };
  const number = (MONTH_NUMBER.exec(folded) ?? MONTH_AS_DAY.exec(folded))?.[1];
  if (number !== undefined) return { part: `m${Number(number)}`, rest: '' };
  const months = folded.split('-').flatMap((word) => {
    const month = /\p{L}/u.test(word) ? monthOfName(word) : null;
    return month ? [{ word, month: month.month }] : [];
  });
  const [first, end] = [months[0]?.month, months[months.length - 1]?.month];
  const range = months.length === 2 ? RANGES[`${first}-${end}`] : undefined;
  const words = range === undefined ? months.slice(0, 1) : months;
  const rest = words.reduce((text, { word }) => text.replace(word, '-'), folded);
  if (range !== undefined) return { part: range || null, rest: rest.replace(BETWEEN, '-') };
  return { part: first === undefined ? null : `m${first}`, rest: rest.replace(/(?<!\p{L})ماه(?!\p{L})/u, '-') };
}

/** Of months or quarters: `Apr–Jun 2025`, `Q1–Q4 2025`, «تیر تا شهریور ۱۴۰۴»; '' for a whole year. */
const RANGES: Readonly<Record<string, string>> = {
  '1-12': '',
  '1-3': 'q1',
  '4-6': 'q2',
  '7-9': 'q3',
  '10-12': 'q4',
  '1-6': 'h1',
  '7-12': 'h2',
};

const BETWEEN = /(?<!\p{L})(?:to|through|bis|à|au|a|al|تا)(?!\p{L})/u;

/** `Jan–Mar 2025` is a year to date alone, and a quarter beside the others. */
function withFirstParts(matches: (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  const has = (year: number | null, parts: readonly string[]): boolean =>
    matches.some((match) => match?.field === 'revenue' && match.year === year && parts.includes(match.part ?? ''));
  return matches.map((match) => {
    if (match?.field !== 'revenueToDate' || match.until === undefined) return match;
    const { until, year } = match;
    const part = until === 3 && has(year, ['q2', 'q3', 'q4']) ? 'q1' : until === 6 && has(year, ['h2']) ? 'h1' : null;
    return part === null ? match : { field: 'revenue', year, part };
  });
}

/** "Name" beside a last name, without a first name, is the first name; beside a first name it is the last name: "Nom" and "Prénom". */
function nameIsPart(headers: readonly string[], matches: (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  const has = (field: string) => matches.some((match) => match?.field === field);
  if (has('lastName') === has('firstName')) return matches;
  const part = has('lastName') ? 'firstName' : 'lastName';
  const isPart = (match: ColumnMatch | null, at: number): boolean =>
    match?.field === 'contactName' && (part === 'firstName' || BARE_NAME.test(keyOf(headers[at] ?? '')));
  return matches.map((match, at) => (match && isPart(match, at) ? { ...match, field: part } : match));
}

const BARE_NAME = /^(name|nom|nome|نام)$/;

/** "Name" is a person's name if the table has an account or columns of people. Otherwise it is the account's name. */
function nameIsAccount(matches: (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  if (matches.some((match) => match !== null && BESIDE_A_PERSON.includes(match.field))) return matches;
  return matches.map((match) => (match?.field === 'contactName' ? { ...match, field: 'account' } : match));
}
