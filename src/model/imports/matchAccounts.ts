import { groupBy } from '../lists/groupBy';
import { bestSpelling } from '../names/bestSpelling';
import { foldDigits } from '../names/foldDigits';
import { foldName } from '../names/foldName';

/** A row of a file of accounts. */
export interface FileRow {
  /** Line number in the file, for messages. */
  line: number;
  account: string;
  /** By column of the register, including `crmId`. A blank text counts as missing. */
  values: Readonly<Record<string, string | number>>;
  /** The user's own columns, by header. */
  own?: Readonly<Record<string, string | number>>;
}

export interface Matches<Row extends FileRow> {
  /** Rows of accounts that are not in the register. */
  create: Row[];
  update: { id: string; row: Row }[];
  /** Rows that match several accounts, or match an account by name but have a different CRM id. They are left out. */
  ambiguous: { row: Row; ids: string[] }[];
  problems: MatchProblem[];
}

export type MatchProblem =
  /** Rows of the same account, merged. Where they differ, the last row counts. */
  { code: 'duplicateInFile'; line: number; earlierLine: number; name: string } | { code: 'nameMissing'; line: number };

export interface RegisteredAccount {
  id: string;
  name: string;
  crmId: string | null;
}

/**
 * Matches each row of a file with an account of the register: by CRM id, then by folded name.
 *
 * - An account matched by name gets the row's CRM id if it has none. If it has a different id, the two are different customers with the
 *   same name.
 * - Rows about the same account (same CRM id, or same name without two different ids) are merged at the position of the first. For each
 *   field the last row with a value counts. Figures are never summed, because two rows of one customer are more often two exports than two
 *   halves.
 * - A row without a name is only used if its CRM id is known.
 */
export function matchAccounts<Row extends FileRow>(rows: readonly Row[], register: readonly RegisteredAccount[]): Matches<Row> {
  const { merged, problems } = mergeDuplicates(rows);
  const byId = new Map(register.flatMap(({ id, crmId }) => (idOf(crmId) === '' ? [] : [[idOf(crmId), id] as const])));
  const byName = groupBy(register, ({ name }) => foldName(name));

  const matches: Matches<Row> = { create: [], update: [], ambiguous: [], problems };
  for (const row of merged) {
    const crmId = idOf(row.values.crmId);
    const known = byId.get(crmId);
    const name = foldName(row.account);
    const named = byName.get(name) ?? [];
    const [only, ...others] = named.filter((account) => crmId === '' || idOf(account.crmId) === '');
    if (known !== undefined) matches.update.push({ id: known, row });
    else if (name === '') problems.push({ code: 'nameMissing', line: row.line });
    else if (named.length === 0) matches.create.push(row);
    else if (only !== undefined && others.length === 0) matches.update.push({ id: only.id, row });
    else matches.ambiguous.push({ row, ids: named.map(({ id }) => id) });
  }
  return matches;
}

/** The number of each row's account in the file, from 0. Rows of the same account have the same number. */
export function placesOf(rows: readonly FileRow[]): number[] {
  const ids: string[] = [];
  const placeById = new Map<string, number>();
  const placeByName = new Map<string, number>();
  return rows.map((row) => {
    const [crmId, name] = [idOf(row.values.crmId), foldName(row.account)];
    const sameName = placeByName.get(name);
    const sameNameIsSame = crmId === '' || (ids[sameName ?? -1] ?? '') === '';
    const place = placeById.get(crmId) ?? (sameNameIsSame ? sameName : undefined) ?? ids.length;
    ids[place] = crmId || (ids[place] ?? '');
    if (crmId !== '') placeById.set(crmId, place);
    if (name !== '' && !placeByName.has(name)) placeByName.set(name, place);
    return place;
  });
}

function mergeDuplicates<Row extends FileRow>(rows: readonly Row[]): { merged: Row[]; problems: MatchProblem[] } {
  const problems: MatchProblem[] = [];
  const merged: Row[] = [];
  const places = placesOf(rows);
  for (const [at, row] of rows.entries()) {
    const place = places[at] ?? merged.length;
    const earlier = merged[place];
    if (earlier)
      problems.push({
        code: 'duplicateInFile',
        line: row.line,
        earlierLine: earlier.line,
        name: row.account.trim() || earlier.account,
      });
    merged[place] = earlier ? mergeRows(earlier, row) : { ...row, account: bestSpelling([row.account]) };
  }
  return { merged, problems };
}

/** Everything of the later row except its line number. Its blanks do not overwrite values. */
function mergeRows<Row extends FileRow>(earlier: Row, later: Row): Row {
  return {
    ...earlier,
    ...later,
    line: earlier.line,
    account: later.account.trim() === '' ? earlier.account : bestSpelling([later.account, earlier.account]),
    values: { ...earlier.values, ...withoutBlanks(later.values) },
    ...(later.own && { own: { ...earlier.own, ...withoutBlanks(later.own) } }),
  };
}

function withoutBlanks(values: FileRow['values']): FileRow['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Ids are case-sensitive: Salesforce ids can differ by case alone. */
const idOf = (crmId: string | number | null | undefined): string => foldDigits(String(crmId ?? '').trim());
