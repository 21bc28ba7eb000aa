// What somebody answers on whether key account management makes sense for the company, and the figures of the workbook beside it.

export const READINESS_QUESTIONS = ['salesProcess', 'upsell', 'expansion', 'competition', 'resources'] as const;
export type ReadinessQuestion = (typeof READINESS_QUESTIONS)[number];

/** From the worst answer to the best. */
export const DEGREES = [1, 2, 3, 4, 5] as const;

/**
 * - `shortCycle`: sales are quick, with little interaction.
 * - `noFurtherSales`: customers do not intend to buy more after the first sale.
 * - `landAndExpand`: a foot in the door, then other departments, offices, subsidiaries.
 * - `winningPromise`: often down to us and one rival, and only we can promise key-account status.
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

/** For how many months the investment is secured; 0 is for less than a year. */
export const MONTHS_SECURED = [0, 12, 24, 36] as const;

/** Figures of the business case, a year each, and what is taken for one. `growth` is what the programme adds, 0.1 is 10%; `margin` is on it. */
export const CASE_RANGES = {
  people: { from: 0, to: 500 },
  costPerPerson: { from: 0, to: 1e15 },
  otherCosts: { from: 0, to: 1e15 },
  discounts: { from: 0, to: 1e15 },
  growth: { from: 0, to: 5 },
  margin: { from: 0, to: 1 },
} as const;
export type CaseFigure = keyof typeof CASE_RANGES;

export const LONGEST_NOTE = 300;

/** Everything may be `null`, a note '': not answered. Money in the workbook's currency. */
export type ReadinessAnswers = Record<ReadinessQuestion, (typeof DEGREES)[number] | null> &
  Record<`${ReadinessQuestion}Note`, string> &
  Record<YesOrNoQuestion, boolean | null> & { months: (typeof MONTHS_SECURED)[number] | null } & Record<
    CaseFigure,
    number | null
  >;

export interface ReadinessFacts {
  accounts: number;
  candidates: number;
  /** Confirmed ones. */
  keyAccounts: number;
  kams: number;
  accountsEach: number;
  /** Seats for key accounts; `null` is no limit. */
  capacity: number | null;
  /** Revenue of the last full year: of all accounts, and of those that the programme would serve. */
  revenue: number | null;
  keyRevenue: number | null;
  /** So many accounts `keyRevenue` is of: the confirmed key accounts, while there is none the best by score that have a seat. */
  served: number;
  /** Over three years, of the accounts whose costs are known, 0–1; `null` where there are none, or they cost more than they bring. */
  margin: number | null;
  /** Names that a pilot could begin with, three at most and no more than there are seats: key accounts first, then by score. */
  pilot: string[];
}
