import { foldName } from '../../model/names/foldName';
import { joinNames } from '../../text/format/joinNames';
import type { Problem } from '../../workbook/Problem';
import type { Workbook } from '../../workbook/Workbook';

/**
 * Names the people in Stakeholders who are in no plan, because their account is missing there or is not in Accounts; `id` is of the first, `of`
 * their accounts as typed, one on each line.
 */
export function strayContacts(workbook: Workbook): Problem[] {
  const people = workbook.find('stakeholders');
  if (!people) return [];
  const accounts = workbook.table('accounts');
  const registered = accounts.rowsByName;
  const strays = people.rows.filter((row) => !registered.has(foldName(people.text(row, 'account'))));
  if (strays.length === 0) return [];
  const [first = 0] = strays;
  const values = {
    tab: people.sheet.getName(),
    names: joinNames(
      workbook.language,
      strays.map((row) => people.name(row)),
    ),
    id: people.text(first, 'id'),
    of: strays.map((row) => people.text(row, 'account')).join('\n'),
  };
  return [{ code: 'strayContacts', values }];
}
