// Years and days of a file that are not those of the workbook: they are converted, left out, or the user decides.
import type { FiscalYears } from '../../calendar/FiscalYears';
import type { YearsCovered } from '../fullYears';
import { usualQuarters, type QuarterKind } from '../placePeriod';
import type { OtherCalendar } from '../sales/summarizeSales';
import type { YearName } from '../withLongYear';
import { answerKey, answerOf, createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding } from './Finding';

/** Days of the other calendar are certain, so they are converted unless the user leaves them out. `null` without such days. */
export function judgeOtherDays(days: OtherCalendar, answers: Answers): Finding | null {
  return judgeOthers('otherDays', days, { options: ['convert', 'leaveOut'], safe: 'convert' }, answers);
}

/**
 * A year alone of the other calendar is not a year of the workbook: nothing is imported until the user decides. The same holds for quarters
 * and months. `null` without any.
 */
export function judgeOtherYears(years: OtherCalendar, answers: Answers): Finding | null {
  return judgeOthers('otherYears', years, { options: [UNDECIDED, 'convert', 'leaveOut'], safe: UNDECIDED }, answers);
}

function judgeOthers(
  code: 'otherDays' | 'otherYears',
  { lines, example }: OtherCalendar,
  question: { options: readonly string[]; safe: string },
  answers: Answers,
): Finding | null {
  if (example === null) return null;
  return {
    code,
    values: { rows: lines.length, example: example.written, year: example.year },
    lines: lines.slice(0, NAMED_LINES),
    questions: [createQuestion(code, { count: lines.length, ...question }, answers)],
  };
}

/**
 * Whether `Q1 2026` is of the calendar year or of the fiscal year. `null` if these are the same, or if there are no quarters.
 *
 * @param areFiscal whether the file says so: `Q1 FY26`.
 */
export function judgeQuarters(count: number, years: FiscalYears, answers: Answers, areFiscal = false): Finding | null {
  if (years.firstMonth === 1 || count === 0) return null;
  const question = createQuestion(
    'quarters',
    { count, options: ['calendar', 'fiscal'], safe: areFiscal ? 'fiscal' : usualQuarters(years) },
    answers,
  );
  return { code: 'quarters', values: {}, lines: [], questions: [question] };
}

/** Whether `FY24/25` is the year in which it ends. `null` if no year is named by two. */
export function judgeTwoYears({ lines, example }: OtherCalendar, answers: Answers): Finding | null {
  if (example === null) return null;
  const question = createQuestion('twoYears', { count: lines.length, options: ['end', 'begin'], safe: 'end' }, answers);
  const values = { example: example.written, year: example.year };
  return { code: 'twoYears', values, lines: lines.slice(0, NAMED_LINES), questions: [question] };
}

/** The user's decisions on years, which have to be known before the figures are added up. */
export function yearAnswers(answers: Answers): {
  days: boolean;
  periods: boolean;
  quarters: QuarterKind | undefined;
  named: YearName;
} {
  const quarters = answers[answerKey('quarters', '')];
  return {
    days: answers[answerKey('otherDays', '')] !== 'leaveOut',
    periods: answers[answerKey('otherYears', '')] === 'convert',
    quarters: quarters === 'calendar' || quarters === 'fiscal' ? quarters : undefined,
    named: answers[answerKey('twoYears', '')] === 'begin' ? 'begin' : 'end',
  };
}

interface Register {
  lastFullYear: number;
  /** Whether any account has revenue of a year. */
  hasRevenue: boolean;
}

/**
 * A file whose last full year is more than one year ahead of the register's would push figures out of their columns, perhaps because of a
 * wrong date: the user decides. `null` otherwise.
 */
export function judgeYearsAhead(
  fileYear: number | null,
  { lastFullYear, hasRevenue }: Register,
  answers: Answers,
): Finding | null {
  if (fileYear === null || !hasRevenue || fileYear <= lastFullYear + 1) return null;
  const question = createQuestion('yearsAhead', { count: 0, options: [UNDECIDED, 'move', 'keep'], safe: UNDECIDED }, answers);
  return { code: 'yearsAhead', values: { year: fileYear, lastYear: lastFullYear }, lines: [], questions: [question] };
}

/** Without the years after the register's last full year, if the user keeps that year. */
export function coveredAfter(covered: YearsCovered, ahead: Finding | null): YearsCovered {
  if (answerOf(ahead) !== 'keep') return covered;
  const lastYear = Number(ahead?.values['lastYear']);
  return { full: covered.full.filter((year) => year <= lastYear), toDate: null, part: null };
}
