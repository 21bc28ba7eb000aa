import {
  coveredAfter,
  judgeOtherDays,
  judgeOtherYears,
  judgeQuarters,
  judgeTwoYears,
  judgeYearsAhead,
  yearAnswers,
} from '../../../../src/model/imports/findings/judgeYears';

const none = { lines: [], example: null };
const some = (count: number) => ({
  lines: Array.from({ length: count }, (_, at) => at + 2),
  example: { written: '۱۴۰۳/۰۷/۱۵', year: 2024 },
});
const yearsFrom = (firstMonth: number) => ({ calendar: 'gregorian', firstMonth }) as const;

test('days of another calendar are converted unless the user leaves them out', () => {
  expect(judgeOtherDays(none, {})).toBeNull();
  expect(judgeOtherDays(some(25), {})).toEqual({
    code: 'otherDays',
    values: { rows: 25, example: '۱۴۰۳/۰۷/۱۵', year: 2024 },
    lines: some(20).lines,
    questions: [{ key: '', count: 25, options: ['convert', 'leaveOut'], answer: 'convert' }],
  });
  expect(judgeOtherDays(some(1), { 'otherDays:': 'leaveOut' })?.questions[0]?.answer).toBe('leaveOut');
});

test('years of another calendar wait for the user', () => {
  expect(judgeOtherYears(none, {})).toBeNull();
  expect(judgeOtherYears(some(2), {})).toMatchObject({
    code: 'otherYears',
    questions: [{ count: 2, options: ['ask', 'convert', 'leaveOut'], answer: 'ask' }],
  });
  expect(judgeOtherYears(some(2), { 'otherYears:': 'convert' })?.questions[0]?.answer).toBe('convert');
});

test.each([
  ['of a calendar year are certain', 1, 5, null],
  ['that are in no line need no question', 4, 0, null],
  ['fit into a fiscal year from April, so they are those of the calendar', 4, 5, 'calendar'],
  ['do not fit into a fiscal year from February, so they are its own', 2, 5, 'fiscal'],
])('quarters %s', (_, firstMonth, count, answer) => {
  expect(judgeQuarters(count, yearsFrom(firstMonth), {})).toEqual(
    answer && {
      code: 'quarters',
      values: {},
      lines: [],
      questions: [{ key: '', count, options: ['calendar', 'fiscal'], answer }],
    },
  );
});

test('quarters are what the user says', () => {
  expect(judgeQuarters(1, yearsFrom(4), { 'quarters:': 'fiscal' })?.questions[0]?.answer).toBe('fiscal');
});

test('a year that is named by two is the one in which it ends, unless the user says otherwise', () => {
  expect(judgeTwoYears(none, {})).toBeNull();
  expect(judgeTwoYears(some(1), { 'twoYears:': 'begin' })?.questions[0]?.answer).toBe('begin');
  expect(judgeTwoYears(some(21), {})).toEqual({
    code: 'twoYears',
    values: { example: '۱۴۰۳/۰۷/۱۵', year: 2024 },
    lines: some(20).lines,
    questions: [{ key: '', count: 21, options: ['end', 'begin'], answer: 'end' }],
  });
});

test('the decisions on years have a safe default each', () => {
  expect(yearAnswers({})).toEqual({ days: true, periods: false, quarters: undefined, named: 'end' });
  expect(
    yearAnswers({ 'otherDays:': 'leaveOut', 'otherYears:': 'convert', 'quarters:': 'fiscal', 'twoYears:': 'begin' }),
  ).toEqual({ days: false, periods: true, quarters: 'fiscal', named: 'begin' });
  expect(yearAnswers({ 'quarters:': 'calendar' }).quarters).toBe('calendar');
  expect(yearAnswers({ 'quarters:': 'other' }).quarters).toBeUndefined();
});

describe('a file that is ahead of the register', () => {
  const judge = (fileYear: number | null, hasRevenue = true) => judgeYearsAhead(fileYear, { lastFullYear: 2024, hasRevenue }, {});

  test('by more than a year waits for the user', () => {
    expect(judge(2026)).toEqual({
      code: 'yearsAhead',
      values: { year: 2026, lastYear: 2024 },
      lines: [],
      questions: [{ key: '', count: 0, options: ['ask', 'move', 'keep'], answer: 'ask' }],
    });
  });

  test('by one year, without years or beside a register without revenue is imported as it is', () => {
    expect([judge(2025), judge(null), judge(2030, false)]).toEqual([null, null, null]);
  });

  test('has its later years left out where the user keeps those of the register', () => {
    const covered = { full: [2023, 2024, 2025, 2026], toDate: 2027, part: 2022 };
    const answered = (answer: string) =>
      judgeYearsAhead(2026, { lastFullYear: 2024, hasRevenue: true }, { 'yearsAhead:': answer });
    expect(coveredAfter(covered, answered('keep'))).toEqual({ full: [2023, 2024], toDate: null, part: null });
    expect(coveredAfter(covered, answered('move'))).toBe(covered);
    expect(coveredAfter(covered, null)).toBe(covered);
  });
});
