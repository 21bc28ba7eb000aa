// Reads rows of a file of contacts by its plan: one person each, or a problem with a line number.
import type { Problem } from '../../../src/actions/Answer';
import { givenFirst } from '../../../src/model/contacts/givenFirst';
import { isBlankCell, isShortened } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { ContactOfFile } from '../../../src/model/imports/matchContacts';
import { phoneReader } from '../../../src/model/contacts/phoneReader';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { importRoles } from '../../../src/text/importRoles';
import { CONTACT_LIMITS, type ContactField, isContactField } from '../columns/contactFields';
import { nameOfColumn, type ImportPlan } from '../columns/ImportPlan';
import { dayOf } from '../columns/readDay';

export interface ReadContacts {
  contacts: ContactOfFile[];
  problems: Problem[];
}

/**
 * A row is left out when its account or the person's name is missing or too long. A cell that cannot be used is left out alone.
 * A full name in one column takes precedence over a name in two.
 */
export function readContacts(rows: readonly FileLine[], plan: Pick<ImportPlan, 'columns'>): ReadContacts {
  const contacts: ContactOfFile[] = [];
  const problems: Problem[] = [];
  const phoneAt = columnOf(plan, 'phone')?.index ?? -1;
  const readPhone = phoneReader(rows.map(({ cells }) => cells[phoneAt] ?? ''));
  for (const row of rows) {
    const cells = cellsOf(row, plan);
    if (Object.keys(cells).length === 0) continue;
    const { account = '', contactName, firstName = '', lastName = '', ...rest } = cells;
    const name = givenFirst(contactName ?? '') || [firstName, lastName].filter((part) => part !== '').join(' ');
    const refusal = refuse(row.line, account, name);
    if (refusal) {
      problems.push(refusal);
      continue;
    }
    const values: Record<string, string> = {};
    for (const [field, cell] of Object.entries(rest) as [ContactField, string][]) {
      const value =
        field === 'role'
          ? keyOfSynonym(cell, importRoles)
          : field === 'lastContact'
            ? dayOf(cell, columnOf(plan, field)?.dates.order, true)
            : field === 'phone'
              ? isShortened(cell)
                ? null
                : readPhone(cell)
              : field === 'email'
                ? addressIn(cell)
                : cell;
      const problem = { row: row.line, column: headerOf(plan, field), value: cell, limit: CONTACT_LIMITS[field] };
      if (value === null) problems.push({ code: UNREADABLE[field] ?? 'badDate', values: problem });
      else if (value.length > CONTACT_LIMITS[field]) problems.push({ code: 'textTooLong', values: problem });
      else values[field] = value;
    }
    contacts.push({ line: row.line, account, name, values });
  }
  return { contacts, problems };
}

/** The values of a row, by field. Blank cells have no value. */
function cellsOf({ cells }: FileLine, { columns }: Pick<ImportPlan, 'columns'>): Partial<Record<ContactField, string>> {
  const found: Partial<Record<ContactField, string>> = {};
  for (const { index, use } of columns) {
    const cell = (cells[index] ?? '').trim().replace(/\s+/g, ' ');
    if (!isBlankCell(cell) && use.kind === 'field' && isContactField(use.field)) found[use.field] = cell;
  }
  return found;
}

const UNREADABLE: Readonly<Partial<Record<ContactField, string>>> = { role: 'unknownRole', phone: 'badNumber' };

/** The first of several addresses, without what is around it: `Anna Berg <anna@alder.com>; a@home.com`. A text without any stays. */
const addressIn = (cell: string): string => ADDRESS.exec(cell)?.[0] ?? cell;
const ADDRESS = /[^\s<>()[\]"',;:@،؛]+@[^\s<>()[\]"',;:@،؛]+/u;

function refuse(row: number, account: string, name: string): Problem | null {
  if (account === '') return { code: 'nameMissing', values: { row } };
  if (account.length > CONTACT_LIMITS.account) return { code: 'nameTooLong', values: { row, limit: CONTACT_LIMITS.account } };
  if (name === '') return { code: 'contactWithoutName', values: { row } };
  if (name.length > CONTACT_LIMITS.contactName)
    return { code: 'contactNameTooLong', values: { row, limit: CONTACT_LIMITS.contactName } };
  return null;
}

const columnOf = ({ columns }: Pick<ImportPlan, 'columns'>, field: ContactField) =>
  columns.find(({ use }) => use.kind === 'field' && use.field === field);

const headerOf = (plan: Pick<ImportPlan, 'columns'>, field: ContactField): string => nameOfColumn(columnOf(plan, field));
