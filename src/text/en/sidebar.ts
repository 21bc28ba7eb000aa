// Words that all panels share, in English.
import { list, number } from './figures';

export const sidebar = {
  /** Joins names: "A, B and C". */
  list,

  common: {
    apply: 'Apply',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved',
    cancel: 'Cancel',
    back: 'Back',
    next: 'Next',
    nextSteps: 'Next',
    done: 'Done',
    remove: 'Remove',
    undo: 'Undo',
    draftBack: 'Your changes from before are back. They are not saved yet.',
    dropDraft: 'Drop them',
    tryAgain: 'Try again',
    stillWorking: 'It takes longer than usual. You can leave this open.',
    /** Beside a button: what has to be done before it can be pressed. */
    fillFirst: (fields: readonly string[]) => `First fill in ${list(fields.map((field) => `“${field}”`))}.`,
    tickFirst: 'Tick at least one first.',
    chooseFirst: 'First choose a version everywhere.',
    fixFirst: 'First correct what is marked above.',
    nothingChanged: 'Nothing is changed.',
    required: 'Please fill this in.',
    aNumber: (from: number, to: number, whole = false) =>
      `Give a ${whole ? 'whole number' : 'number'} from ${number(from, 2)} to ${number(to, 2)}.`,
    anyNumber: 'Give a number, such as 12.5.',
    /** Under a field where a number is typed in another form. */
    readAs: (figure: string) => `Read as ${figure}`,
    more: (more: number) => `${number(more)} more`,
  },

  /** Why the workbook could not be asked, where text/problems has no word for it; by code, as there. */
  failures: {
    tooBusy: () => 'Google has too much to do for you at the moment. Wait a minute, then try again.',
    noConnection: () => 'The spreadsheet could not be reached. Check your internet connection, then try again.',
  },
};

export type SidebarText = typeof sidebar;
