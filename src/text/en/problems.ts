// Sentences for problems and hints, by code, in English. Values arrive as text in the language's own digits.

const accounts = (count: string) => (count === '1' ? '1 account' : `${count} accounts`);

const unchanged =
  'Something went wrong and nothing was changed. Try again; if it happens again, choose Key Account ▸ Set up workbook.';

export interface Tie {
  names: string;
  count: string;
  score: string;
  seats: string;
}

const tieAtTop = ({ names, count, score, seats }: Tie, settling: string) =>
  `${names} tie at the top with ${score}: ${count} accounts for ${seats === '1' ? 'one seat' : `${seats} seats`}, so nobody would be key. What would settle it: ${settling}. Until then, ${count} seats hold them all.`;

const PUT_BACK =
  'Undo it with Ctrl+Z (⌘Z on a Mac), or choose Key Account ▸ Set up workbook: it puts the cells back in their rows. Nothing was saved.';
const torn = ({ tab, names }: { tab: string; names: string }): string =>
  `In ${tab} some rows no longer belong together (${names}): someone probably sorted only a few of the columns.`;

export const problems = {
  // The rules of choosing key accounts
  fewCriteria: ({ count }: { count: string }) =>
    `${count === '1' ? '1 criterion' : `${count} criteria`}: with fewer than 3, one opinion decides. 3 to 5 are recommended.`,
  manyCriteria: ({ count }: { count: string }) =>
    `${count} criteria: with more than 5, each counts too little to matter. 3 to 5 are recommended.`,
  overlappingCriteria: ({ first, second }: { first: string; second: string }) =>
    `${first} and ${second} measure nearly the same thing, so it counts twice. Keep the one you can judge better.`,
  badScore: ({ account, criterion, value }: { account: string; criterion: string; value: string }) =>
    `${account} has “${value}” for ${criterion}. Scores run from 1 to 10.`,
  tieForLastSeat: ({ names, seats, missing }: { names: string; seats: string; missing: string }) =>
    `${names} tie for the last ${seats === '1' ? 'seat, so none of them gets it' : `${seats} seats, so none of them gets one`}. Add ${missing === '1' ? 'a seat' : `${missing} seats`} or look at their scores.`,
  tieAtTop: (tie: Tie) => tieAtTop(tie, 'a score for each in one more criterion'),
  tieUncounted: (tie: Tie & { criterion: string }) =>
    tieAtTop(tie, `a score for each in ${tie.criterion}, which does not count yet`),
  tieWeighed: (tie: Tie & { criterion: string }) =>
    tieAtTop(tie, `whether ${tie.criterion} weighs enough, because they differ most in it`),
  nobodyReaches: ({ keyFrom, best, proposed }: { keyFrom: string; best: string; proposed: string }) =>
    `No account reaches ${keyFrom}. The best has ${best}. Lower the cut-off to ${proposed}, or check the scores.`,
  belowMiddle: ({
    keyFrom,
    proposed,
    proposedCount,
    middle,
  }: {
    keyFrom: string;
    proposed: string;
    proposedCount: string;
    middle: string;
  }) =>
    `Few accounts reach ${keyFrom}. A cut-off of ${proposed} makes ${proposedCount} key, but it is below the middle of the scale (${middle}): look at the scores first.`,
  fewReach: ({
    count,
    keyFrom,
    proposed,
    proposedCount,
  }: {
    count: string;
    keyFrom: string;
    proposed: string;
    proposedCount: string;
  }) =>
    count === '1'
      ? `Only 1 account reaches ${keyFrom}. With ${proposed} it is ${proposedCount}.`
      : `Only ${count} accounts reach ${keyFrom}. With ${proposed} it is ${proposedCount}.`,
  revenueWeight: ({ share }: { share: string }) =>
    `Revenue criteria carry ${share}. Past revenue says little about the future: 50% or less is wiser.`,
  rankingIsRevenue: () => 'This ranking is nearly the ranking by revenue: the other criteria change nothing.',
  notFullyScored: ({ count, names }: { count: string; names: string }) =>
    count === '1'
      ? `1 account is not fully scored and has no rank yet: ${names}.`
      : `${count} accounts are not fully scored and have no rank yet: ${names}.`,
  costsMissing: ({ count }: { count: string }) =>
    count === '1'
      ? 'For 1 account the cost of a year is missing, so its margin over three years is unknown.'
      : `For ${count} accounts the cost of a year is missing, so their margin over three years is unknown.`,
  implausibleGrowth: ({ share }: { share: string }) =>
    `Half of the candidates grew by ${share} or more in a year. Is the year before a full one in the data? If not, score growth by hand.`,
  costMoreThanTheyBring: ({ names, count }: { names: string; count: string }) =>
    `${names} ${count === '1' ? 'costs more than it brings' : 'cost more than they bring'} in the full years that are known.`,
  partYear: ({ year, from }: { year: string; from: string }) =>
    `${year} covers only part of the year (from ${from}). Growth from it would be wrong, so it is left out.`,
  yearToDate: ({ year, until }: { year: string; until: string }) =>
    `${year} runs only to ${until}. It is kept as revenue to date and never compared with a full year.`,
  yearFrom: ({ year, from, until }: { year: string; from: string; until: string }) =>
    `${year} runs only from ${from} to ${until}. What was sold in it before is in the revenue to date only if the workbook already has it.`,
  noFullYear: () => 'The file covers no full year, so there is no growth yet. Its revenue is kept as revenue to date.',
  fewCandidates: ({ count }: { count: string }) =>
    `${count === '1' ? '1 candidate' : `${count} candidates`}: with so few there is little to choose between. 15 to 50 are usual.`,
  manyCandidates: ({ count }: { count: string }) =>
    `${count} candidates are many to score with care. 15 to 50 are usual; the other accounts stay in Accounts.`,

  // Deciding tiers
  noSeat: ({ wanted, capacity }: { wanted: string; capacity: string }) =>
    capacity === '0'
      ? `There is no seat for a key account. Promote only if you can serve ${wanted}, and add ${wanted === '1' ? 'a seat' : 'seats'}.`
      : `${capacity === '1' ? 'The only seat is' : `All ${capacity} seats are`} taken. Promote only if you can serve ${wanted} key accounts, and add seats; else leave one of them on Watch.`,
  demotionTooEarly: ({ name, reviews, days }: { name: string; reviews: string; days: string }) =>
    `${name} keeps its tier for now: a key account notices when it gets less. It takes two reviews below the line over 90 days; so far there ${reviews === '1' ? 'is 1' : `are ${reviews}`}, over ${days === '1' ? '1 day' : `${days} days`}. Review it again later.`,
  alarmsUnanswered: ({ names }: { names: string }) =>
    `The sales figures of ${names} raise an alarm. Choose “Write down why” for each before it is confirmed as key, or leave it out.`,
  reasonMissing: ({ name }: { name: string }) => `The decision on ${name} needs a reason. Write it in one line.`,
  approverMissing: ({ name }: { name: string }) =>
    `Taking the key tier from ${name} needs someone who approves it. Write that person’s name.`,

  // Criteria as they are saved
  noWeight: () => 'All weights are 0, so nothing can be ranked. Give at least one criterion a weight.',
  badWeight: ({ name }: { name: string }) => `The weight of ${name} is not a number of 0 or more.`,
  criterionWithoutName: () => 'A criterion has no name. Name it, or remove it.',
  criterionTwice: ({ name }: { name: string }) => `Two criteria are called ${name}. Rename one of them.`,
  boundsMissing: ({ name }: { name: string }) => `${name} is fed from data: say which figure scores 1 and which scores 10.`,
  boundsEqual: ({ name }: { name: string }) => `For ${name} the same figure scores 1 and 10. Give two different figures.`,
  middleOutside: ({ name }: { name: string }) =>
    `For ${name} the figure that scores 5.5 must be between the two others, or blank.`,
  scoresKept: ({ name, scores }: { name: string; scores: string }) =>
    `${name}: ${scores === '1' ? '1 score that was set by hand stays' : `${scores} scores that were set by hand stay`}, though the data say otherwise. In Score you can use the data.`,
  sourceGone: ({ name, source }: { name: string; source: string }) =>
    `${name} is fed from ${source}, but Accounts has no such column. Choose another one, or score by hand.`,
  sourceEmpty: ({ source }: { source: string }) => `No candidate has a figure in ${source}, so it cannot give scores.`,
  rowsDeleted: ({ names }: { names: string }) =>
    `${names}: deleted from Scoring Matrix, so no longer a candidate. Tick Candidate in Accounts to bring it back.`,
  keyRowsBack: ({ names }: { names: string }) =>
    `${names}: the row was deleted from Scoring Matrix, but the account is key. It is back with its scores. To take it out, confirm another tier first.`,
  putBack: ({ names }: { names: string }) =>
    `Put back, because the add-on needs it: ${names}. What was in a deleted column, other than scores, is in File ▸ Version history. To leave a criterion out, use Choose criteria.`,
  planTabsDeleted: ({ names }: { names: string }) =>
    `Deleted, with everything in it: ${names}. Undo the deletion, or find it in File ▸ Version history. The next entry begins a new tab.`,
  keptCandidates: ({ names }: { names: string }) =>
    `Kept as candidates, because they have scores, a tier or something of yours in their row: ${names}. Remove their rows in Scoring Matrix if you no longer need them.`,

  // The workbook
  notSetUp: () => 'This workbook is not set up yet. Choose Key Account ▸ Set up workbook.',
  changedMeanwhile: () =>
    'Someone changed the criteria or scores since you opened this panel, so nothing was saved. Reload the panel to see the change, then make yours again.',
  sameChangedMeanwhile: () => 'Someone changed the same part meanwhile, so yours was not saved. Nothing that you wrote is lost.',
  candidateGone: () =>
    'An account that you scored is no longer a candidate, so nothing was saved. Reload the panel to see who is.',
  criterionGone: () => 'This criterion is not in use any more, so nothing was saved. Reload the panel to see which ones are.',
  whoAreYou: () => 'Say who you are first: with several scorers, everybody’s scores are kept apart.',
  snapshotGone: () => 'This snapshot is not in the workbook any more. Choose another date.',
  accountGone: () => 'This account is not in Accounts any more. Choose another one.',
  reviewedMeanwhile: () => 'Someone saved a review of this account meanwhile. Load the list again to see it.',
  notACandidate: ({ name }: { name: string }) =>
    `${name} is not a candidate, so it has no tier to change. Tick it in Accounts, or choose Keep.`,
  recordGone: () => 'This row is not in the workbook any more. Load the list again.',
  dealOfNobody: ({ row, name, account }: { row: string; name: string; account: string }) =>
    `Row ${row}: the deal ${name} is with ${account}, which is not in Accounts. It was imported; add the account, or correct the name.`,
  contactOfNobody: ({ row, name, account }: { row: string; name: string; account: string }) =>
    `Row ${row}: ${name} works for ${account}, which is not in Accounts. The person was imported; add the account, or correct the name.`,
  activityOfNobody: ({ row, account }: { row: string; account: string }) =>
    `Row ${row}: ${account} is not in Accounts. The line was imported; add the account, or correct the name in Contact Log.`,
  tabGone: () => 'This tab is not in the workbook any more. Choose another one.',
  tabTooLarge: ({ cells, limit }: { cells: string; limit: string }) =>
    `This tab has ${cells} cells, and ${limit} can be read at once. Choose File ▸ Download ▸ Comma-separated values, and import that file.`,
  strayContacts: ({ tab, names }: { tab: string; names: string }) =>
    `In ${tab} these people have no account, or one that is not in Accounts, so they are in no plan: ${names}. Type their account there as it is spelled in Accounts.`,
  recordRefused: ({ name, fields }: { name: string; fields: string }) =>
    `${name}: ${fields} cannot be saved like this. Correct what is marked and save again.`,
  tierTakenByHand: ({ names }: { names: string }) =>
    `${names}: the tier was typed over in Scoring Matrix. Decide on it in Confirm tiers, with the reason and approver that it needs.`,
  noAccounts: () => 'There are no accounts yet. Type them in Scoring Matrix, or import them: Key Account ▸ Import data.',
  noCandidates: () => 'No account is a candidate yet. Tick Candidate in Accounts, or type names in Scoring Matrix.',
  duplicateNames: ({ names }: { names: string }) =>
    `More than one row has this name: ${names}. Only the first one counts. Give the others a name of their own, such as with the town, or delete them.`,
  namesDisagree: (values: { tab: string; names: string }) => `${torn(values)} ${PUT_BACK}`,
  rowsApart: (values: { tab: string; names: string }) =>
    `${torn(values)} Undo it with Ctrl+Z (⌘Z on a Mac), or restore a version from before it in File ▸ Version history. Nothing else can tell which cells belong together. Nothing was saved.`,
  columnsSorted: ({ tab, names }: { tab: string; names: string }) =>
    `In ${tab} someone sorted columns without their rows: ${names}. Their cells are now beside other accounts. ${PUT_BACK}`,
  figuresMoved: ({ names }: { names: string }) =>
    `In Accounts these columns hold the same figures as before, but beside other accounts: ${names}. If they were sorted without their rows, this is the moment to undo it, with Ctrl+Z (⌘Z on a Mac) or in File ▸ Version history: the next change that you save here accepts them.`,
  columnMissing: ({ tab, column }: { tab: string; column: string }) =>
    `${tab} has no column ${column} any more. Choose Key Account ▸ Set up workbook to put it back.`,
  tabDuplicated: ({ title }: { title: string }) =>
    `There is a copy of the tab ${title}. Key Account works with the original and leaves the copy alone.`,
  tabDeleted: ({ names }: { names: string }) =>
    `Deleted: ${names}. Undo the deletion, or, in Google Sheets, bring the tab back with File ▸ Version history. Or choose Key Account ▸ Set up workbook, which restores what it can. Until then nothing is ranked or changed.`,
  movedMeanwhile: () =>
    'While this was being saved, someone kept sorting or typing in the same rows. Nothing was saved; try again in a moment.',
  newerWorkbook: () => 'A newer version of Key Account made this workbook. Install that version here before you change anything.',
  readOnly: () => 'You can only view this workbook. Ask its owner to let you edit it.',
  protectedCells: () =>
    'Some of these cells are protected and you may not edit them, so nothing was saved. Ask the workbook’s owner to let you edit them.',
  typedColumns: () =>
    'Google Sheets has made a table of a tab of Key Account, and refuses what has to be written there. Click the arrow beside the table’s name, choose Revert to unformatted data, then Key Account ▸ Set up workbook.',
  permissionsMissing: () =>
    'Key Account lacks a permission. Choose its menu item again and tick every box that Google shows. If Google says that an administrator blocks it, ask yours to allow Key Account.',
  updated: () => 'Key Account was updated: open the panel again.',
  otherTimeZone: ({ workbook, own }: { workbook: string; own: string }) =>
    `Days begin at another time in this workbook (${workbook}) than on your computer (${own}). If the workbook’s time zone is wrong, change it in File ▸ Settings.`,
  wrongAccount: () =>
    'Google mixes up your accounts because several are signed in to this browser. Sign out of the others, or open the workbook in a private window.',
  lockBusy: () => 'A colleague is saving at the moment. Wait a few seconds and try again.',
  tookTooLong: () => 'This took longer than Google allows. The next step takes back what was half written. Try again.',
  invalidRequest: ({ field }: { field: string }) =>
    field === ''
      ? 'The panel sent something that cannot be used. Close it, open it again, and repeat.'
      : `The value for ${field} cannot be used. Check it and try again.`,
  unknown: () => unchanged,
  failed: () => unchanged,

  // Settings
  lastYearOfOtherCalendar: () => 'The last full year is of the other calendar. Write it in the calendar of the workbook’s years.',
  yearNotOver: () => 'The last full year is not over yet. Choose a year that has ended.',
  keepAboveKey: () => 'A key account cannot need more points to stay than to come in. Lower “Stays key from”.',
  watchAboveKey: () => 'The cut-off for watching cannot be above the one for key. Lower “Watch from”.',
  badYear: () => 'Say which year each figure is of, in four digits.',

  // Files
  yearsOfOtherCalendar: () =>
    'The years of this file are of another calendar than those of the workbook, so nothing was imported. Open Import data again and decide about the years.',
  yearsAhead: ({ year, lastYear }: { year: string; lastYear: string }) =>
    `The file reaches to ${year} and the workbook to ${lastYear}, so nothing was imported. Open Import data again and decide about the years.`,
  fileEmpty: () => 'This file is empty. Export it again from your CRM, or choose another file.',
  fileWithoutRows: () => 'This file has headers but no rows below them. Check the filter of your export and try again.',
  fileTooLarge: ({ limit }: { limit: string }) =>
    `This file is larger than ${limit}. Export fewer columns or fewer years, or split it and import the parts one after the other.`,
  tooManyRows: ({ limit }: { limit: string }) =>
    `This file has more than ${limit} rows, more than a page can add up. Export it year by year, or let your data warehouse add up the sales lines: Import data ▸ From a data warehouse writes the SQL.`,
  fileIsOldExcel: () =>
    'This is an Excel file of the old kind (.xls). Open it in Excel, choose File ▸ Save As ▸ Excel Workbook (.xlsx), and import that file.',
  fileIsProtected: () =>
    'This file is protected by a password. Open it in Excel, remove the password under File ▸ Info ▸ Protect Workbook, save it, and import it again.',
  fileIsBroken: () =>
    'This Excel file is damaged or incomplete. Open it in Excel and save it anew, or download it again; then import that file.',
  fileIsOtherZip: () =>
    'This is neither an Excel file (.xlsx) nor a table of text. If it is a zip file, open it and import a file from it; else save the table as an Excel file or as CSV.',
  sheetTooLarge: () =>
    'This sheet is too large to be read here. Save it as CSV, with fewer columns or years, and import that file.',
  sheetEmpty: () => 'This sheet has no rows. Choose another one.',
  calendarEmpty: () => 'This calendar has no events. Export it again, or choose another file.',
  calendarWithoutPast: ({
    events,
    private: hidden,
    cancelled,
    future,
    unreadable,
  }: {
    events: string;
    private: string;
    cancelled: string;
    future: string;
    unreadable: string;
  }) =>
    `No event of this calendar can be used. Of ${events}, still to come: ${future}; private: ${hidden}; cancelled: ${cancelled}; damaged: ${unreadable}.`,
  cardsEmpty: () => 'This file has no contact card with a name or a company. Export it again, or choose another file.',
  fileUnreadable: () =>
    'This file cannot be read as a table. Save it as “CSV UTF-8” and try again, or copy the cells and paste them here.',
  encodingGuessed: ({ encoding }: { encoding: string }) =>
    `This file is not in UTF-8. It was read as ${encoding}. If names look wrong, choose another encoding.`,
  noAccountColumn: () => 'No column holds the account’s name. Choose which one does.',
  accountColumnTwice: () => 'Two columns are chosen for the account’s name. Keep one.',
  fieldTwice: ({ field }: { field: string }) => `Two columns are chosen for ${field}. Keep one.`,
  noPeopleColumn: () => 'No column holds the account or the people. Choose which one does.',
  noDayColumn: () => 'No column holds the day of the activity. Choose which one does.',
  activityWithoutDay: ({ row }: { row: string }) => `Row ${row} has no day and was left out.`,
  noAmountColumn: () => 'No column holds the amount of a sale. Choose which one does.',
  noDateColumn: () => 'No column holds the date of a sale. Choose which one does.',
  nameMissing: ({ row }: { row: string }) => `Row ${row} has no account name and was left out.`,
  nameTooLong: ({ row, limit }: { row: string; limit: string }) =>
    `The account name in row ${row} has more than ${limit} characters. Shorten it and import again.`,
  textTooLong: ({ row, column, limit }: { row: string; column: string; limit: string }) =>
    `Row ${row}, ${column}: more than ${limit} characters. The cell was left as it is.`,
  badNumber: ({ row, column, value }: { row: string; column: string; value: string }) =>
    value === ''
      ? `Row ${row}, ${column}: the cell is blank and was left as it is.`
      : `Row ${row}, ${column}: “${value}” is not a number. The cell was left as it is.`,
  badShare: ({ row, column, value }: { row: string; column: string; value: string }) =>
    `Row ${row}, ${column}: “${value}” is not a chance from 0% to 100%. The deal gets none; correct it in Opportunities.`,
  futureDate: ({ row, column, value }: { row: string; column: string; value: string }) =>
    `Row ${row}, ${column}: ${value} is still to come, so it is not counted.`,
  closedAhead: ({ row, name, day }: { row: string; name: string; day: string }) =>
    `Row ${row}: “${name}” is closed on ${day}, which is still to come. It is imported as it is; check the day or the stage.`,
  yearAsDay: ({ row, column, value, day }: { row: string; column: string; value: string; day: string }) =>
    `Row ${row}, “${column}”: “${value}” has no day, so it counts as ${day}.`,
  badDate: ({ row, column, value }: { row: string; column: string; value: string }) =>
    value === ''
      ? `Row ${row}, ${column}: the date is blank.`
      : `Row ${row}, ${column}: “${value}” is not a date. Use year-month-day, such as 2024-03-21.`,
  badChoice: ({ row, column, value }: { row: string; column: string; value: string }) =>
    `Row ${row}, ${column}: “${value}” is not one of the choices. The cell was left as it is.`,
  duplicateInFile: ({ name }: { name: string }) =>
    `${name} is in the file more than once. Where its rows differ, the last one counts.`,
  noContactNameColumn: () => 'No column holds the person’s name. Choose which one does, or which two hold first and last name.',
  contactWithoutName: ({ row }: { row: string }) => `Row ${row} names no person and was left out.`,
  contactNameTooLong: ({ row, limit }: { row: string; limit: string }) =>
    `The person’s name in row ${row} has more than ${limit} characters. Shorten it and import again.`,
  contactTwice: ({ name, account }: { name: string; account: string }) =>
    `${name} of ${account} is in the file more than once. Where the rows differ, the last one counts.`,
  rowsOfNobody: ({ count, names }: { count: string; names: string }) =>
    `Their account is not in Accounts yet (${count === '1' ? '1 row' : `${count} rows`}): ${names}. They are imported anyway; import or add these accounts, or correct the names.`,
  unknownRole: ({ row, column, value }: { row: string; column: string; value: string }) =>
    `Row ${row}, column ${column}: “${value}” is none of our roles. The cell stays as it is.`,
  ambiguousName: ({ name }: { name: string }) =>
    `More than one account is called ${name}, so its row was left out. Rename one of them in Accounts and import again.`,
  crmIdTaken: ({ row, name }: { row: string; name: string }) =>
    `Row ${row}: its CRM ID belongs to ${name} already, under another name. ${name} was updated and kept its name.`,

  importChangedMeanwhile: ({ names }: { names: string }) =>
    `Since you checked the file, the workbook was changed: ${names}. This part was not written. Check again what the import would replace, then import.`,
  yearsChangedMeanwhile: () =>
    'Since you checked the file, the years in Accounts were moved on. Nothing was written. Check again what the import would change, then import.',
  undoGone: () =>
    'This import cannot be undone any more, because another one came after it or it was undone already. To go back further, use File ▸ Version history.',
  undoYearsMoved: () =>
    'Since this import, the years in Accounts were moved on, so its figures belong to other columns now: it cannot be undone. To go back further, use File ▸ Version history.',

  // How an import ended
  importFinished: ({ created, updated, unchanged }: { created: string; updated: string; unchanged: string }) =>
    `Import finished. New accounts: ${created}; updated: ${updated}; unchanged: ${unchanged}.`,
  opportunitiesFinished: ({ created, updated, unchanged }: { created: string; updated: string; unchanged: string }) =>
    `Import finished. New deals: ${created}; updated: ${updated}; unchanged: ${unchanged}.`,
  contactsFinished: ({ created, updated, unchanged }: { created: string; updated: string; unchanged: string }) =>
    `Import finished. New people: ${created}; updated: ${updated}; unchanged: ${unchanged}.`,
  logFinished: ({ created, updated, unchanged }: { created: string; updated: string; unchanged: string }) =>
    `Import finished. New activities: ${created}; updated: ${updated}; unchanged: ${unchanged}.`,
  importUnchanged: () => 'Import finished. Nothing changed: what was taken from the file was in the workbook already.',
  importKept: () => 'Import finished. Nothing changed, because revenue to date stays as it was.',
  importCancelled: ({ done, all }: { done: string; all: string }) =>
    `Import stopped. ${done} of ${all} rows are in the workbook, each complete. Import the file again to add the rest.`,
  importInterrupted: ({ done, all }: { done: string; all: string }) =>
    `The import was interrupted. ${done} of ${all} rows are in the workbook, each complete. Import the file again to add the rest; nothing is doubled.`,

  // Sample data
  sampleLoaded: ({ count }: { count: string }) =>
    `${accounts(count)} with sample figures, marked “(sample)”, ${count === '1' ? 'is' : 'are'} in the workbook. Remove them at any time.`,
  sampleRemoved: () => 'The sample data was removed. Your own rows are untouched.',
};

/** The shape that every language gives. */
export type ProblemText = typeof problems;
