import { foldName } from '../names/foldName';

/** A row of a file of accounts. */
export interface FileRow {
  /** Line of the file, for messages. */
  line: number;
  account: string;
  /** By column of the register, `crmId` among them; a blank text says nothing. */
  values: Readonly<Record<string, string | number>>;
  /** Columns that the user keeps as his own, by header. */
  own?: Readonly<Record<string, string | number>>;
}

export interface Matches<Row extends FileRow> {
  /** Rows of accounts that are not in the register. */
  create: Row[];
  update: { id: string; row: Row }[];
  /** Rows that could be either of several accounts, or have the name of one with another CRM id: left out. */
  ambiguous: { row: Row; ids: string[] }[];
  problems: MatchProblem[];
}

export type MatchProblem =
  /** Rows of one account were put together; where they differ, the last one counts. */
  { code: 'duplicateInFile'; line: number; earlierLine: number; name: string } | { code: 'nameMissing'; line: number };

interface Registered {
  id: string;
  name: string;
  crmId: string | null;
}

/**
 * Finds for each row of a file the account it is about: by CRM id first, by folded name second.
 *
 * - An account found by its name takes the row's CRM id if it has none; if it has another one, these are two customers of one name.
 * - Rows of the file about one account (the same CRM id, or the same name and not two different ids) become one row, in the place of the
 *   first: field by field the last row that says something counts. Figures are never added up: two rows of one customer are
 *   more often two exports than two halves.
 * - A row without a name is of use only if its CRM id is known.
 */
export function matchAccounts<Row extends FileRow>(rows: readonly Row[], register: readonly Registered[]): Matches<Row> {
  const { merged, problems } = mergeDuplicates(rows);
  const byId = new Map(register.flatMap(({ id, crmId }) => (idOf(crmId) === '' ? [] : [[idOf(crmId), id] as const])));
  const byName = new Map<string, Registered[]>();
  for (const account of register) byName.set(foldName(account.name), [...(byName.get(foldName(account.name)) ?? []), account]);

  const matches: Matches<Row> = { create: [], update: [], ambiguous: [], problems };
  for (const row of merged) {
    const crmId = idOf(row.values.crmId);
    const known = byId.get(crmId);
    const name = foldName(row.account);
    const named = name === '' ? [] : (byName.get(name) ?? []);
    const [only, ...others] = named.filter((account) => crmId === '' || idOf(account.crmId) === '');
    if (known !== undefined) matches.update.push({ id: known, row });
    else if (name === '') problems.push({ code: 'nameMissing', line: row.line });
    else if (named.length === 0) matches.create.push(row);
    else if (only !== undefined && others.length === 0) matches.update.push({ id: only.id, row });
    else matches.ambiguous.push({ row, ids: named.map(({ id }) => id) });
  }
  return matches;
}

function mergeDuplicates<Row extends FileRow>(rows: readonly Row[]): { merged: Row[]; problems: MatchProblem[] } {
  const problems: MatchProblem[] = [];
  const merged: Row[] = [];
  const placeById = new Map<string, number>();
  const placeByName = new Map<string, number>();
  for (const row of rows) {
    const [crmId, name] = [idOf(row.values.crmId), foldName(row.account)];
    const sameName = name === '' ? undefined : placeByName.get(name);
    const otherId = sameName === undefined ? '' : idOf(merged[sameName]?.values.crmId);
    const sameNameIsSame = crmId === '' || otherId === '' || otherId === crmId;
    const place = placeById.get(crmId) ?? (sameNameIsSame ? sameName : undefined) ?? merged.length;
    const earlier = merged[place];
    if (earlier)
      problems.push({
        code: 'duplicateInFile',
        line: row.line,
        earlierLine: earlier.line,
        name: row.account.trim() || earlier.account,
      });
    merged[place] = earlier ? mergeRows(earlier, row) : row;
    if (crmId !== '') placeById.set(crmId, place);
    if (name !== '' && !placeByName.has(name)) placeByName.set(name, place);
  }
  return { merged, problems };
}

/** Everything of the later row but its line, which stays that of the first; its blanks take nothing away. */
function mergeRows<Row extends FileRow>(earlier: Row, later: Row): Row {
  return {
    ...earlier,
    ...later,
    line: earlier.line,
    account: later.account.trim() || earlier.account,
    values: { ...earlier.values, ...withoutBlanks(later.values) },
    ...(later.own && { own: { ...earlier.own, ...withoutBlanks(later.own) } }),
  };
}

function withoutBlanks(values: FileRow['values']): FileRow['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Ids keep their case: Salesforce's differ by it alone. */
const idOf = (crmId: string | number | null | undefined): string => String(crmId ?? '').trim();
