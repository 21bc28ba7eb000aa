import { protectStructure } from '../../workbook/protectStructure';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { listOf, object, oneOf, string, trimmed, yesOrNo, type ValueOf } from '../schema';

const EMAIL = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/;
const MOST_PEOPLE = 100;

const person = object({
  email: trimmed(string({ is: (text) => EMAIL.test(text) })),
  access: oneOf(['editor', 'viewer']),
});
export type SharedPerson = ValueOf<typeof person>;

export interface SharingResult {
  shared: string[];
  /** Google did not let the add-on do it: share these by hand. */
  byHand: SharedPerson[];
  isProtected: boolean;
}

/** Gives access to exactly these people, and protects headers and structure with a warning. */
export const shareWorkbook = defineWrite({
  scope: 'ranking',
  payload: object({ people: listOf(person, { most: MOST_PEOPLE }), protect: yesOrNo }),
  run({ workbook }, { people, protect }) {
    if (protect) protectStructure(workbook);
    const byHand = people.filter((each) => !giveAccess(workbook, each));
    const shared = people.filter((each) => !byHand.includes(each)).map(({ email }) => email);
    const { events, lists } = workbook.text;
    return {
      lines: people.map((each) => ({
        action: byHand.includes(each) ? events.sharedByHand : events.shared,
        field: each.email,
        to: lists.access[each.access],
      })),
      answer: (): SharingResult => ({ shared, byHand, isProtected: protect }),
    };
  },
});

/** Google might not let an add-on with so few permissions share a file: then the user does it in the Share dialog. */
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
