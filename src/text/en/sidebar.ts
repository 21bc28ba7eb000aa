// Every word of the sidebar, in English. Figures are formatted here, so that a sentence stands in one place.

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const one = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const count = (value: number, single: string, several = `${single}s`) => `${number(value)} ${value === 1 ? single : several}`;
const list = (words: readonly string[]) => new Intl.ListFormat('en').format(words);

export const sidebar = {
  locale: 'en',
  language: 'en' as 'en' | 'fa',
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
    done: 'Done',
    remove: 'Remove',
    tryAgain: 'Try again',
    stillWorking: 'It takes longer than usual. You can leave this open.',
    required: 'Please fill this in.',
    aNumber: (from: number, to: number) => `Give a number from ${number(from, 2)} to ${number(to, 2)}.`,
    anyNumber: 'Give a number, such as 12.5.',
    andMore: (more: number) => `and ${number(more)} more`,
  },

  /** Why the workbook could not be asked, where text/problems has no word for it; by code, as there. */
  failures: {
    tooBusy: () => 'Google has too much to do for you at the moment. Wait a minute, then try again.',
    noConnection: () => 'The spreadsheet could not be reached. Check your internet connection, then try again.',
  },

  setUp: {
    waiting: 'Laying the tabs…',
    laid: (titles: readonly string[]) => `Laid: ${list(titles)}.`,
    repaired: (things: readonly string[]) => `Put back: ${list(things)}.`,
    inPlace: 'Everything is in place.',
    counts: (accounts: number, candidates: number) =>
      accounts === 0
        ? 'No accounts yet.'
        : `${count(accounts, 'account')}, ${number(candidates)} of them ${candidates === 1 ? 'a candidate' : 'candidates'}.`,
    nextSteps: 'Next',
    importHint: 'Bring in your customers or sales from a file. You can also type names into Scoring Matrix.',
    criteriaHint: 'Decide what makes an account a key account, and how much each point weighs.',
    sample: 'Sample data',
    sampleHint: 'Made-up accounts, each named “(sample)”, to try everything out. You can remove them at any time.',
    samplePresent: 'Sample accounts stand in the workbook.',
    loadSample: 'Load sample data',
    loadingSample: 'Loading the sample…',
    removeSample: 'Remove sample data',
    removingSample: 'Removing the sample…',
    confirmRemoval: 'All sample accounts go, with the scores you gave them. Your own accounts stay.',
  },
};

export type SidebarText = typeof sidebar;
