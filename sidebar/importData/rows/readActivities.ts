// Reads rows of a file of activities by its plan: one activity each, or a problem with its row.
import type { RecordRow } from '../../../src/actions/imports/defineRecordImport';
import type { Problem } from '../../../src/actions/Answer';
import type { Activity, Participant } from '../../../src/model/imports/activities/Activity';
import { parseParticipants } from '../../../src/model/imports/activities/parseParticipants';
import type { LogLine } from '../../../src/model/imports/activities/resolveActivities';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { parseDate } from '../../../src/model/imports/parseDate';
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import { longestIn } from '../../../src/model/records/recordRules';
import { importActivityKinds } from '../../../src/text/importActivityKinds';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';
import type { ActivityField } from '../columns/fileFields';

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
    const day = parseDate(cellOf('date'), dates?.dates.order)?.date;
    if (day === undefined) {
      const values = { row: line, column: dates?.header ?? '', value: cellOf('date') };
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
      kind: kindOf(cellOf('activityType'), subject),
      subject,
      people: peopleOf(cellOf),
      whose: cellOf('whose').replace(/\s+/g, ' '),
      uid: cellOf('activityId'),
      status: cellOf('activityStatus'),
      isPrivate: PRIVATE.test(cellOf('private')),
    });
  }
  return { activities, problems };
}

/** As Outlook and Google write it, in several languages. */
const PRIVATE =
  /^(true|yes|1|private|confidential|personal|privat|vertraulich|wahr|ja|privé|privée|confidentiel|oui|vrai|privado|confidencial|sí|verdadero|خصوصی|محرمانه|بله)$/i;

/** Without a type, the subject may begin with it: Salesforce writes `Email: Re: Offer` and `Call`. */
function kindOf(type: string, subject: string): string {
  const [first = ''] = subject.split(/[:–-]/);
  return keyOfSynonym(type || first, importActivityKinds) ?? 'other';
}

/** A contact and an address of one person each belong together. */
function peopleOf(cellOf: (field: ActivityField) => string): Participant[] {
  const contacts = parseParticipants(cellOf('contactName'));
  const addresses = parseParticipants(cellOf('email'));
  const [contact, address] = [contacts[0], addresses[0]];
  const isOne = contacts.length === 1 && addresses.length === 1 && contact?.email === '' && address?.name === '';
  const named = isOne && contact && address ? [{ name: contact.name, email: address.email }] : [...contacts, ...addresses];
  const people = new Map<string, Participant>();
  for (const person of [...named, ...parseParticipants(cellOf('attendees'))]) {
    const key = person.email || person.name;
    if (!people.has(key)) people.set(key, person);
  }
  return [...people.values()];
}

/** @param source the file or tab of the lines. */
export const rowsOfLog = (lines: readonly LogLine[], source: string): RecordRow[] =>
  lines.map(({ line, account, day, kind, subject, people, whose, uid }) => ({
    line,
    account,
    name: day,
    values: {
      kind,
      ...within('subject', subject),
      ...within('people', people),
      ...within('whose', whose),
      ...within('source', source),
      ...(uid !== '' && uid.length <= longestIn('log', 'uid') && { uid }),
    },
  }));

/** A longer text ends with a mark of that. */
function within(field: 'subject' | 'people' | 'whose' | 'source', text: string): Record<string, string> {
  const longest = longestIn('log', field);
  return text === '' ? {} : { [field]: text.length > longest ? `${text.slice(0, longest - 1)}…` : text };
}
