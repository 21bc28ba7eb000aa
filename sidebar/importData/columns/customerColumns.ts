// Which of several columns has the customers: their names, their numbers, and not our own company.
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import type { ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { foldName } from '../../../src/model/names/foldName';
import { squeezeName } from '../../../src/model/names/squeezeName';
import { importHeaders } from '../../../src/text/importHeaders';
import { cellsOf } from './cellsOf';
import { placeOf, withFields, type Matches, type Rows } from './matches';

/** How many customers a column names. */
const countIn = (rows: Rows, index: number): number => new Set(cellsOf(rows, index).map(foldName)).size;

/** The fewest rows that tell. */
const TELLING = 3;

/** A company that is the same in all rows is our own, beside a column of customers: Odoo's `Company` beside `Customer`. */
export function notOurCompany(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const ours = placeOf(matches, 'account');
  if (ours < 0 || rows.length < TELLING || cellsOf(rows, ours).length < rows.length || countIn(rows, ours) > 1) return matches;
  const places = headers.map((header, index) =>
    matches[index] === null && countIn(rows, index) > 1 ? placeOfAccount(header) : -1,
  );
  const customers = places.flatMap((place, index) => (place < 0 ? [] : [index]));
  const [first] = customers.sort((left, right) => (places[left] ?? 0) - (places[right] ?? 0));
  return first === undefined ? matches : withFields(matches, [first, 'account'], [ours, null]);
}

const COMPANY =
  /^((?:billing|shipping|buyer|customer|client|delivery|recipient|purchaser) )?(company|organi[sz]ation|firma|société|empresa|azienda|bedrijf)( name)?$|^(نام )?(شرکت|سازمان)$/iu;
/** A company of ours has the orders of many customers, and a company of theirs those of few people. */
const MOST_PEOPLE = 2;

/** Shops have people as customers and their companies beside them: `Customer Name` and `Company`. The company is the customer. */
export function companyOfPeople(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const people = placeOf(matches, 'account');
  const company = headers.findIndex((header, index) => matches[index] === null && COMPANY.test(header.trim()));
  const isOfPeople =
    people >= 0 &&
    !COMPANY.test((headers[people] ?? '').trim()) &&
    company >= 0 &&
    cellsOf(rows, company).length === rows.length &&
    countIn(rows, company) > 1 &&
    countIn(rows, company) * MOST_PEOPLE >= countIn(rows, people);
  return isOfPeople ? withFields(matches, [company, 'account'], [people, null]) : matches;
}

/** A number or a code: `1001`, `C-1001`, `17850.0`. */
const DIGITS = /^\p{Lu}{0,4}[-./]?\d+(\.0)?$/u;

/**
 * Which of several columns of customers has their numbers, and which their names where the recognised one has numbers: `Kunde` and `Regulierer`
 * beside `Name 1`. Between the lines of a report are totals and headers again, so most cells decide.
 *
 * @param isOfCustomers whether a `Name` is the customer's, because the rows are lines with an amount or no other column is of people.
 * @returns the indexes of columns; `undefined` without one, or if the recognised column is right.
 */
export function customersOf(
  headers: readonly string[],
  rows: Rows,
  matches: Matches,
  isOfCustomers: boolean,
): { numbers?: number | undefined; names?: number | undefined } {
  const rankOf = (index: number): number => placeOfAccount(headers[index] ?? '');
  const isNumbers = (index: number): boolean => {
    const cells = cellsOf(rows, index);
    return cells.filter((cell) => DIGITS.test(cell)).length > cells.length / 2;
  };
  const isHere = (match: ColumnMatch | null, index: number): boolean =>
    match?.field === 'account' || (match === null && rankOf(index) >= 0);
  const customers = matches.flatMap((match, index) => (isHere(match, index) ? [index] : []));
  customers.sort((left, right) => rankOf(left) - rankOf(right));
  const people = isOfCustomers ? headers.flatMap((header, index) => (meaningOf(header) === 'name' ? [index] : [])) : [];
  const account = placeOf(matches, 'account');
  const others = [
    ...customers,
    ...people,
    ...(account >= 0 && isTextOf(headers, rows, account, isOfLines(matches)) ? [account + 1] : []),
  ];
  const names = account < 0 || isNumbers(account) ? others.find((index) => !isNumbers(index)) : undefined;
  const numbers = customers.find(isNumbers) ?? bareNumbers(headers, rows, matches, account);
  return { names, numbers: numbers === account && names === undefined ? undefined : numbers };
}

/** Headers of the text beside a number, whatever it is the number of. SAP's reports leave it blank. */
const TEXT =
  /^(?:bezeichnung|bez\.?|beschreibung|text|desc(?:r(?:iption)?)?\.?|label|libellé|désignation|intitulé|descripción|denominación|omschrijving|descrizione|descrição|açıklama|شرح|عنوان)?$/iu;

/** The header of a number that does not say of what. */
const BARE_NUMBER = /^(?:no|nr|n°|nº|num|number|code|kod|código|cód|codice|کد|شماره)\.?$/iu;

/** Dynamics has a list of customers with `No.` before `Name`. Numbers that count the rows are not theirs. */
function bareNumbers(headers: readonly string[], rows: Rows, matches: Matches, account: number): number | undefined {
  const at = account - 1;
  if (account < 1 || isOfLines(matches) || !BARE_NUMBER.test((headers[at] ?? '').trim())) return undefined;
  const cells = cellsOf(rows, at);
  const isCount = cells.every((cell, index) => Number(cell) === index + Number(cells[0]) && cell.length < DIGITS_OF_CODES);
  const areCodes = cells.length > 1 && new Set(cells).size === cells.length && cells.every((cell) => DIGITS.test(cell));
  return areCodes && !isCount ? at : undefined;
}

/** A number of a customer with so many digits may be the next one. */
const DIGITS_OF_CODES = 4;

const isOfLines = (matches: Matches): boolean =>
  matches.some((match) => match !== null && ['date', 'quantity', 'orderId'].includes(match.field));

/**
 * Whether the column after that of the numbers of customers has their names: SAP's `Kunde` and `Bezeichnung`. A number has one of them. Lines of
 * sales have products too, so some numbers must come again.
 */
function isTextOf(headers: readonly string[], rows: Rows, numbers: number, mustRepeat: boolean): boolean {
  if (!TEXT.test((headers[numbers + 1] ?? '').trim())) return false;
  const pairs = rows.map((row) => [foldName(row[numbers] ?? ''), foldName(row[numbers + 1] ?? '')] as const);
  const filled = pairs.filter(([number, text]) => number !== '' && text !== '');
  const texts = new Map(filled);
  if (mustRepeat && filled.length === texts.size) return false;
  return texts.size > 1 && new Set(texts.values()).size > 1 && filled.every(([number, text]) => texts.get(number) === text);
}

const ACCOUNT_HEADERS = importHeaders.account.map(squeezeName);
/** By its place in the list, or after all of it if only its meaning is known. -1 for any other header. */
function placeOfAccount(header: string): number {
  const place = ACCOUNT_HEADERS.indexOf(squeezeName(header));
  return place < 0 && ['customer', 'customer name'].includes(meaningOf(header) ?? '') ? ACCOUNT_HEADERS.length : place;
}
