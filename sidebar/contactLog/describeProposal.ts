import { scales } from '../../src/text/en/lists';
import { contactLog as words } from '../../src/text/en/contactLog';
import type { ContactFields, ContactProposal, UnknownPerson } from '../../src/model/contacts/contactsFromLog';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { formatDay, isolate } from '../format';

/** What the log says about a person, beside what the list has: "Ann Berg: last contact 12 Nov (was 3 Sep), contact Regular". */
export function describeProposal({ name, was, is }: Pick<ContactProposal, 'name' | 'was' | 'is'>): string {
  return words.change(isolate(name), factsOf(is, was));
}

function factsOf(is: ContactFields, was: ContactFields): string[] {
  const facts: string[] = [];
  if (is.lastContact) facts.push(words.lastContact(formatDay(is.lastContact), was.lastContact ? formatDay(was.lastContact) : ''));
  if (typeof is.contact === 'number')
    facts.push(words.contact((scales.contact as Readonly<Record<number, string>>)[is.contact] ?? ''));
  if (is.ourOwner) facts.push(words.ourOwner(isolate(is.ourOwner)));
  if (is.email) facts.push(words.email(isolate(is.email)));
  return facts;
}

/** The person of the log as one of the list. */
export const personOf = (
  { name, email, lastContact, contact, ourOwner }: UnknownPerson,
  today: string,
): Partial<Stakeholder> & { name: string } => ({ name, email, lastContact, contact, ourOwner, confirmedOn: today });
