import { squeezeName } from '../../../src/model/names/squeezeName';
import { foldName } from '../../../src/model/names/foldName';
import { writtenNumber } from '../../../src/model/numbers/writtenNumber';
import { cellsOf } from './cellsOf';
import { customersOf } from './customerColumns';
import { placeOf, type Matches, type Rows } from './matches';

/** A file with one of these columns is not about customers alone, so its ids may be those of its lines. */
const OF_A_LINE = ['dealName', 'dealId', 'orderId', 'stage', 'subject'];
/** Columns of people. */
const OF_PEOPLE = ['jobTitle', 'email', 'firstName', 'lastName', 'phone'];

/** Headers that name a deal beside its stage, and people or their titles elsewhere. */
const DEAL_NAMES = [
  'name',
  'title',
  'subject',
  'titel',
  'betreff',
  'titre',
  'objet',
  'nom',
  'nombre',
  'título',
  'asunto',
  'نام',
  'عنوان',
  'موضوع',
  'lead name',
  'stichwort',
  'projekt',
  'project',
  'project name',
  'projet',
  'proyecto',
  'progetto',
  'projeto',
  'proje',
  'rubrik',
  'پروژه',
  'نام پروژه',
].map(foldName);

/**
 * Decides what an id or a name belongs to. `Record ID` and `Id` belong to the customer in a file of customers, and to the line beside a
 * deal or an order. `Account` full of numbers beside `Account Name` is the id. Shopify's `Name` beside the price of a line is the order, and
 * `Name` beside a stage is the deal.
 */
export function resolveIds(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const fields = new Set(matches.map((match) => match?.field));
  const isOfLine = OF_A_LINE.some((field) => fields.has(field)) || (fields.has('date') && fields.has('amount'));
  const isDeal =
    (fields.has('stage') || fields.has('probability') || fields.has('dealId')) && (fields.has('amount') || fields.has('revenue'));
  const hasCustomer = fields.has('account') || fields.has('crmId');
  const isNamed = (index: number): boolean => cellsOf(rows, index).some((cell) => writtenNumber(cell) === null);
  const firstNameAt = placeOf(matches, 'firstName');
  const hasFirstName = (index: number): boolean =>
    rows.some(
      (row) => (row[firstNameAt] ?? '') !== '' && foldName(row[index] ?? '').startsWith(foldName(row[firstNameAt] ?? '')),
    );
  const hasPeople = OF_PEOPLE.some((field) => fields.has(field));
  const { numbers, names } = customersOf(headers, rows, matches, isOfLine ? fields.has('amount') : !hasPeople);
  return matches.map((match, index) => {
    if (isDeal && fields.has('account') && !fields.has('dealName') && DEAL_NAMES.includes(foldName(headers[index] ?? '')))
      return { field: 'dealName', year: null };
    // Reports leave the corner above their names blank.
    if (index === 0 && !hasCustomer && (headers[0] ?? '').trim() === '' && matches.some((each) => each !== null) && isNamed(0))
      return { field: 'account', year: null };
    if (match?.field === 'contactName' && fields.has('unitPrice') && fields.has('account') && !fields.has('orderId'))
      return { field: 'orderId', year: null };
    // `Name` beside a first name can be the whole name.
    if (match?.field === 'lastName' && hasFirstName(index)) return { field: 'contactName', year: null };
    if (match?.field === 'recordId' && fields.has('subject') && !fields.has('activityId'))
      return { field: 'activityId', year: null };
    if (match?.field === 'recordId' && isDeal && !fields.has('dealId')) return { field: 'dealId', year: null };
    if (isDeal && !fields.has('dealId') && isOwnId(headers[index] ?? '', cellsOf(rows, index)))
      return { field: 'dealId', year: null };
    if (match?.field === 'recordId') return isOfLine || fields.has('crmId') ? null : { field: 'crmId', year: null };
    if (fields.has('crmId') || fields.has('recordId'))
      return match?.field === 'contactName' && index === names ? { field: 'account', year: null } : match;
    if (index === numbers) return { field: 'crmId', year: null };
    if (index === names) return { field: 'account', year: null };
    return names !== undefined && match?.field === 'account' ? null : match;
  });
}

/** The product's own name for the id of a customer or a deal. Where each row of deals has another one, it is that of the deal. */
const OWN_ID = ['crm id', 'شناسه crm'].map(squeezeName);
const isOwnId = (header: string, cells: readonly string[]): boolean =>
  OWN_ID.includes(squeezeName(header)) && new Set(cells).size === cells.length;
