import { foldName } from '../text/foldName';

/** What a column of a file holds. */
export interface ColumnMatch {
  /**
   * A key of the synonyms. `annualRevenue` is the customer's own revenue, not ours with it: leave it unmapped and say why. `revenue` without a year
   * is the amount of a sales line.
   */
  field: string;
  /** Of a year's figures, the Gregorian or Jalali year in the header. */
  year: number | null;
}

export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Fields that may come once a year. */
const YEARLY = new Set(['revenue', 'revenueToDate', 'annualRevenue', 'cost', 'recurring', 'referrals', 'orders']);
/** What stands beside the name of a person, never beside that of an account alone. */
const BESIDE_A_PERSON = ['account', 'jobTitle', 'lastName', 'profile', 'role'];
const YEAR = /(?<!\d)(1[34]\d\d|19\d\d|2[01]\d\d)(?!\d)/;

/**
 * What each column holds, by its header; `null` where the header says nothing. `synonyms` has per field the headers known for it. Compared are
 * letters and digits only: not case, spaces, punctuation, Arabic or Persian ي and ك, nor what stands in brackets. A header may carry a
 * year before or behind ("Revenue 1997", "فروش ۱۴۰۲", "FY2023 cost"); a bare year is that year's revenue. Where several columns hold the same
 * thing, the one whose header comes first in the synonyms has it, and the others are `null`.
 */
export function recognizeColumns(headers: readonly string[], synonyms: Synonyms): (ColumnMatch | null)[] {
  const known = new Map<string, { field: string; place: number }>();
  for (const [field, words] of Object.entries(synonyms)) {
    for (const [place, word] of words.entries()) {
      if (!known.has(squeeze(word))) known.set(squeeze(word), { field, place });
    }
  }
  const found = headers.map((header) => recognize(header, known));
  const matches = found.map((match, column) => {
    const rival = found.some(
      (other, otherColumn) =>
        match !== null &&
        other?.field === match.field &&
        other.year === match.year &&
        (other.place < match.place || (other.place === match.place && otherColumn < column)),
    );
    return match === null || rival ? null : { field: match.field, year: match.year };
  });
  return nameIsAccount(nameIsFirstName(matches));
}

function recognize(
  header: string,
  known: ReadonlyMap<string, { field: string; place: number }>,
): (ColumnMatch & { place: number }) | null {
  for (const variant of [header, header.replace(/[([].*?[)\]]/g, ' ')]) {
    const whole = known.get(squeeze(variant));
    if (whole) return { ...whole, year: null };
    const year = YEAR.exec(foldName(variant.replace(/[^\p{L}\p{N}]+/gu, '-')))?.[1];
    if (year === undefined) continue;
    const rest = squeeze(variant)
      .replace(year, '')
      .replace(/^fy|fy$/, '');
    const field = rest === '' ? { field: 'revenue', place: 0 } : known.get(rest);
    if (field && YEARLY.has(field.field)) return { ...field, year: Number(year) };
  }
  return null;
}

const squeeze = (header: string): string => foldName(header).replace(/[^\p{L}\p{N}]/gu, '');

/** "Name" beside a last name, and without a first name, is the first one. */
function nameIsFirstName(matches: (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  const has = (field: string) => matches.some((match) => match?.field === field);
  if (!has('lastName') || has('firstName')) return matches;
  return matches.map((match) => (match?.field === 'contactName' ? { ...match, field: 'firstName' } : match));
}

/** "Name" is a person's where an account or what only people have stands beside it; else it is all that names the account. */
function nameIsAccount(matches: (ColumnMatch | null)[]): (ColumnMatch | null)[] {
  if (matches.some((match) => match !== null && BESIDE_A_PERSON.includes(match.field))) return matches;
  return matches.map((match) => (match?.field === 'contactName' ? { ...match, field: 'account' } : match));
}
