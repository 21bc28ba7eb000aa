import * as v from 'valibot';
import { protectStructure } from '../../workbook/protectStructure';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { listOf } from '../payloadParts';

const MOST_PEOPLE = 100;

const person = v.strictObject({
  email: v.pipe(
    v.string(),
    v.trim(),
    v.check((address) => v.EMAIL_REGEX.test(address)),
  ),
  access: v.picklist(['editor', 'viewer']),
});
export type SharedPerson = v.InferOutput<typeof person>;

export interface SharingResult {
  shared: string[];
  /** Google did not let the add-on do it: share these by hand. */
  byHand: SharedPerson[];
  isProtected: boolean;
}

/** Gives access to exactly these people, and protects headers and structure with a warning. */
export const shareWorkbook = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ people: listOf(person, MOST_PEOPLE), protect: v.boolean() }),
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
