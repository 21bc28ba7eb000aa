// Which columns say what was sold, by their cells.
import { areCodes, creditCodes } from '../../../src/model/imports/findings/judgeCodes';
import { YES } from '../../../src/model/imports/findings/judgeValues';
import { foldName } from '../../../src/model/names/foldName';
import { writtenNumber } from '../../../src/model/numbers/writtenNumber';
import { CREDIT_CELLS } from '../../../src/text/importCredits';
import { importStatuses } from '../../../src/text/importStatuses';
import { hasField, matchOfHeader, placeOf, withFields, type Matches, type Rows } from './matches';

/** Headers of a status whose word also means something else: a state of the country. */
const PERHAPS = /^(document |order |invoice )?(state|situation|condition)$/i;
/** What every program has a word for: a document that was taken back. */
const TAKEN_BACK = /cancel|void|annul|anul|storn|abgebrochen|revers|refund|declined|rejected|iptal|ابطال|باطل|لغو/iu;
/** A column with more distinct words is not a status. */
const MOST_VALUES = 30;

/**
 * Programs have several columns of statuses: `Canceled` beside `DocStatus`. Where the column that is found by its header has no document that
 * was taken back, another column of a status with such documents counts. A column named `State` is a status by such words alone.
 */
export function resolveStatus(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const isTakenBack = (index: number): boolean => {
    const values = new Set(rows.map((row) => row[index] ?? ''));
    const isFlag = TAKEN_BACK.test(headers[index] ?? '');
    // `Void County` is a state.
    const isOneWord = PERHAPS.test((headers[index] ?? '').trim());
    const isWord = (cell: string): boolean =>
      (isFlag && YES.test(foldName(cell))) || (TAKEN_BACK.test(cell) && !(isOneWord && /\s/.test(cell.trim())));
    return values.size <= MOST_VALUES && [...values].some(isWord);
  };
  const found = placeOf(matches, 'status');
  if (found >= 0 && isTakenBack(found)) return matches;
  const isStatus = (header: string): boolean => PERHAPS.test(header.trim()) || matchOfHeader(header)?.field === 'status';
  const better = headers.findIndex((header, index) => matches[index] === null && isStatus(header) && isTakenBack(index));
  return better < 0 ? matches : withFields(matches, [better, 'status'], [found, null]);
}

/**
 * A column with the words for documents and for what takes them back is their type, even if its header is that of a number: `Documento`. So is
 * one of codes, whatever its header, where the other cells of the rows tell which code is that of credit notes.
 *
 * @param rows the first rows; `all` is all of them.
 */
export function typeByCells(headers: readonly string[], rows: Rows, matches: Matches, all: Rows): Matches {
  if (hasField(matches, 'documentType') || !hasField(matches, 'amount')) return matches;
  const isType = (header: string, index: number): boolean => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    const isDocument = matchOfHeader(header)?.field === 'orderId';
    return isDocument && !cells.some((cell) => /\p{N}/u.test(cell)) && cells.some((cell) => CREDIT_CELLS.test(cell));
  };
  const words = headers.findIndex(isType);
  const type = words >= 0 ? words : headers.findIndex((_, index) => matches[index] === null && areTypes(index, all, matches));
  return withFields(matches, [type, 'documentType']);
}

/** Whether a column has codes, some of which are those of credit notes by descriptions or numbers of documents. */
function areTypes(index: number, rows: Rows, matches: Matches): boolean {
  const coded = rows.filter((row) => (row[index] ?? '').trim() !== '');
  if (coded.length < rows.length * FILLED || !areCodes(coded.map((row) => row[index] ?? ''))) return false;
  const isText = (at: number): boolean => at !== index && TEXTS.includes(matches[at]?.field ?? '');
  const textsOf = (row: readonly string[]) => () => row.filter((_, at) => isText(at));
  if (isOfCustomers(index, coded, matches) || areFigures(coded.map((row) => row[index] ?? ''))) return false;
  return (
    creditCodes(
      coded.map((row) => ({ code: row[index] ?? '', texts: textsOf(row) })),
      CREDIT_CELLS,
    ).size > 0
  );
}

/** Whether each customer has a code of its own in all of its rows, such as its tax number. */
function isOfCustomers(index: number, rows: Rows, matches: Matches): boolean {
  const account = placeOf(matches, 'account');
  const different = (at: readonly number[]): number =>
    new Set(rows.map((row) => at.map((place) => foldName(row[place] ?? '')).join('\n'))).size;
  const pairs = different([account, index]);
  return different([account]) === pairs && different([index]) === pairs && pairs < rows.length;
}

/** Whether codes are numbers of rows or balances: each in one row alone, or numbers that programs do not give to types. */
const areFigures = (cells: readonly string[]): boolean =>
  (cells.length > 2 && new Set(cells).size === cells.length && cells.every((cell) => /\p{N}/u.test(cell))) ||
  (cells.every((cell) => writtenNumber(cell) !== null) && !cells.every((cell) => KNOWN_CODES.has(foldName(cell))));

const KNOWN_CODES = new Set(importStatuses.codes.flatMap(({ sales, credits }) => [...sales, ...credits]).map(foldName));

/** The share of rows with a type; totals have none. */
const FILLED = 0.9;

/** Fields whose cells may name a credit note; '' is any column without one. */
const TEXTS = ['', 'orderId', 'note', 'product'];
