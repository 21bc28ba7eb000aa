// Reads the whole of an opened file by its plan, piece by piece.
import type { ImportField } from '../../../src/actions/Actions';
import type { SalesLine } from '../../../src/model/imports/summarizeSales';
import type { ImportPlan } from '../columns/ImportPlan';
import { readRows } from '../file/readRows';
import type { OpenedFile } from '../file/OpenedFile';
import { readAccounts, type ReadAccounts } from './readAccounts';
import { readContacts, type ReadContacts } from './readContacts';
import { salesReader } from './salesReader';

export type FileContent =
  ({ kind: 'accounts' } & ReadAccounts) | ({ kind: 'contacts' } & ReadContacts) | { kind: 'salesLines'; lines: SalesLine[] };

/** @param onProgress gets how much is read, 0 to 1; its `false` stops the reading. */
export async function readFile(
  opened: OpenedFile,
  plan: ImportPlan,
  fields: readonly ImportField[],
  onProgress: (part: number) => boolean | void,
): Promise<FileContent> {
  let isHeader = true;
  const accounts: FileContent = { kind: 'accounts', accounts: [], problems: [] };
  const contacts: FileContent = { kind: 'contacts', contacts: [], problems: [] };
  const sales: FileContent = { kind: 'salesLines', lines: [] };
  const lineOf = salesReader(plan);
  await readRows(opened.text, {
    delimiter: opened.delimiter,
    onRows: (piece, part) => {
      const rows = isHeader ? piece.slice(1) : piece;
      isHeader = isHeader && piece.length === 0;
      if (plan.kind === 'salesLines') for (const row of rows) sales.lines.push(lineOf(row));
      else if (plan.kind === 'contacts') {
        const read = readContacts(rows, plan);
        for (const contact of read.contacts) contacts.contacts.push(contact);
        for (const problem of read.problems) contacts.problems.push(problem);
      } else {
        const read = readAccounts(rows, plan, fields);
        for (const account of read.accounts) accounts.accounts.push(account);
        for (const problem of read.problems) accounts.problems.push(problem);
      }
      return onProgress(part);
    },
  });
  return { salesLines: sales, contacts, accounts }[plan.kind];
}
