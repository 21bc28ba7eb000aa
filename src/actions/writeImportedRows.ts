// Notes the rows of a file in the register's table: new accounts below, changed cells in place.
import { foldName } from '../model/accounts/foldName';
import { headerOf } from '../workbook/columnWords';
import { keyOfWord } from '../workbook/listWords';
import { newId } from '../workbook/newId';
import type { Problem } from '../workbook/Problem';
import { OWN_PREFIX, type Column } from '../workbook/Tab';
import type { Entry, Table } from '../workbook/Table';
import { accounts as accountsTab } from '../workbook/tabs/accounts';
import type { WorkbookText } from '../workbook/words';
import type { Workbook } from '../workbook/Workbook';
import type { ImportedRow, ImportResult } from './Actions';

export interface WrittenRows {
  result: ImportResult;
  /** Under which name a row of the file stands in the register; null when it was left out. */
  nameOf: (row: ImportedRow) => string | null;
}

/** Every row is written; what of it cannot be, or belongs to nobody, is named among the result's problems. */
export function writeImportedRows(workbook: Workbook, accounts: Table, rows: readonly ImportedRow[]): WrittenRows {
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
    const record = recordOf(workbook, imported, result.problems);
    if (found === null) {
      accounts.append({ ...record, account: imported.account, id: newId(), knownAs: imported.account }, next);
      find.learn(next++);
      result.created++;
      names.set(imported, imported.account);
    } else {
      // The register keeps its own spelling of a name; a name that changed under a CRM id is a new name.
      const known = accounts.name(found);
      const isNewName = foldName(known) !== foldName(imported.account);
      const isTaken = isNewName && find.isTaken(imported.account);
      if (isTaken) result.problems.push({ code: 'crmIdTaken', values: { row: imported.line, name: known } });
      accounts.append(isNewName && !isTaken ? { ...record, account: imported.account } : record, found);
      if (isNewName && !isTaken) find.learn(found);
      if (accounts.changedCells > before) result.updated++;
      else result.unchanged++;
      names.set(imported, accounts.name(found));
    }
  }
  return { result, nameOf: (imported) => names.get(imported) ?? null };
}

/** What the file says of the account, blanks left out; a value that its column does not take is named and left out. */
function recordOf(workbook: Workbook, { values, own, line }: ImportedRow, problems: Problem[]): Record<string, Entry> {
  const record: Record<string, Entry> = Object.fromEntries(
    Object.entries(own).map(([header, entry]) => [OWN_PREFIX + header, entry]),
  );
  for (const [key, entry] of Object.entries(values)) {
    const column = accountsTab.columns.find((one) => one.key === key);
    if (!column || entry === '') continue;
    const fitting = fit(column, entry, workbook.text);
    if (fitting !== null) record[key] = fitting;
    else {
      const label = headerOf(accountsTab, key, workbook.language, workbook.lastFullYear);
      problems.push({
        code: MISFIT[column.rule?.kind ?? ''] ?? 'badNumber',
        values: { row: line, column: label, value: String(entry) },
      });
    }
  }
  return record;
}

const MISFIT: Readonly<Record<string, string>> = { list: 'badChoice', date: 'badDate', number: 'badNumber' };

/** The entry as the column takes it; null where its rule would refuse it. A choice is stored in the workbook's word. */
function fit({ rule, format }: Column, entry: string | number, text: WorkbookText): Entry {
  switch (rule?.kind) {
    case 'list': {
      const key = keyOfWord(rule.list, String(entry));
      const words: Readonly<Record<string, string>> = text.lists[rule.list];
      return key === null ? null : (words[key] ?? null);
    }
    case 'number':
      return typeof entry === 'number' && entry >= (rule.least ?? -MOST) && entry <= (rule.most ?? MOST) ? entry : null;
    case 'date':
      return isDay(String(entry)) ? entry : null;
    default:
      return format === '@' ? String(entry) : entry;
  }
}

/** Figures are smaller than that. */
const MOST = 1e15;

/** Whether a text is a day of the calendar, yyyy-mm-dd. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
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
