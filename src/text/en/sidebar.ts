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
    more: (more: number) => `${number(more)} more`,
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

  chooseCriteria: {
    waiting: 'Reading criteria and scores…',
    inUse: (used: number) => (used === 0 ? 'Criteria' : `Criteria in use: ${number(used)}`),
    nothingChosen: 'Nothing chosen yet. Take 3 to 5 from the library below, or write your own.',
    howToScore: '2, 3, 5, 6, 8 and 9 lie between the anchors. Score what you can show, not what you hope.',
    weightOf: (name: string) => `Weight of ${name || 'the new criterion'}`,
    weight: 'Weight',
    share: (part: number) => `${number(part * 100)}%`,
    notCounted: 'not counted yet',
    whatItMeans: 'What it means',
    edit: 'Edit the words',
    name: 'Name',
    definition: 'What it means, in one sentence',
    anchors: 'What the scores mean',
    anchor: (score: number) => `${number(score)} means`,
    countsAsRevenue: 'Says what the account pays us (counts as revenue)',
    newCriterion: 'New criterion',
    scoredBy: (source: string | null) => (source === null ? 'Scored by hand' : `Fed from ${source}`),
    removeNamed: (name: string) => `Remove ${name}`,
    confirmRemoval: (name: string, scores: number) =>
      `${name} has ${count(scores, 'score')}. ${scores === 1 ? 'It stays' : 'They stay'} in the sheet as a column of your own, and ${scores === 1 ? 'is' : 'are'} not counted.`,
    takeOut: 'Take it out',
    library: 'Library',
    sbi: 'Sales Benchmark Index’s list',
    guide: 'From the guide to key accounts',
    meaningOf: (name: string) => `What ${name} means`,
    writeOwn: 'Write one of your own',
    advice: 'Worth a thought',
    ranking: 'The ranking this gives',
    noCandidates: 'No candidates yet: import data, or type names into Scoring Matrix. Then the ranking shows here.',
    rank: 'Rank',
    account: 'Account',
    score: 'Score',
    cutOff: (keyFrom: number, capacity: number | null) =>
      capacity === null ? `key from ${one(keyFrom)}` : `key from ${one(keyFrom)} · ${count(capacity, 'seat')}`,
    becomesKey: 'becomes key',
    leavesKey: 'no longer key',
    underReview: 'stays key, under review',
    showAll: (all: number) => `Show all ${number(all)}`,
    showFewer: 'Show fewer',
    keyCount: (key: number, all: number) => `${number(key)} of ${count(all, 'candidate')} would be key.`,
    becomeKey: (names: readonly string[]) => `Newly key: ${list(names)}.`,
    leaveKey: (names: readonly string[]) => `No longer key: ${list(names)}.`,
    summary: (key: number, all: number, newly: number, gone: number) =>
      `${number(key)} of ${number(all)} key${newly > 0 ? ` · ${number(newly)} new` : ''}${gone > 0 ? ` · ${number(gone)} no longer` : ''}`,
    sameKeys: 'The key accounts stay the same.',
    nobodyScored:
      'Nobody is fully scored yet, so there is no ranking. Type scores into Scoring Matrix, or feed criteria from data.',
    onlyFed: 'Count only the fed criteria for now',
    onlyFedHint: 'The others get a weight of 0 until their scores are in.',
    applied: 'Applied. Scoring Matrix and Criteria are up to date.',
    applying: 'Applying…',
    keepMine: 'Take in the change and keep mine',
    invalidNumber: 'A weight or a bound is not a number yet.',
  },

  /** How a column of figures gives the scores of a criterion. */
  feed: {
    source: 'Where the scores come from',
    byHand: 'Scored by hand',
    suggested: (label: string) => `${label} (suggested)`,
    low: 'Scores 1 at',
    high: 'Scores 10 at',
    inPercent: (name: string) => `${name}, in %`,
    lessIsBetter: 'Less is better',
    propose: 'Propose bounds',
    noFigures: 'No candidate has a figure here.',
    histogram: (lowest: string, highest: string) => `How the figures spread, from ${lowest} to ${highest}`,
    effect: (ten: number, all: number, underTwo: number) =>
      `${number(ten)} of ${number(all)} ${ten === 1 ? 'scores' : 'score'} 10, ${number(underTwo)} ${underTwo === 1 ? 'scores' : 'score'} under 2.`,
    missing: (without: number) =>
      `${count(without, 'candidate')} without a figure ${without === 1 ? 'keeps' : 'keep'} what stands in the cell.`,
    equal: 'The two figures must differ.',
    fixed: 'Once applied, the bounds stay as they are until you change them.',
  },

  importData: {
    waiting: 'Reading the workbook…',
    megabytes: (size: number) => `${number(size)} MB`,
    fileHint: 'Your customers, or sales line by line, as a CSV file from your CRM or bookkeeping.',
    chooseFile: 'Choose a file',
    dropHere: 'or drop it here',
    paste: 'Paste cells instead',
    pasteExample: 'Copy cells with their headers, then paste them here',
    usePasted: 'Use these cells',
    pastedCells: 'Pasted cells',
    reading: 'Reading the file…',
    preview: 'The first rows',
    encoding: 'Letters',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1256': 'Windows-1256 (Persian, Arabic)',
      'windows-1252': 'Windows-1252 (Western)',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (big-endian)',
    },
    delimiter: 'Separator',
    delimiters: { ',': 'Comma ,', ';': 'Semicolon ;', '\t': 'Tab', '|': 'Bar |' },
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
