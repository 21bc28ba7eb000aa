// Every word of the sidebar, in English. Figures are formatted here, so that a sentence stands in one place.
import { joinNames } from '../joinNames';
import { menu } from './menu';
import { workbook } from './workbook';

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const one = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const count = (value: number, single: string, several = `${single}s`) => `${number(value)} ${value === 1 ? single : several}`;
const list = (words: readonly string[]) => joinNames('en', words, Infinity);

export const sidebar = {
  locale: 'en-GB',
  language: 'en' as 'en' | 'fa',
  /** Joins names: "A, B and C". */
  list,

  /** Words that the sidebar shares with the workbook. */
  menu: menu.items,
  tabs: workbook.tabs,
  settings: workbook.settings,

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
    inUse: (chosen: number, counted: number) =>
      `Criteria${chosen === 0 ? '' : `: ${number(chosen)}`}${counted < chosen ? `, ${number(counted)} counted` : ''}`,
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
    definitionSentence: (criteria: readonly string[], keyFrom: number, capacity: number | null) =>
      `A key account of ours scores ${one(keyFrom)} or more on ${list(criteria)}${capacity === null ? '' : `; we serve at most ${number(capacity)}`}.`,
    weighted: (name: string, share: number) => `${name} ${number(share * 100)}%`,
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
    keyCount: (key: number, all: number) => `${number(key)} of ${count(all, 'candidate')} suggested as key.`,
    becomeKey: (names: readonly string[]) => `Newly key: ${list(names)}.`,
    leaveKey: (names: readonly string[]) => `No longer key: ${list(names)}.`,
    summary: (key: number, all: number, newly: number, gone: number) =>
      `${number(key)} of ${number(all)} key${newly > 0 ? ` · ${number(newly)} new` : ''}${gone > 0 ? ` · ${number(gone)} no longer` : ''}`,
    sameKeys: 'The key accounts stay the same.',
    nobodyShort: 'nobody fully scored yet',
    nobodyScored:
      'Nobody is fully scored yet, so there is no ranking. Type scores into Scoring Matrix, or feed criteria from data.',
    onlyFed: 'Count only the fed criteria for now',
    onlyFedHint: 'The others get a weight of 0 until their scores are in.',
    applied: 'Applied. Scoring Matrix and Criteria are up to date.',
    applying: 'Applying…',
    keepMine: 'Take in the change and keep mine',
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
    steps: [
      'Choose a file',
      'Match the columns',
      'Check and import',
      'Choose the candidates',
      'Feed the scores',
      'Seats and cut-off',
    ],
    step: (step: number, of: number) => `Step ${number(step)} of ${number(of)}`,
    kind: 'What the rows are',
    kinds: { accounts: 'Customers', salesLines: 'Sales, line by line', contacts: 'Contacts' },
    kindHints: {
      accounts: 'One row per customer. Choose what each column holds; the rest is left out.',
      salesLines: 'Each row is a sale. They are added up to revenue per customer and year.',
    },
    contactsLater: 'People at your customers come with the account plan. Here you can import customers or sales.',
    unused: (columns: number) => `${count(columns, 'column')} left out`,
    noHeader: (column: number) => `Column ${number(column)}`,
    noValues: 'no values in the first rows',
    leaveOut: 'Left out',
    ownColumn: 'A column of your own',
    revenueOfYear: 'Our revenue with it in a year',
    costOfYear: 'What it cost us in a year',
    figureOfYear: {
      revenue: (year: number | null) => `Revenue ${year ?? ''}`,
      cost: (year: number | null) => `Cost ${year ?? ''}`,
    },
    fields: {
      account: 'Account name',
      crmId: 'CRM ID',
      date: 'Date of the sale',
      amount: 'Amount',
      category: 'Category of product',
      orderId: 'Order number',
      salesRep: 'Sales rep',
    },
    customersOwn: 'This is the customer’s own revenue, not yours with it, so it is left out.',
    whichYear: 'Which year',
    yearFault: 'Enter a year of four digits, such as 2024.',
    howToRead: (sample: string) => `How to read ${sample}`,
    decimals: { point: 'The point parts the decimals', comma: 'The comma parts the decimals' },
    dayOrders: { dmy: 'Day first', mdy: 'Month first' },
    readingAll: (part: number) => `Reading the file: ${number(part * 100)}%`,
    addingUp: 'Adding up the sales…',
    found: (accounts: number) => `${count(accounts, 'account')} in the file.`,
    foundSales: (lines: number, accounts: number) => `${count(lines, 'sale')} of ${count(accounts, 'account')}.`,
    noAccounts: 'No row can be used. Go back and check what each column holds.',
    years: 'Which years are full?',
    yearsHint: 'Growth and scores come from full years only.',
    year: 'Year',
    revenue: 'Revenue',
    yearWithRevenue: (year: string, revenue: string) => `${year}: ${revenue}`,
    notNextYear: 'A year up to now must follow the last full year directly; left out.',
    extents: { full: 'Full year', toDate: 'Up to now', part: 'Leave out', ask: 'Choose…' },
    smallYear: (year: string) => `${year} brought much less than the year beside it. Is all of it in the file?`,
    oldYear: 'older, left out',
    salesYears: { full: 'full year', toDate: 'up to now', part: 'left out' },
    calendar: 'Years are counted',
    calendars: { gregorian: 'January to December', jalali: 'Farvardin to Esfand' },
    problemCount: (problems: number) => `${count(problems, 'thing')} to look at`,
    importNow: 'Import',
    importing: (done: number, all: number) => `${number(done)} of ${number(all)} accounts written`,
    cancelling: 'Stopping after this part…',
    resume: 'Go on where it stopped',
    candidatesHint: 'Candidates stand in Scoring Matrix, to be scored. 15 to 50 are usual.',
    loadingAccounts: 'Reading the accounts…',
    candidateRules: {
      all: (accounts: number) => `All ${number(accounts)}`,
      proposed: (accounts: number, { share, isCut, hasGrowing }: { share: number; isCut: boolean; hasGrowing: boolean }) =>
        `${number(accounts)}: ${isCut ? 'the largest, which' : 'those that'} bring ${number(share * 100)}% of revenue${hasGrowing ? ', and the fastest growing' : ''}`,
      ticked: (accounts: number) => (accounts === 0 ? 'Only those I tick' : `Only those I tick: ${number(accounts)}`),
    },
    search: 'Search by name',
    nobodyFound: 'No account is called that.',
    moreFound: (more: number) => `${number(more)} more: search to see them.`,
    savingCandidates: 'Choosing the candidates…',
    feedHint: 'Figures you imported can give scores by themselves. Take a proposal, or leave a criterion to be scored by hand.',
    nothingToFeed: 'No imported column gives scores for your criteria. You can still choose one below, or score by hand.',
    loadingRanking: 'Reading criteria and figures…',
    feedAndGo: 'Feed and go on',
    seatsHint: 'How many key accounts can you serve well? A key account manager usually looks after 3 to 10.',
    keySetFits: (reaching: number, keyFrom: number) =>
      `${count(reaching, 'account')} reach${reaching === 1 ? 'es' : ''} ${one(keyFrom)}.`,
    useCutOff: (keyFrom: number) => `Use ${one(keyFrom)}`,
    noScoresYet: 'Nobody is fully scored yet. Set the seats now; the cut-off can wait until scores are in.',
    saveSeats: 'Save and finish',
    finished: 'Your ranking stands in Scoring Matrix.',
    finishedUnscored: 'Your accounts are in. Score the candidates in Scoring Matrix, and the ranking appears by itself.',
    top: 'At the top',
    uncounted: (names: readonly string[]) =>
      `Not counted yet: ${list(names)}. Give ${names.length === 1 ? 'it' : 'them'} a weight when the scores are in.`,
    another: 'Import another file',
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
