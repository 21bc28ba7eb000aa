// Reads a file like the panel does, up to the rows that are sent to the workbook.
import { isProblem, openPasted } from '../../../sidebar/importData/file/OpenedFile';
import { coveredBy, judgeYears, lastFullYearOf } from '../../../sidebar/importData/columns/judgeYears';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { addedUp, beginsLate, incompleteYears, yearsToDate } from '../../../sidebar/importData/columns/ImportPlan';
import { resolveNumbers } from '../../../sidebar/importData/columns/resolveNumbers';
import { resolveYears } from '../../../sidebar/importData/columns/resolveYears';
import { addUpSales } from '../../../sidebar/importData/rows/addUpSales';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { resolveDeals } from '../../../sidebar/importData/rows/resolveDeals';
import { resolveAccounts } from '../../../sidebar/importData/rows/resolveAccounts';
import { revenueByYear } from '../../../sidebar/importData/rows/mergeRows';
import { rowsOfAccounts, rowsOfSales } from '../../../sidebar/importData/rows/toImportedRows';
import type { WorkbookMoney } from '../../../sidebar/importData/rows/workbookMoney';
import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { lastFullYearOf as lastYearBefore } from '../../../src/model/calendar/lastFullYearOf';
import { yearOf } from '../../../src/model/calendar/yearOf';
import { isUndecided, type Answers } from '../../../src/model/imports/findings/Finding';
import { coveredAfter, judgeYearsAhead } from '../../../src/model/imports/findings/judgeYears';
import { judgeYearTotals } from '../../../src/model/imports/findings/judgeYearTotals';
import { keptReasons } from '../../../src/model/imports/findings/judgeLeftOut';
import type { FileKind } from '../../../src/model/imports/recognizeFile';

interface Reading {
  /** The name of the file. */
  name?: string;
  answers?: Answers;
  kind?: FileKind;
  /** How the workbook counts its years. */
  inYears?: FiscalYears;
  /** The last full year of a register that has revenue. */
  register?: number;
  /** The workbook's money. */
  money?: WorkbookMoney;
}

const NO_MONEY: WorkbookMoney = { currency: null, unit: 1 };

/** The data that the panel would send: revenue by year per customer, with the questions and messages on the way. */
export async function read(
  text: string,
  { name = '', answers = {}, kind, inYears = GREGORIAN_YEARS, register, money = NO_MONEY }: Reading = {},
) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const today = '2026-11-28';
  const lastFullYear = register ?? lastYearBefore(inYears, today);
  const { plan: asPlanned, findings: ofNumbers } = resolveNumbers(
    planFile(opened.lines, {
      fields: ['crmId', 'city', 'industry', 'kam', 'salesRep'],
      lastFullYear,
      years: inYears,
      kind,
      names: [name],
    }),
    answers,
  );
  const { plan, findings: ofYears } = resolveYears(asPlanned, inYears, answers);
  const read = readFile(opened, plan, [], keptReasons(answers));
  const content = { ...read, findings: [...read.findings, ...ofNumbers] };
  const offer = { lastFullYear, hasRevenue: register !== undefined };
  if (content.kind === 'accounts') {
    const { accounts, findings, inactive, currency } = resolveAccounts(content.accounts, asPlanned, answers, money, content);
    const years = judgeYears(
      revenueByYear(accounts),
      yearsToDate(plan),
      yearOf(today, inYears),
      incompleteYears(plan),
      beginsLate(plan),
    );
    const ahead = judgeYearsAhead(lastFullYearOf(coveredBy(years)), offer, answers);
    const sums = judgeYearTotals(content.ofYears, answers);
    const all = [...content.findings, ...ofYears, ...findings, ...[sums, ahead].filter((finding) => finding !== null)];
    const covered = coveredAfter(coveredBy(years), ahead);
    return {
      kind: plan.kind,
      codes: all.map(({ code }) => code),
      currency,
      isRefused: isUndecided(all),
      problems: content.problems,
      findings: all,
      inactive,
      customers: Object.fromEntries(accounts.map(({ account, years: { revenue } }) => [account, revenue])),
      ids: Object.fromEntries(accounts.map(({ account, values }) => [account, values['crmId'] ?? ''])),
      years,
      parts: Object.fromEntries(addedUp(plan, inYears)),
      lastFullYear: lastFullYearOf(covered),
      rows: rowsOfAccounts(accounts, covered),
    };
  }
  if (content.kind !== 'salesLines') throw new Error(`These are ${content.kind}.`);
  const { summary, findings, currency } = addUpSales(content, plan, { answers, years: inYears, today, money });
  const ahead = judgeYearsAhead(lastFullYearOf(summary.years), offer, answers);
  const all = [...content.findings, ...findings, ...(ahead ? [ahead] : [])];
  const covered = coveredAfter(summary.years, ahead);
  return {
    kind: plan.kind,
    codes: all.map(({ code }) => code),
    currency,
    isRefused: isUndecided(all),
    problems: summary.problems,
    findings: all,
    customers: Object.fromEntries(summary.accounts.map(({ name, revenue }) => [name, revenue])),
    ids: Object.fromEntries(summary.accounts.map(({ name, crmId }) => [name, crmId ?? ''])),
    costs: Object.fromEntries(summary.accounts.map(({ name, cost }) => [name, cost])),
    counted: summary.counted,
    years: summary.years,
    lastFullYear: lastFullYearOf(covered),
    rows: rowsOfSales(summary.accounts, covered),
  };
}
export const lines = (...rows: string[]) => rows.join('\n');
export const JALALI: FiscalYears = { calendar: 'jalali', firstMonth: 1 };
export const FROM_APRIL: FiscalYears = { calendar: 'gregorian', firstMonth: 4 };

/** The rows of a file, as its columns are planned by. */
export async function linesOf(text: string) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  return opened.lines;
}

/** The deals of a file, as they are written to Opportunities. */
export async function readDeals(text: string, answers: Answers = {}) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  if (content.kind !== 'opportunities') throw new Error(`These are ${content.kind}.`);
  const { deals, findings, currency } = resolveDeals(content, plan, answers, { own: NO_MONEY, register: [] });
  return { ...content, deals, currency, findings: [...content.findings, ...findings] };
}

/** The people of a file, as they are written to Stakeholders. */
export async function readPeople(text: string) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  if (content.kind !== 'contacts') throw new Error(`These are ${content.kind}.`);
  return content;
}
