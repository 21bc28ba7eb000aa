// What a file is about, and what its columns therefore hold: owners, jobs of people, and margins.
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { parsePeriod } from '../../../src/model/imports/parsePeriod';
import { recognizeFile, type FileKind } from '../../../src/model/imports/recognizeFile';
import { foldName } from '../../../src/model/names/foldName';
import { withoutTitles } from '../../../src/model/names/withoutTitles';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { hasPercent } from '../../../src/model/numbers/writtenNumber';
import { importActivityKinds } from '../../../src/text/importActivityKinds';
import { importRoles } from '../../../src/text/importRoles';
import { cellsOf } from './cellsOf';
import { hasField, placeOf, type Matches, type Rows } from './matches';
import type { Proposing } from './proposeUse';

/** @param proposing the kind, if a person has chosen it, the year of a title, and the columns of Accounts, of which a file of customers may fill the manager's. */
export function resolveKind(
  headers: readonly string[],
  rows: Rows,
  matches: Matches,
  { kind: chosen, fields, titled = null }: Pick<Proposing, 'kind' | 'fields' | 'titled'>,
): { kind: FileKind; matches: Matches } {
  const sold = withActivityTypes(headers, rows, ownersAs('salesRep', matches));
  const recognized = chosen ?? recognizeFile(sold, rows);
  const isOfTitle = titled !== null && chosen === undefined && recognized === 'salesLines' && areMonthsAlone(sold, rows);
  const kind = isOfTitle ? 'accounts' : recognized;
  if (kind === 'contacts') return { kind, matches: withJobs(headers, rows, sold) };
  if (kind === 'salesLines') return { kind, matches: marginsOf(headers, rows, sold) };
  if (kind !== 'accounts') return { kind, matches: sold };
  return { kind, matches: marginsOf(headers, rows, fields.includes('kam') ? ownersAs('kam', matches) : sold) };
}

/** Whether rows have a month and no year, such as those of customers below `Sales 2025`: parts of the year in the title. */
const areMonthsAlone = (matches: Matches, rows: Rows): boolean =>
  hasField(matches, 'monthOfSales') &&
  !['date', 'yearOfSales', 'period', 'weekOfSales'].some((field) => hasField(matches, field)) &&
  !cellsOf(rows, placeOf(matches, 'monthOfSales')).some((cell) => parsePeriod({ year: cell }) !== null);

/**
 * The owner of a customer in a CRM is who is responsible: its key account manager, unless another column is. In files of sales, deals and
 * activities the owner is who sells.
 */
function ownersAs(field: 'kam' | 'salesRep', matches: Matches): Matches {
  const free = [field, 'salesRep'].find((each) => !hasField(matches, each));
  return matches.map((match) =>
    match?.field !== 'accountOwner' ? match : free === undefined ? null : { ...match, field: free },
  );
}

/** A type of nothing but calls, mails and meetings is that of an activity, also a type of contact, which people have of other kinds. */
function withActivityTypes(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const mayBe = (match: Matches[number], index: number): boolean =>
    match?.field === 'documentType' ||
    (match === null && CONTACT_TYPE.test(headers[index] ?? '') && !hasField(matches, 'activityType'));
  return matches.map((match, index) => {
    const cells = mayBe(match, index) ? cellsOf(rows, index) : [];
    const isType = cells.length > 0 && cells.every((cell) => keyOfSynonym(cell, importActivityKinds) !== null);
    return isType ? { field: 'activityType', year: null } : match;
  });
}

/** `Contact type`, `Soort contact`, `Kontaktart`, «نوع ارتباط». */
const CONTACT_TYPE =
  /^(?:(?:type|kind|art|soort|tipo|rodzaj)(?: (?:of|de|di|des))? (?:contact|kontakt|contatt|contat)\p{L}*|(?:contact|kontakt)[\s-]?(?:type|typ|art|form)|(?:نوع|روش|شیوه) (?:ارتباط|تماس))$/iu;

/** Jobs of people, and in other files the products of invoices or the titles of companies. */
const JOBS = ['designation', 'unvan', 'ünvan', 'unvanı'].map(foldName);

/**
 * What people do: a title of nothing but `Dr.` or `Frau` says nothing of a job, a role can be the one in the decision, and a `Designation`, which
 * invoices have for products, is a job in India.
 */
function withJobs(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  return matches.map((match, index) => {
    const header = foldName(headers[index] ?? '');
    if (!hasField(matches, 'jobTitle') && JOBS.includes(header)) return { field: 'jobTitle', year: null };
    const cells = match?.field === 'jobTitle' ? cellsOf(rows, index) : [];
    const areAll = (is: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(is);
    if (areAll((cell) => withoutTitles([...cell.split(/\s+/), '?'])[0] === '?')) return null;
    const isRole = header === 'role' && !hasField(matches, 'role') && areAll((cell) => keyOfSynonym(cell, importRoles) !== null);
    return isRole ? { field: 'role', year: null } : match;
  });
}

/** What names a margin, which can be an amount or a percentage. */
const MARGIN = /margin|marge|handelsspanne|حاشیه/iu;
const MOST_PERCENT = 100;

/** A margin whose cells are percentages is one, whatever its header says: `Margin` over 21.8 % or over 21.8 beside revenue in thousands. */
function marginsOf(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  if (hasField(matches, 'marginShare')) return matches;
  return matches.map((match, index) => {
    if (match?.field !== 'profit') return match;
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

const largestRevenue = (rows: Rows, matches: Matches): number =>
  matches.reduce(
    (most, match, index) =>
      match?.field === 'revenue' || match?.field === 'amount'
        ? Math.max(most, ...cellsOf(rows, index).map((cell) => parseAmount(cell) ?? 0))
        : most,
    0,
  );
