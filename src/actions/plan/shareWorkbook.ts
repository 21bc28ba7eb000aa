// Gives access to exactly the people that were confirmed, and protects what holds the workbook together, with a warning only.
import * as v from 'valibot';
import { protectStructure } from '../../workbook/protectStructure';
import { recordHistory } from '../../workbook/recordHistory';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import type { SharedPerson } from '../Actions';
import { openForWriting } from '../openForWriting';

const MOST_PEOPLE = 100;

export const shareWorkbook: Action<'shareWorkbook'> = {
  payload: v.strictObject({
    people: v.pipe(
      v.array(v.strictObject({ email: v.pipe(v.string(), v.trim(), v.email()), access: v.picklist(['editor', 'viewer']) })),
      v.maxLength(MOST_PEOPLE),
    ),
    protect: v.boolean(),
  }),
  run: ({ people, protect }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      if (protect) protectStructure(workbook);
      const byHand = people.filter((person) => !giveAccess(workbook, person));
      const shared = people.filter((person) => !byHand.includes(person)).map(({ email }) => email);
      const { historyActions, lists } = workbook.text;
      recordHistory(
        workbook,
        people.map((person) => ({
          action: byHand.includes(person) ? historyActions.sharedByHand : historyActions.shared,
          field: person.email,
          to: lists.access[person.access],
        })),
      );
      return { shared, byHand, isProtected: protect };
    }),
};

/** Google may not let an add-on of so few permissions share a file: then the user does it in the Share dialog. */
function giveAccess({ spreadsheet }: Workbook, { email, access }: SharedPerson): boolean {
  try {
    if (access === 'editor') spreadsheet.addEditor(email);
    else spreadsheet.addViewer(email);
    return true;
  } catch (error) {
    Logger.log(String(error));
    return false;
  }
}
