// What Import data found in a file, in English: a sentence for each finding, and words for what may be decided.
import { list } from './figures';
import { lists } from './lists';

type Values = Readonly<Record<string, string>>;
const rows = (count: string | undefined) => (count === '1' ? '1 row' : `${count} rows`);

const inBare = (currency = '') => (currency === '' ? '' : ` Amounts without a currency are counted as ${currency}.`);

/** The words of units, by their figures. */
const UNITS: Readonly<Record<string, string>> = { '1,000': 'thousands', '1,000,000': 'millions', '1,000,000,000': 'billions' };
const unitOf = (figure = '') => UNITS[figure] ?? figure;

/** How the rows of each word of a column count. */
const byWords = ({ column, negative = '', leaveOut = '', ask = '' }: Values) =>
  [
    ask === '' ? '' : `Nothing says whether these codes of ${column} are credit notes: ${ask}. Decide before you import.`,
    negative === '' ? '' : `Subtracted by ${column}: ${negative}.`,
    leaveOut === '' ? '' : `Left out by ${column}: ${leaveOut}.`,
  ]
    .join(' ')
    .trim() || `All rows count, whatever ${column} says.`;

export const importFindings = {
  change: 'Change',
  /** The label of a question about the file as a whole. */
  decide: 'Your decision',
  rows: (lines: readonly string[]) => `${lines.length === 1 ? 'Row' : 'Rows'} ${list(lines)}`,
  /** @param sum of the rows, where it is known. */
  count: (count: number, sum?: string) => `(${rows(String(count))}${sum === undefined ? '' : `, ${sum}`})`,
  /** At the end of a list of rows that is cut. */
  otherRows: 'others',
  /** An option with the amount that it comes to. */
  amounting: (option: string, amount: string) => `${option}: ${amount}`,
  currenciesOf: list,
  rate: (currency: string, main: string) => `What 1 ${currency} is worth in ${main}`,
  rateFault: 'A rate is more than 0.',
  /** Currencies by their words; all others are shown by their codes. */
  currencies: { EUR: 'EUR', USD: 'USD', GBP: 'GBP', AED: 'AED', IRR: 'rials', IRT: 'tomans' },
  /** Keys that are words of ours; all others are words of the file. */
  keys: {
    '': 'These rows',
    total: 'Totals',
    groupTotal: 'Totals of groups',
    carried: 'Balances carried forward',
    note: 'Footnotes and notes',
    separator: 'Lines without content',
    repeatedHeader: 'Headers again',
    blankName: 'No customer',
    otherFigure: 'Costs, budgets and quantities',
    uneven: 'More cells than headers',
  },
  sentences: {
    leftOutRows: ({ rows: count, example }: Values) =>
      `${rows(count)} left out: totals, balances, notes or uneven rows, such as “${example}”.`,
    strayQuotes: ({ rows: count }: Values) =>
      `${rows(count)} with a quotation mark that is never closed. The mark is read as text, and no row is lost.`,
    namesAbove: ({ rows: count }: Values) =>
      `${rows(count)} without a name taken as those of the customer above: each customer is named once, over its rows.`,
    statuses: byWords,
    documentTypes: byWords,
    probabilities: ({ rows: count }: Values) => `${rows(count)} left out: not certain yet. Only what is won is revenue.`,
    numberForms: ({ example, column }: Values) =>
      `Some numbers can be read in two ways, such as “${example}” in “${column}”. The figures beside them suggest the way below.`,
    currencies: ({ rows: count, waiting, main, other, found, bare }: Values) =>
      `${other === '' ? `The file has ${found}.` : `The file is in ${other}, the workbook in ${main}.`} ${
        waiting !== '0'
          ? `${rows(waiting)} must be converted: give a rate, or leave ${waiting === '1' ? 'it' : 'them'} out.`
          : count === '0'
            ? `Everything is counted in ${main}, at the rates below.`
            : `${rows(count)} in another currency than ${main} left out.`
      }${other === '' ? inBare(bare) : ''}`,
    unit: ({ column, unit, own }: Values) =>
      own === '1'
        ? `By “${column}”, amounts are in ${unitOf(unit)}, so they are multiplied by ${unit}.`
        : unit === '1'
          ? `The workbook has amounts in ${unitOf(own)}; “${column}” names neither thousands nor millions, so its figures are divided by ${own}.`
          : `“${column}” is in ${unitOf(unit)}, the workbook in ${unitOf(own)}. Its figures are converted.`,
    repeatedTotals: ({ documents, column }: Values) =>
      `${column} repeats the whole document’s amount on each of its lines (${documents} documents).`,
    duplicateLines: ({ rows: count }: Values) =>
      `${count === '1' ? '1 row repeats' : `${count} rows repeat`} another one in every cell. Two exports may overlap.`,
    correctedLines: ({ rows: count, answer = '' }: Values) =>
      `${count === '1' ? '1 line of a document is' : `${count} lines of documents are`} there again with other cells, such as another amount. ${answer.includes('last') ? 'The last of each counts.' : 'Each of them counts.'}`,
    negativeAmounts: ({ rows: count }: Values) =>
      `The amounts of ${rows(count)} are negative. A ledger books sales so, on its credit side.`,
    returnedGoods: ({ rows: count }: Values) =>
      `${rows(count)} with a negative quantity and a positive amount: goods that came back.`,
    creditNotes: ({ negative = '', leaveOut = '', ask = '' }: Values) =>
      [
        ask === ''
          ? ''
          : `By the number of the document or a word in them, these rows may be credit notes or returns, although their amounts are positive: ${ask}. Decide before you import.`,
        negative === '' ? '' : `Subtracted as credit notes: ${negative}.`,
        leaveOut === '' ? '' : `Left out as credit notes: ${leaveOut}.`,
      ]
        .join(' ')
        .trim() || 'All rows count as sales, also those that look like credit notes.',
    beforeDiscount: ({ column }: Values) =>
      `“${column}” is the amount before the discount, as the other figures of the rows show.`,
    withTax: ({ column }: Values) => `“${column}” contains the tax, as the other figures of the rows show.`,
    idOfLine: ({ example }: Values) =>
      `IDs such as ${example} belong to the rows, not to the customers. Customers are matched by name.`,
    badIds: ({ rows: count, example }: Values) =>
      `${rows(count)} without a usable ID, such as ${example}. These customers are matched by name.`,
    idsDisagree: ({ count, example, answer }: Values) =>
      `${count === '1' ? 'In one case' : `In ${count} cases`} one name has two IDs, or one ID two names, such as “${example}”. ${answer === 'same' ? 'Each counts as one customer.' : 'They stay different customers unless you say “The same customer”.'}`,
    similarNames: ({ pairs, same, different, name, other }: Values) =>
      pairs === '1'
        ? `“${name}” and “${other}” are nearly the same: ${same === '1' ? 'taken as one customer.' : 'kept as different customers.'}`
        : `${pairs} pairs of names are nearly the same, such as “${name}” and “${other}”: ${different === '0' ? 'taken as one customer each.' : same === '0' ? 'kept as different customers.' : `${same} taken as one customer, ${different} kept as different ones.`}`,
    repeatedRows: ({ customers, example, year, one, other, answer }: Values) =>
      `${customers === '1' ? 'One customer has' : `${customers} customers have`} several rows with different figures, such as “${example}”: ${one} and ${other} in ${year}.${answer === 'add' ? ' They are added up.' : answer === 'last' ? ' The last one counts.' : answer === 'apart' ? ' They are kept apart.' : ''}`,
    sameDeals: ({ rows: count }: Values) =>
      `${count === '1' ? '1 row repeats' : `${count} rows repeat`} another one in every cell, with the same ID of the deal. Each deal counts once.`,
    repeatedDeals: ({ deals, example, one, other = '', answer = '' }: Values) =>
      `${deals === '1' ? 'One deal is' : `${deals} deals are`} in the file more than once, with one ID and different cells, such as “${example}”${one === undefined ? '' : `: ${one} and ${other}`}. ${
        answer.includes('last')
          ? 'The last row of each counts.'
          : answer.includes('add')
            ? 'The amounts are added up.'
            : answer.includes('apart')
              ? 'They stay different deals, without the ID.'
              : 'What counts is decided for each.'
      }`,
    unknownStages: ({ stages, example }: Values) =>
      `${stages === '1' ? `The workbook has no stage “${example}”` : `${stages} stages of the file, such as “${example}”, are not in the workbook`}. Check what the deals in ${stages === '1' ? 'it' : 'each'} count as.`,
    joinedFigures: ({ example, weighed, largest, unknown }: Values) =>
      [
        `Where rows add up, such as those of “${example}”:`,
        weighed === '' ? '' : `${weighed} is the mean, weighted by revenue.`,
        largest === '' ? '' : `${largest} has no sum, so the row with the most revenue counts.`,
        unknown === '' ? '' : `${unknown} stays blank, because the larger rows lack it.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    nearAccounts: ({ names, others, example, account }: Values) =>
      names === '1'
        ? `“${example}” is nearly the name of the account “${account}”: ${others === '0' ? 'taken as that account.' : 'taken as another company. Choose the account if it is the same.'}`
        : `${names} names are nearly those of accounts, such as “${example}” and “${account}”: ${others === '0' ? 'taken as those accounts.' : `${others} of them taken as other companies. Choose the account where it is the same.`}`,
    samePeople: ({ pairs, same, example }: Values) =>
      `${pairs === '1' ? 'One pair of people is' : `${pairs} pairs of people are`} perhaps the same person, such as “${example}”: ${same === pairs ? `taken as one person${pairs === '1' ? '' : ' each'}.` : same === '0' ? 'kept as two people.' : `${same} taken as one person.`}`,
    joinedNames: ({ rows: count, example }: Values) => `${rows(count)} with several customers in one cell, such as “${example}”.`,
    otherDays: ({ rows: count, example, year }: Values) =>
      `${rows(count)} with days of another calendar, such as ${example}. Each counts in the workbook’s year that contains the day, here ${year}.`,
    otherYears: ({ example, year }: Values) =>
      `“${example}” is of another calendar than the workbook’s years, and has no days. It mostly falls into ${year}. Decide before you import; the calendar of the years is in Change settings.`,
    quarters: () =>
      'The workbook’s years do not begin in the first month. Its quarters can be of the calendar year or of the fiscal year.',
    twoYears: ({ example, year }: Values) => `“${example}” names two years. It counts as ${year}.`,
    yearsAhead: ({ year, lastYear }: Values) =>
      `The file reaches to ${year}, but the last full year here is ${lastYear}. Perhaps a date is wrong. If you move on, older figures leave their columns and go to History. Decide before you import.`,
    partOfYear: ({
      state = '',
      answer = '',
      year,
      from,
      until,
      known,
      customers,
      added = '',
      otherRows = '',
      otherAmount,
      differ = '',
      inFile,
      inWorkbook,
      more = '',
    }: Values): string => {
      const unclear =
        customers === '0'
          ? ''
          : ` For ${customers === '1' ? '1 customer' : `${customers} customers`} it is unknown which of these sales are later, so revenue to date stays.`;
      const others =
        otherRows === ''
          ? ', which is all of it'
          : `; ${rows(otherRows)}, ${otherAmount} in all, not, because the figures of their days stay as they are`;
      const sums = added === '' ? '' : ` Of the file’s sales of ${year}, ${added} is added${others}.`;
      const chosen = answer.includes('replace')
        ? ' The figures of the file replace those of the workbook.'
        : ' Revenue to date, and what is compared with it, stay as they are.';
      if (state.includes('again'))
        return `This file has the sales of ${year} again, with other sums for ${differ === '1' ? '1 customer' : `${differ} customers`}: up to ${known}, its customers bought for ${inFile} by the file and for ${inWorkbook} by the workbook.${
          answer.includes('ask')
            ? ' Perhaps it is corrected, and perhaps it has only some of the sales. Decide before you import.'
            : answer.includes('add')
              ? ` Only what was sold later is added.${sums}`
              : chosen
        }`;
      if (state.includes('gap'))
        return `The workbook has sales up to ${known}, and this file only from ${from} on. If something was sold between, revenue to date would lack it: first import a file with those days, or one that begins with the year. Decide before you import.${sums}`;
      if (state.includes('later'))
        return `This file has the sales of ${year} only from ${from} on, and the workbook has them up to ${known}.${
          answer.includes('add')
            ? ` What was sold after that day is added to the revenue to date.${sums} The same days a year ago are unknown then; a file with all sales of both years brings them.${unclear}`
            : chosen
        }`;
      if (state.includes('kept'))
        return `The workbook has sales up to ${known} already, and this file up to ${until}.${chosen}${
          year === '' || answer.includes('replace')
            ? ''
            : more === '0'
              ? ` If something in it is corrected, import a file with all sales of ${year}: the workbook has no sums of single days.`
              : ` But ${more === '1' ? '1 customer has' : `${more} customers have`} more in the file than in the workbook. Unless earlier returns explain that, a file with all sales of ${year} corrects it.`
        }`;
      return `This file has the sales of ${year} only from ${from} on, and the workbook does not say up to which day its revenue to date runs.${answer.includes('replace') ? chosen : unclear}`;
    },
    lateBooked: ({ rows: count, amount, known }: Values) =>
      `${rows(count)}, ${amount} in all, not added to revenue to date although the workbook lacks them: they were booked late. Their days are after the last order that it knows of their customers, but not after ${known}, up to which it has the sales. A file with all sales of the year brings them.`,
    stoppedInParts: ({ customers, names, year, months, quarters }: Values) =>
      `${customers === '1' ? 'One customer has' : `${customers} customers have`} no revenue in the ${months === undefined ? (quarters === undefined ? 'half-year' : 'quarters') : 'months'} of ${year}, after revenue in most of the earlier ones: ${names}. The workbook keeps years alone, so no alarm repeats this before the year is over; sales lines with days do that.`,
    absentCustomers: ({ answer = '', customers, example, until }: Values): string =>
      `${customers === '1' ? `“${example}” of the workbook is not in this file` : `${customers} customers of the workbook are not in this file, such as “${example}”`}. ${
        answer.includes('zero')
          ? until === ''
            ? 'Without a sale in its years, their revenue becomes 0, as named below.'
            : `Counted as without an order up to ${until}; revenue to date stays. Choose otherwise if the file has only some of the customers.`
          : until === ''
            ? 'Their figures stay. If the file has the sales of all customers, they bought nothing.'
            : 'It stays unknown whether they bought since, so their silence raises no alarm. If the file has the sales of all customers, they bought nothing.'
      }`,
    absentDeals: ({ deals, amount, names }: Values) =>
      `${deals === '1' ? '1 open deal of the workbook is' : `${deals} open deals of the workbook are`} not in this file, ${amount} in all: ${names}. If the file has all deals, ${deals === '1' ? 'it was' : 'they were'} closed or deleted there.`,
    parentNames: ({ accounts, example, parent, answer = '' }: Values) =>
      `${accounts === '1' ? '1 customer is' : `${accounts} customers are`} part of a company by name, such as “${example}”. Each stays an account of its own; ${answer.includes('leave') ? 'Parent account stays as it is' : `the company (“${parent}”) becomes its Parent account`}.`,
    activityStatuses: ({ rows: count, column }: Values) => `${rows(count)} left out by ${column}: not done yet, or cancelled.`,
    unknownAccounts: ({ rows: count, example, kept }: Values) =>
      `${rows(count)} of companies that are not in Accounts, such as ${example}. ${kept === '' ? 'They are left out.' : 'They are imported.'}`,
    sharedDomains: ({ domains, example }: Values) =>
      `${domains === '1' ? 'One e-mail domain belongs' : `${domains} e-mail domains belong`} to several accounts: ${example}. People there are left out until you choose.`,
    noAccount: ({ rows: count }: Values) =>
      `${rows(count)} left out: no account is named, and no attendee has the e-mail address or the domain of one.`,
    futureEvents: ({ rows: count }: Values) => `${count} left out: still to come.`,
    privateEvents: ({ rows: count }: Values) => `${count} left out: private or confidential.`,
    cancelledEvents: ({ rows: count }: Values) => `${count} left out: cancelled.`,
    unreadableEvents: ({ rows: count }: Values) => `${count} left out: damaged, or without a day.`,
    shortenedSeries: ({ rows: count }: Values) =>
      `${count === '1' ? '1 repeating event goes' : `${count} repeating events go`} back more than three years. Only the last three are taken.`,
    sameActivities: ({ rows: count }: Values) =>
      `${count === '1' ? '1 row repeats' : `${count} rows repeat`} another activity, which counts once.`,
    blankCards: ({ rows: count }: Values) =>
      `${count === '1' ? '1 card' : `${count} cards`} without a name and a company left out.`,
    errorCells: ({ cells, example }: Values) =>
      `${cells === '1' ? '1 cell shows an error' : `${cells} cells show an error`}, such as ${example}, and count as blank.`,
    unknownResults: ({ cells, names }: Values) =>
      `${cells === '1' ? '1 cell is a formula' : `${cells} cells are formulas`} without a stored result, so ${cells === '1' ? 'it counts' : 'they count'} as blank: ${names}. Open the file in Excel, save it there, and choose it again.`,
    mixedUnits: ({ column, unit, other }: Values) =>
      `“${column}” is in ${unitOf(unit)}, but “${other}” is not. Each year is counted in the unit of its own header.`,
    yearTotals: ({ rows: count, column, total, sum }: Values) =>
      `In ${rows(count)}, “${column}” is not the sum of the months or quarters beside it, such as ${total} and ${sum}.`,
    cents: ({ column }: Values) => `“${column}” is in cents, so its figures are divided by 100.`,
    totalsDiffer: ({ total, sum, year = '', currency = '' }: Values) =>
      `The file’s own total${year === '' ? '' : ` of ${year}`}${currency === '' ? '' : ` in ${currency}`} is ${total}, but its rows add up to ${sum}. Perhaps a row is missing or counted twice: compare with the program that wrote the file.`,
    inactiveCustomers: ({ customers, column, example, answer = '' }: Values) =>
      `${customers === '1' ? '1 customer is' : `${customers} customers are`} inactive by “${column}” (“${example}”): ${answer.includes('leaveOut') ? 'left out.' : answer.includes('propose') ? 'imported like the others.' : 'imported, but not proposed as candidates.'}`,
    costsByMargin: ({ customers, column }: Values) =>
      `“${column}” gives the costs of ${customers === '1' ? '1 customer' : `${customers} customers`}: revenue less its margin, in each full year without a cost in the file.`,
    namesOnly: () => 'Only the customer column was recognised. Without other columns, only names are imported.',
  },
  options: {
    leftOutRows: { leaveOut: 'Leave out', keep: 'Keep' },
    strayQuotes: {},
    namesAbove: {},
    statuses: { count: 'Counts', negative: 'Subtract', leaveOut: 'Leave out' },
    documentTypes: { ask: 'Choose…', count: 'Counts', negative: 'Counts negative', leaveOut: 'Leave out' },
    probabilities: { certain: 'Leave out what is not certain', all: 'Count all' },
    numberForms: {
      thousands: 'Thousands',
      decimals: 'Decimals',
      million: 'Millions',
      thousand: 'Thousands',
    },
    currencies: { ask: 'Choose…', main: 'Counts as it is', leaveOut: 'Leave out', rate: 'At a rate' },
    unit: { '1': 'Take the figures as they are', '1000': 'Thousands', '1000000': 'Millions', '1000000000': 'Billions' },
    mixedUnits: { each: 'Each in its own unit', plain: 'Take the figures as they are' },
    yearTotals: { ask: 'Choose…', months: 'The months or quarters count', total: 'The total counts' },
    cents: { cents: 'In cents', whole: 'Take the figures as they are' },
    repeatedTotals: { once: 'Count once for each document', each: 'Count every line' },
    duplicateLines: { once: 'Count once', each: 'Count each' },
    correctedLines: { last: 'The last one counts', each: 'Count each' },
    negativeAmounts: { turn: 'Turn the signs round', keep: 'Keep them negative' },
    returnedGoods: { negative: 'Subtract', count: 'Count as they are' },
    creditNotes: { ask: 'Choose…', negative: 'Subtract', count: 'Count as sales', leaveOut: 'Leave out' },
    beforeDiscount: { subtract: 'Take the discount off', keep: 'Take the amounts as they are' },
    withTax: { subtract: 'Take the tax off', keep: 'Take the amounts as they are' },
    idOfLine: {},
    badIds: {},
    idsDisagree: { different: 'Different customers', same: 'The same customer' },
    repeatedRows: { add: 'Add them up', last: 'The last one counts', apart: 'Keep them apart' },
    sameDeals: {},
    repeatedDeals: { last: 'The last row counts', add: 'Add the amounts up', apart: 'Different deals, without the ID' },
    unknownStages: { ask: 'Choose…', ...lists.stage },
    joinedFigures: {},
    nearAccounts: { other: 'Another company' },
    similarNames: { same: 'The same customer', different: 'Different customers' },
    otherDays: { convert: 'Count in its year', leaveOut: 'Leave out' },
    otherYears: {
      ask: 'Choose…',
      convert: 'Count as the nearest year',
      leaveOut: 'Leave these figures out',
    },
    quarters: { calendar: 'Of the calendar year', fiscal: 'Of the fiscal year' },
    twoYears: { end: 'As the year in which it ends', begin: 'As the year in which it begins' },
    yearsAhead: { ask: 'Choose…', move: 'Move on', keep: 'Stay, leave later years out' },
    partOfYear: {
      ask: 'Choose…',
      add: 'Add what was sold later',
      replace: 'The file has all sales of the year: replace',
      keep: 'Leave revenue to date as it is',
    },
    lateBooked: {},
    stoppedInParts: {},
    absentCustomers: { keep: 'Leave them as they are', zero: 'They bought nothing' },
    absentDeals: { keep: 'Leave them as they are', lost: 'Mark them as lost' },
    parentNames: { fill: 'Fill Parent account', leave: 'Leave Parent account as it is' },
    activityStatuses: { count: 'Counts', leaveOut: 'Leave out' },
    unknownAccounts: { leaveOut: 'Leave out', keep: 'Take in' },
    sharedDomains: { leaveOut: 'Leave out' },
    noAccount: {},
    futureEvents: {},
    privateEvents: {},
    cancelledEvents: {},
    unreadableEvents: {},
    shortenedSeries: {},
    sameActivities: {},
    blankCards: {},
    errorCells: {},
    unknownResults: {},
    totalsDiffer: {},
    inactiveCustomers: {
      notProposed: 'Import, but not as candidates',
      propose: 'Import like the others',
      leaveOut: 'Leave out',
    },
    costsByMargin: {},
    namesOnly: { no: 'Go back and match more columns', yes: 'Import only the names' },
    samePeople: { same: 'The same person', different: 'Two people' },
    joinedNames: { first: 'Count for the first', whole: 'It is one name', leaveOut: 'Leave out' },
  },
};

export type ImportFindingsText = typeof importFindings;
