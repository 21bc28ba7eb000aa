// A user's answers about whether key account management makes sense for the company, and the figures of the workbook.

export const READINESS_QUESTIONS = ['salesProcess', 'upsell', 'expansion', 'competition', 'resources'] as const;
export type ReadinessQuestion = (typeof READINESS_QUESTIONS)[number];

/** From the worst to the best answer. */
export const DEGREES = [1, 2, 3, 4, 5] as const;

/**
 * - `shortCycle`: sales are quick, with little interaction.
 * - `noFurtherSales`: customers do not intend to buy more after the first sale.
 * - `landAndExpand`: we start with one department and then sell to other departments, offices and subsidiaries.
 * - `winningPromise`: often only one rival is left, and only we can promise key-account status.
 */
export const YES_OR_NO_QUESTIONS = [
  'shortCycle',
  'noFurtherSales',
  'landAndExpand',
  'winningPromise',
  'companySupport',
  'executiveBuyIn',
] as const;
export type YesOrNoQuestion = (typeof YES_OR_NO_QUESTIONS)[number];

/** The number of months for which the investment is secured; 0 means less than a year. */
export const MONTHS_SECURED = [0, 12, 24, 36] as const;

/**
 * Figures of the business case with their allowed ranges. They are yearly, except hiring, training and new processes, which are paid once.
 * `growth` is what the programme adds, 0.1 is 10%; `kept` is the revenue that it keeps from being lost; `margin` is the margin on both.
 */
export const CASE_RANGES = {
  people: { from: 0, to: 500 },
  costPerPerson: { from: 0, to: 1e15 },
  otherCosts: { from: 0, to: 1e15 },
  discounts: { from: 0, to: 1e15 },
  hiring: { from: 0, to: 1e15 },
  training: { from: 0, to: 1e15 },
  processes: { from: 0, to: 1e15 },
  growth: { from: 0, to: 5 },
  kept: { from: 0, to: 1 },
  margin: { from: 0, to: 1 },
} as const;
export type CaseFigure = keyof typeof CASE_RANGES;

export const LONGEST_NOTE = 300;

/** `null`, or '' for a note, means not answered. Money is in the workbook's currency. */
export type ReadinessAnswers = Record<ReadinessQuestion, (typeof DEGREES)[number] | null> &
  Record<`${ReadinessQuestion}Note`, string> &
  Record<YesOrNoQuestion, boolean | null> & { months: (typeof MONTHS_SECURED)[number] | null } & Record<
    CaseFigure,
    number | null
  >;

export interface ReadinessFacts {
  accounts: number;
  candidates: number;
  /** Confirmed key accounts. */
  keyAccounts: number;
  kams: number;
  accountsEach: number;
  /** Seats for key accounts; `null` means no limit. */
  capacity: number | null;
  /** Revenue of the last full year: of all accounts, and of those that the programme would serve. */
  revenue: number | null;
  keyRevenue: number | null;
  /** The number of accounts in `keyRevenue`: the confirmed key accounts, or the best-scoring accounts with a seat if none is confirmed. */
  served: number;
  /** Margin over three years of the accounts with known costs, 0–1; `null` if there are none, or if their costs exceed their revenue. */
  margin: number | null;
  /** Names of accounts for a pilot, at most three and no more than there are seats: key accounts first, then by score. */
  pilot: string[];
}
