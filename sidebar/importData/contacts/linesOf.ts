// What the log knows of the people of all accounts, as lines to tick.
import type { Contacts } from '../../../src/actions/plan/loadContacts';
import type { PlanChange } from '../../../src/actions/plan/savePlan';
import { contactsFromLog, type ContactProposal } from '../../../src/model/contacts/contactsFromLog';
import { contactLog as words } from '../../../src/text/en/contactLog';
import { describeProposal, personOf } from '../../contactLog/describeProposal';
import { isolate } from '../../format';

export interface Line {
  key: string;
  account: string;
  accountId: string;
  words: string;
  change: PlanChange;
  /** Ticked at first. A stranger without a name of their own, or met once, may be a room or a guest. */
  isLikely: boolean;
}

export function linesOf({ accounts, today }: Contacts): Line[] {
  return accounts.flatMap(({ id: accountId, name: account, people, team, log }) => {
    const { proposals, unknown } = contactsFromLog(log, people, team, today);
    const of = { account, accountId };
    return [
      ...proposals.map((proposal): Line => ({
        ...of,
        key: proposal.id,
        words: describeProposal(proposal),
        isLikely: true,
        change: changeOf(proposal),
      })),
      ...unknown.map((person): Line => ({
        ...of,
        key: `${accountId} ${person.name} ${person.email}`,
        words: words.addTo(isolate(person.name), person.talks),
        isLikely: person.talks > 1 && person.name !== person.email,
        change: { table: 'stakeholders', id: null, was: {}, is: personOf(person, today) },
      })),
    ];
  });
}

const changeOf = ({ id, was, is }: ContactProposal): PlanChange => ({
  table: 'stakeholders',
  id,
  was: { ...was },
  is: { ...is },
});
