// What each column holds: first by its header alone, then step by step by the other columns and by the cells.
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import { cellsOf } from './cellsOf';
import { companyOfPeople, notOurCompany } from './customerColumns';
import { dayByCells } from './dayByCells';
import { hasField, matchOfHeader, placeOf, withFields, type Matches, type Rows } from './matches';
import { measuresIn, sidesIn } from './measuresIn';
import { meantByCells } from './meantByCells';
import { monthsOfYear, withoutComing } from './monthsOfYear';
import type { Proposing } from './proposeUse';
import { recognizeFilled } from './recognizeFilled';
import { resolveAmount, withReturns } from './resolveAmount';
import { resolveCurrency } from './resolveCurrency';
import { resolveIds } from './resolveIds';
import { resolveStatus, typeByCells } from './resolveStatus';

/**
 * @param rows all rows below the headers.
 * @param first as many of them as show what a column has.
 */
export function resolveColumns(headers: readonly string[], rows: Rows, first: Rows, proposing: Proposing): Matches {
  const steps: readonly ((matches: Matches) => Matches)[] = [
    // Months in columns make a table of customers, whatever else its headers say.
    (matches) => monthsOfYear(headers, rows, matches, proposing),
    (matches) => withoutComing(rows, matches, proposing.lastFullYear),
    // The customer comes before what depends on it: its ids, and the days of its sales.
    (matches) => notOurCompany(headers, first, matches),
    (matches) => companyOfPeople(headers, first, matches),
    // Cells say what a header means before its column is used for anything.
    (matches) => meantByCells(headers, first, matches),
    (matches) => lastYearBesideThis(headers, matches),
    // A column that is a type by its cells is not a status.
    (matches) => typeByCells(headers, first, matches, rows),
    (matches) => resolveStatus(headers, rows, matches),
    // A list of quotes is one of deals, and an invoice can have the number of its quote.
    (matches) => withFields(matches, [placeOf(matches, 'quoteId'), hasField(matches, 'orderId') ? null : 'dealId']),
    // The number of an order is known by the price beside it, which may be the amount.
    (matches) => resolveIds(headers, first, matches),
    (matches) => resolveAmount(headers, matches),
    (matches) => withReturns(headers, first, matches),
    // The days of sales and deals are found by their customers, ids and amounts.
    (matches) => dayByCells(headers, first, matches),
    // The day on which a deal was closed is found before that on which it is expected.
    (matches) => withExpectedClose(headers, matches),
    (matches) => resolveCurrency(headers, first, matches),
    // A type of document that a header names counts before one of figures.
    (matches) => withMeasure(first, matches),
  ];
  return steps.reduce((matches, step) => step(matches), recognizeFilled(headers, rows));
}

const LAST_YEAR = /vorjahr|(?<!\p{L})(?:last|prior|previous) year|(?<!\p{L})(?:py|ly|vj)(?!\p{L})|گذشته|قبل/iu;

/** Beside the revenue of this year, that of the year before is the last full year's, and not that of all time. */
function lastYearBesideThis(headers: readonly string[], matches: Matches): Matches {
  const isOf = (match: Matches[number], field: string): boolean => match?.field === field && match.year === null;
  const all = matches.findIndex((match) => isOf(match, 'revenue'));
  const hasThis = matches.some((match) => isOf(match, 'revenueToDate'));
  const before = headers.findIndex(
    (header, index) => matches[index] === null && LAST_YEAR.test(header) && isOf(matchOfHeader(header), 'revenue'),
  );
  return all < 0 || before < 0 || !hasThis ? matches : withFields(matches, [before, 'revenue'], [all, null]);
}

/** A deal has a day on which it is expected beside that on which it was closed. An amount that has such a day alone is that of a deal. */
function withExpectedClose(headers: readonly string[], matches: Matches): Matches {
  const isOfDeals = ['stage', 'dealName', 'dealId'].some((field) => hasField(matches, field));
  const isFree = (match: Matches[number]): boolean => match === null || (!isOfDeals && match.field === 'date');
  const isExpected = (header: string): boolean => {
    const meaning = meaningOf(header.replace(OWNER, ''))?.split(' ') ?? [];
    return (meaning.includes('expected') && meaning.includes('close')) || (isOfDeals && VALID_UNTIL.test(header));
  };
  const at = headers.findIndex((header, index) => isFree(matches[index] ?? null) && isExpected(header));
  return isOfDeals || hasField(matches, 'amount') ? withFields(matches, [at, 'expectedClose']) : matches;
}

/** The last day of a quote. */
const VALID_UNTIL =
  /(?<!\p{L})(?:valid (?:until|to|thru|till)|expir(?:y|es|ation)|gültig bis|valable jusqu|valid[eo]z|válid[oa] hasta|validez|valid[oa] fino|scadenza offerta|geldig tot|ważn[ay] do|geçerlilik|giltig till|gyldig til)|اعتبار/iu;

/** Pipedrive puts the object before a header: `Deal - Expected close date`. */
const OWNER = /^deal\s+-\s+/i;

/**
 * A column that says what the figure of its row is (`Revenue`, `Cost`, `Budget`), or its side of a ledger (`Dr`, `Cr`), says which
 * rows count, like a type of document. All words of such a column are known, and some of them name figures besides revenue.
 */
function withMeasure(rows: Rows, matches: Matches): Matches {
  if (hasField(matches, 'documentType')) return matches;
  const measure = matches.findIndex((match, index) => {
    const cells = cellsOf(rows, index);
    return match?.field !== 'account' && (measuresIn(cells) !== null || sidesIn(cells) !== null);
  });
  return withFields(matches, [measure, 'documentType']);
}
