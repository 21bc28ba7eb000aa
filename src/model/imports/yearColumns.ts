// How figures move between the columns of years when a year closes, or when a file is older than the register.

const YEARS = [1, 2, 3] as const;
const MOVING = ['revenue', 'cost', 'discount'] as const;
/** Figures of the last full year, and of the year that was running: a year later they belong to no year. */
const LEAVING = ['revenueToDate', 'recurring', 'referrals', 'orders', 'orderLines'] as const;
/** Figures of the compared days, which the next sales lines bring anew. */
const COMPARED = ['revenueSameDays', 'ordersToDate', 'ordersSameDays', 'daysToDate'] as const;
/** What belongs to the years and the last day of a file. */
const OF_YEARS =
  /^(revenue|cost|discount)\d$|(ToDate|SameDays)$|^(orders|orderLines|lastOrder|usualInterval|longestGap|sales(From|Until))$/;

/** The columns whose figures move or leave when a year closes. */
export const MOVED_COLUMNS: readonly string[] = [
  ...MOVING.flatMap((money) => YEARS.map((year) => `${money}${year}`)),
  ...LEAVING,
  ...COMPARED,
];

const hasColumn = (year: number): boolean => year >= 1 && year <= YEARS.length;

/**
 * The column whose figure comes into `column` when the years move `by` columns to the left (below 0: to the right); `null` where the column is blank afterwards.
 * The year to date was never a full year, so it is not moved into one.
 */
export function columnBefore(column: string, by: number): string | null {
  if (by === 0 || !MOVED_COLUMNS.includes(column)) return column;
  const [, money, year] = /^(revenue|cost|discount)(\d)$/.exec(column) ?? [];
  return money !== undefined && hasColumn(Number(year) + by) ? `${money}${Number(year) + by}` : null;
}

/** Whether the figure of a column falls out of the register, into History, when the years move `by` columns to the left. */
export function leavesRegister(column: string, by: number): boolean {
  if (by === 0) return false;
  const year = /^(?:revenue|cost|discount)(\d)$/.exec(column)?.[1];
  return year === undefined ? (LEAVING as readonly string[]).includes(column) : !hasColumn(Number(year) - by);
}

type Values = Readonly<Record<string, unknown>>;
/** The value that a column has once the years are moved; '' is blank. */
type Present = (column: string) => unknown;

const has = (values: Values, column: string): boolean => (values[column] ?? '') !== '';

/** Whether a row brings figures of other days to an account: another last day, or another revenue to date without a day. */
export function bringsOtherDays(values: Values, present: Present): boolean {
  const mark = has(values, 'salesUntil') ? 'salesUntil' : 'revenueToDate';
  return has(values, mark) && String(values[mark]) !== String(present(mark));
}

/** The compared figures that a row of other days lacks. They are emptied, or they would be compared with figures of other days. */
export const outdatedBy = (values: Values, present: Present): string[] =>
  bringsOtherDays(values, present) ? COMPARED.filter((column) => !has(values, column) && present(column) !== '') : [];

/** The figures of a row whose last full year lies `behind` years before the register's, in the columns of their years. What has no column is left out. */
export function inRegisterYears<Value>(values: Readonly<Record<string, Value>>, behind: number): Record<string, Value> {
  if (behind <= 0) return { ...values };
  const moved = Object.fromEntries(Object.entries(values).filter(([key]) => !OF_YEARS.test(key)));
  for (const money of MOVING) {
    for (const year of YEARS) {
      const figure = values[`${money}${year + behind}`];
      if (figure !== undefined) moved[`${money}${year}`] = figure;
    }
  }
  return moved;
}

/**
 * How far the last full year of a file lies from the register's. `ahead`: the register's years move that far to the left. `behind`: the
 * file's figures go into older columns. A register without revenue takes the file's year.
 */
export function yearsApart(
  fileYear: number | null,
  register: { lastFullYear: number; hasFigures: boolean },
): { ahead: number; behind: number } {
  if (fileYear === null) return { ahead: 0, behind: 0 };
  const ahead = fileYear - register.lastFullYear;
  if (ahead >= 0) return { ahead: register.hasFigures ? ahead : 0, behind: 0 };
  return { ahead: 0, behind: register.hasFigures ? -ahead : 0 };
}
