// Notes the rows of a file in the register's table: new accounts below, changed cells in place.
import { foldName } from '../model/accounts/foldName';
import { keyOfWord } from '../workbook/listWords';
import { newId } from '../workbook/newId';
import { OWN_PREFIX } from '../workbook/Tab';
import type { Entry, Table } from '../workbook/Table';
import { accounts as accountsTab } from '../workbook/tabs/accounts';
import type { ImportedRow, ImportResult } from './Actions';

export interface WrittenRows {
  result: ImportResult;
  /** Under which name a row of the file stands in the register; null when it was left out. */
  nameOf: (row: ImportedRow) => string | null;
}

/** Every row is either written as a whole or named among the result's problems. */
export function writeImportedRows(accounts: Table, rows: readonly ImportedRow[]): WrittenRows {
  const result: ImportResult = { created: 0, updated: 0, unchanged: 0, problems: [] };
  const names = new Map<ImportedRow, string>();
  const find = finder(accounts);
  let next = accounts.nextRow;
  for (const imported of rows) {
    const found = find(imported);
    if (found === 'ambiguous') {
      result.problems.push({ code: 'ambiguousName', values: { name: imported.account } });
      continue;
    }
    const before = accounts.changedCells;
    const record = recordOf(imported, result);
    if (found === null) {
      accounts.append({ ...record, account: imported.account, id: newId(), knownAs: imported.account }, next);
      find.learn(next++);
      result.created++;
      names.set(imported, imported.account);
    } else {
      // The register keeps its own spelling of a name; a name that changed under a CRM id is a new name.
      const isRenamed = foldName(accounts.name(found)) !== foldName(imported.account) && !find.isTaken(imported.account);
      accounts.append(isRenamed ? { ...record, account: imported.account } : record, found);
      if (accounts.changedCells > before) result.updated++;
      else result.unchanged++;
      names.set(imported, accounts.name(found));
    }
  }
  return { result, nameOf: (imported) => names.get(imported) ?? null };
}

/** What the file says of the account, blanks left out; a word that no list has is named and left out. */
function recordOf({ values, own, line }: ImportedRow, result: ImportResult): Record<string, Entry> {
  const record: Record<string, Entry> = Object.fromEntries(
    Object.entries(own).map(([header, entry]) => [OWN_PREFIX + header, entry]),
  );
  for (const [key, entry] of Object.entries(values)) {
    const { rule, format } = accountsTab.columns.find((column) => column.key === key) ?? {};
    if (entry === '') continue;
    if (rule?.kind === 'list' && keyOfWord(rule.list, String(entry)) === null) {
      result.problems.push({ code: 'badChoice', values: { row: line, column: key, value: String(entry) } });
    } else record[key] = format === '@' ? String(entry) : entry;
  }
  return record;
}

interface Finder {
  (row: ImportedRow): number | 'ambiguous' | null;
  /** Takes a row in that was just added. */
  learn(row: number): void;
  isTaken(name: string): boolean;
}

/** Finds the register's row of an imported one: by CRM id first, by name second unless that account has another CRM id. */
function finder(accounts: Table): Finder {
  const byCrmId = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const learn = (row: number): void => {
    const crmId = accounts.text(row, 'crmId');
    if (crmId !== '') byCrmId.set(crmId, row);
    const name = foldName(accounts.name(row));
    byName.set(name, [...(byName.get(name) ?? []), row]);
  };
  accounts.rows.forEach(learn);
  const find = ({ account, values }: ImportedRow): number | 'ambiguous' | null => {
    const crmId = String(values['crmId'] ?? '').trim();
    const known = byCrmId.get(crmId);
    if (known !== undefined) return known;
    const [first, ...others] = byName.get(foldName(account)) ?? [];
    if (first === undefined) return null;
    const hasOtherId = crmId !== '' && accounts.text(first, 'crmId') !== '';
    return others.length > 0 || hasOtherId ? 'ambiguous' : first;
  };
  return Object.assign(find, { learn, isTaken: (name: string) => byName.has(foldName(name)) });
}
