// Customers of the workbook that a file of sales lines does not name: perhaps they bought nothing in its days.
import type { ImportedRow } from '../../../../src/actions/imports/importAccounts';
import { addDays } from '../../../../src/model/calendar/addDays';
import { daysSince } from '../../../../src/model/calendar/daysSince';
import { absentAccounts, zeroIn } from '../../../../src/model/imports/changes/absentAccounts';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';
import { beginsWithinYear } from '../../../../src/model/imports/sales/comparedDays';
import { answerOf, createQuestion, type Answers, type Finding } from '../../../../src/model/imports/findings/Finding';
import { LAST_DAYS, type YearsCovered } from '../../../../src/model/imports/fullYears';
import { silenceOf } from '../../../../src/model/pulse/silenceOf';
import { foldName } from '../../../../src/model/names/foldName';
import { grown, withoutNull } from './continueRow';
import {
  categoriesOf,
  cellsThen,
  knownCategory,
  lastKnownDay,
  numberIn,
  rhythmIn,
  textIn,
  type Cells,
  type KnownAccount,
} from './knownCells';
import type { SalesOfFile } from './SalesOfFile';
import { treatmentOf } from './treatmentOf';

/** Of the customers that usually order in the days of a file, so many are in a file of all customers. */
const MOST_CUSTOMERS = 0.75;

interface Checked {
  present: readonly PresentRow[];
  covers: YearsCovered;
  file: SalesOfFile;
  answers: Answers;
  imported: { lastFullYear: number; categories: readonly PresentRow[] };
}

interface Judged {
  rows: readonly ImportedRow[];
  findings: readonly Finding[];
}

/**
 * What a file says of the figures to date of customers that it does not name:
 *
 * - `whole`: it has all sales of the year, so there were none.
 * - `later`: it has the sales after their last known day, so there were none after it.
 * - `nothing`: it does not reach them, or they are to stay.
 */
type Reach = 'whole' | 'later' | 'nothing';

/**
 * The rows with those of the customers that the file does not name, if these bought nothing. The figures to date stay where the file only has
 * later sales, and what is known of the customer then reaches to the file's last day. The finding asks whether it is so.
 */
export function withAbsentCustomers({ rows, findings }: Judged, checked: Checked): Judged {
  const { present, file, answers, imported, covers } = checked;
  const cells = cellsThen(present, file.lastFullYear, imported);
  const reach = cells === null ? 'nothing' : reachOf(findings, file);
  const ofDays = { reach, cells: cells ?? new Map<string, Cells>(), known: lastKnownDay(present) };
  const full = zeroIn({ full: covers.full, toDate: null });
  const categories = categoriesOf(imported.categories);
  const last = rows.reduce((most, { line }) => Math.max(most, line), 0);
  /** Whether a revenue to date would be replaced by 0. */
  let isLoss = false;
  const absent = absentAccounts(rows, present).flatMap(({ id, name, key }, at): ImportedRow[] => {
    const known = { cells: ofDays.cells.get(id) ?? {}, categories: categories.get(foldName(name)) ?? new Map<string, Cells>() };
    const toDate = toDateOf(known, ofDays, file);
    const values = { ...full, ...toDate.values };
    if (Object.keys(values).length === 0) return [];
    isLoss ||= reach === 'whole' && (numberIn(known.cells, 'revenueToDate') ?? 0) !== 0;
    const withId = key === '' ? values : { crmId: key, ...values };
    return [{ line: last + at + 1, account: name, values: withId, own: {}, categories: toDate.categories }];
  });
  const [first] = absent;
  if (first === undefined) return { rows, findings };
  const isSafe = covers.full.length === 0 && !isLoss && hasMostCustomers(rows, checked, ofDays);
  const question = createQuestion(
    'absentCustomers',
    { count: absent.length, options: ['keep', 'zero'], safe: isSafe ? 'zero' : 'keep' },
    answers,
  );
  const until = reach === 'later' && covers.full.length === 0 ? file.days.salesUntil : '';
  const values = { answer: question.answer, customers: absent.length, example: first.account, until };
  const finding: Finding = { code: 'absentCustomers', values, lines: [], questions: [question] };
  return { rows: question.answer === 'zero' ? [...rows, ...absent] : rows, findings: [...findings, finding] };
}

/** How the file is joined with what is known, as `continueYear` found. */
function reachOf(findings: readonly Finding[], { days, isCovered }: SalesOfFile): Reach {
  const answer = answerOf(findings.find(({ code }) => code === 'partOfYear') ?? null);
  if (!isCovered) return 'nothing';
  if (answer === 'replace') return 'whole';
  if (answer === undefined) return beginsWithinYear(days) ? 'later' : 'whole';
  return answer === 'add' ? 'later' : 'nothing';
}

interface OfDays {
  reach: Reach;
  /** By account, once the years have moved. */
  cells: ReadonlyMap<string, Cells>;
  /** The last day up to which the workbook has sales. */
  known: string;
}

/** The figures to date of a customer that bought nothing; none where the file says nothing of them. */
function toDateOf(
  { cells, categories }: KnownAccount,
  { reach, known }: OfDays,
  { days, toDate }: SalesOfFile,
): Pick<ImportedRow, 'values' | 'categories'> {
  const until = textIn(cells, 'salesUntil');
  const none = { values: {}, categories: [] };
  const isKnown = until !== '' && until < days.salesUntil;
  const reached = isKnown ? { salesUntil: days.salesUntil, daysToDate: days.days } : {};
  if (reach === 'whole' && until <= days.salesUntil) {
    const before = days.before === null ? {} : { revenueSameDays: 0, ordersSameDays: 0 };
    return {
      values: { ...zeroIn({ full: [], toDate }), ...(isKnown && { ...reached, ...before, ordersToDate: 0 }) },
      categories: [],
    };
  }
  if (reach !== 'later' || treatmentOf(cells, days, [], false) !== 'later' || isBehind(until, known, days)) return none;
  return {
    values: { ...withoutNull(grown(cells, [], true)), ...reached },
    categories: [...categories.values()].map((each) => ({
      ...knownCategory(each),
      revenueSameDays: null,
      ordersSameDays: null,
      ...grown(each, [], true),
    })),
  };
}

/** Whether days are missing between what is known of a customer and the file, of which the other customers are known. */
const isBehind = (until: string, known: string, { salesFrom }: { salesFrom: string }): boolean =>
  addDays(until, LAST_DAYS) < (salesFrom < known ? salesFrom : known);

/**
 * Whether a file looks like one of all customers: it names three quarters or more of those that usually order in as many days as follow their
 * last known one, at an average wait of the usual interval divided by ln 2. Customers that were silent before, or whose usual interval is
 * unknown, do not count.
 */
function hasMostCustomers(rows: readonly ImportedRow[], { present, file }: Checked, { cells, known }: OfDays): boolean {
  const { days } = file;
  const absent = new Set(absentAccounts(rows, present).map(({ id }) => id));
  let [expected, found] = [0, 0];
  for (const { id } of present) {
    const each = cells.get(id) ?? {};
    const until = textIn(each, 'salesUntil');
    const usual = numberIn(each, 'usualInterval');
    if (usual === null || until === '' || until >= days.salesUntil || isBehind(until, known, days) || wasSilent(each)) continue;
    expected += 1 - 0.5 ** ((daysSince(until, days.salesUntil) ?? 0) / Math.max(1, usual));
    if (!absent.has(id)) found++;
  }
  return expected > 0 && found >= MOST_CUSTOMERS * expected;
}

function wasSilent(cells: Cells): boolean {
  const { lastOrder, usualInterval = null, longestGap = null } = rhythmIn(cells);
  return silenceOf({ lastOrder: lastOrder || null, usualInterval, longestGap }, textIn(cells, 'salesUntil')) !== null;
}
