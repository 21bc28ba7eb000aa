// Reads rows of a file of activities by its plan: one activity each, or a problem with its row.
import type { Problem } from '../../../src/actions/Answer';
import { givenFirst } from '../../../src/model/contacts/givenFirst';
import type { Activity, Participant } from '../../../src/model/imports/activities/Activity';
import { parseParticipants } from '../../../src/model/imports/activities/parseParticipants';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { foldName } from '../../../src/model/names/foldName';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import { importActivityKinds } from '../../../src/text/importActivityKinds';
import { columnOf, nameOfColumn, type ImportPlan } from '../columns/ImportPlan';
import type { ActivityField } from '../columns/fileFields';
import { dayOf } from '../columns/readDay';

export interface ReadActivities {
  activities: Activity[];
  problems: Problem[];
}

/** A row is left out when it has no day, or when its account's name is too long. */
export function readActivities(rows: readonly FileLine[], plan: ImportPlan): ReadActivities {
  const activities: Activity[] = [];
  const problems: Problem[] = [];
  const places = new Map(plan.columns.flatMap(({ index, use }) => (use.kind === 'field' ? [[use.field, index] as const] : [])));
  const dates = columnOf(plan, 'date');
  for (const { line, cells } of rows) {
    const cellOf = (field: ActivityField): string => {
      const cell = (cells[places.get(field) ?? -1] ?? '').trim();
      return isBlankCell(cell) ? '' : cell;
    };
    const account = cellOf('account').replace(/\s+/g, ' ');
    const day = dayOf(cellOf('date'), dates?.dates.order, true);
    if (day === null) {
      const values = { row: line, column: nameOfColumn(dates), value: cellOf('date') };
      problems.push({ code: cellOf('date') === '' ? 'activityWithoutDay' : 'badDate', values });
      continue;
    }
    if (account.length > LONGEST_ACCOUNT) {
      problems.push({ code: 'nameTooLong', values: { row: line, limit: LONGEST_ACCOUNT } });
      continue;
    }
    const subject = cellOf('subject').replace(/\s+/g, ' ');
    activities.push({
      line,
      account,
      day,
      kind: kindOf(cellOf('activityType'), subject) ?? (cellOf('attendees') === '' ? 'other' : 'meeting'),
      subject: withNote(subject, cellOf('note').replace(/\s+/g, ' ')),
      people: peopleOf(cellOf),
      whose: cellOf('whose').replace(/\s+/g, ' '),
      uid: cellOf('activityId'),
      status: cellOf('activityStatus'),
      isPrivate: PRIVATE.test(cellOf('private')),
    });
  }
  return { activities, problems };
}

/** The log has one text: the subject, and after it what was noted. */
const withNote = (subject: string, note: string): string =>
  foldName(note) === foldName(subject) ? subject : [subject, note].filter((part) => part !== '').join(': ');

/** As Outlook and Google write it, in several languages. */
const PRIVATE =
  /^(true|yes|1|private|confidential|personal|privat|vertraulich|wahr|ja|privé|privée|confidentiel|oui|vrai|privado|confidencial|sí|verdadero|خصوصی|محرمانه|بله)$/i;

/** Without a type, the subject may begin with it: Salesforce writes `Email: Re: Offer` and `Call`. `null` for an unknown one. */
function kindOf(type: string, subject: string): string | null {
  const [first = ''] = subject.split(/[:–-]/);
  return keyOfSynonym(type || first, importActivityKinds);
}

/** A contact and an address of one person each belong together. */
function peopleOf(cellOf: (field: ActivityField) => string): Participant[] {
  const contacts = parseParticipants(cellOf('contactName'));
  const addresses = parseParticipants(cellOf('email'));
  const [contact, address] = [contacts[0], addresses[0]];
  const isOne = contacts.length === 1 && addresses.length === 1 && contact?.email === '' && address?.name === '';
  const named = isOne && contact && address ? [{ name: contact.name, email: address.email }] : [...contacts, ...addresses];
  const people = new Map<string, Participant>();
  for (const { name, email } of [...named, ...parseParticipants(cellOf('attendees'))]) {
    const person = { name: givenFirst(name), email };
    const key = email || person.name;
    if (!people.has(key)) people.set(key, person);
  }
  return [...people.values()];
}
