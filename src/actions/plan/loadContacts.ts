import type { KnownPerson } from '../../model/contacts/contactsFromLog';
import type { LogEntry } from '../../model/contacts/LogEntry';
import { foldName } from '../../model/names/foldName';
import { defineRead } from '../Action';
import { nothing } from '../payloadParts';
import { readLog } from '../store/readLog';
import { readPlans } from '../store/readPlans';

export interface Contacts {
  today: string;
  accounts: {
    id: string;
    name: string;
    people: KnownPerson[];
    team: { person: string; email: string }[];
    log: LogEntry[];
  }[];
}

/** The contact log with the people of its accounts, for accounts that have lines in it. */
export const loadContacts = defineRead({
  scope: 'plans',
  payload: nothing,
  run({ workbook }): Contacts {
    const lines = new Map<string, LogEntry[]>();
    for (const { account, ...line } of readLog(workbook)) {
      const key = foldName(account);
      const known = lines.get(key);
      if (known) known.push(line);
      else lines.set(key, [line]);
    }
    const accounts = workbook.table('accounts');
    const rows = accounts.rows.filter((row) => lines.has(foldName(accounts.name(row))));
    return {
      today: workbook.today,
      accounts: readPlans(workbook, rows).map(({ account: { id, name }, stakeholders, team }) => ({
        id,
        name,
        people: stakeholders.map(({ id: person, name: called, email, contact, lastContact, ourOwner }) => ({
          id: person,
          name: called,
          email,
          contact,
          lastContact,
          ourOwner,
        })),
        team: team.map(({ person, email }) => ({ person, email })),
        log: lines.get(foldName(name)) ?? [],
      })),
    };
  },
});
