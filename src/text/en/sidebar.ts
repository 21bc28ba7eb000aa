// Every word of the sidebar, in English. Figures are formatted here, so that a sentence stands in one place.
import { workbook } from './workbook';

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const one = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const count = (value: number, single: string, several = `${single}s`) => `${number(value)} ${value === 1 ? single : several}`;
const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);

export const sidebar = {
  locale: 'en',
  language: 'en' as 'en' | 'fa',
  /** Joins names: "A, B and C". */
  list,

  /** Words that the sidebar shares with the workbook. */
  menu: workbook.menu,
  tabs: workbook.tabs,
  settings: workbook.settings,
  tiers: workbook.lists.tier,

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
    undo: 'Undo',
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

  changeSettings: {
    waiting: 'Reading the settings…',
    seats: 'Seats for key accounts',
    capacityHint: 'Managers × accounts each, or a number of your own. Empty: no limit.',
    cutOffs: 'Cut-offs (scores from 1 to 10)',
    cutOffHints: {
      keyFrom: 'A newcomer needs this score and a free seat.',
      keepFrom: 'A key account below this is to be reviewed; nobody is demoted by itself.',
      watchFrom: 'Accounts from here on are worth watching.',
    },
    figures: 'Figures',
    currencyHint: 'Shown beside amounts, such as € or thousand $.',
    yearHint: 'The latest year whose revenue is complete.',
    inPercent: (name: string) => `${name}, in %`,
    rateHints: {
      retention: 'How likely a customer is to stay for another year.',
      discount: 'How much less money is worth a year later.',
    },
    workbook: 'Workbook',
    languageHint: 'Of the tabs. This panel speaks the language of your Google account.',
    days: { monday: 'Monday', saturday: 'Saturday', sunday: 'Sunday' },
    you: 'You',
    meHint: 'Written beside what you change. It is your word, not a proof.',
    faults: {
      range: ({ from, to }: { from: number; to: number }) =>
        to === 1
          ? 'Give a percentage from 0 to 100.'
          : `Give a ${to > 10 || from === 3 ? 'whole number' : 'score'} from ${number(from)} to ${number(to)}.`,
      above: ({ limit }: { limit: number }) => `This cannot be above “Key from”, which is ${one(limit)}.`,
      year: () => 'Enter a year of four digits, such as 2024 or 1403.',
    },
  },
};

export type SidebarText = typeof sidebar;
