// What somebody answers on whether key account management makes sense for the company, and the figures of the workbook beside it.

export const READINESS_QUESTIONS = ['salesProcess', 'upsell', 'expansion', 'competition', 'resources'] as const;
export type ReadinessQuestion = (typeof READINESS_QUESTIONS)[number];
export const HORIZONS_OF_INVESTMENT = [12, 24, 36] as const;

/** Everything may be `null`: not answered yet. Money in the workbook's currency, shares 0–1. */
export interface ReadinessAnswers {
  /** 1 (no) to 5 (fully), and a note each. */
  questions: Record<ReadinessQuestion, { answer: number | null; note: string }>;
  /** Sales are quick, with little interaction. */
  shortCycle: boolean | null;
  /** Customers do not intend to buy more after the first sale. */
  noFurtherSales: boolean | null;
  /** A foot in the door, then other departments, offices, subsidiaries. */
  landAndExpand: boolean | null;
  /** Often down to us and one rival, and only we can promise key-account status. */
  winningPromise: boolean | null;
  companySupport: boolean | null;
  executiveBuyIn: boolean | null;
  /** For how many months the investment is secured. */
  months: (typeof HORIZONS_OF_INVESTMENT)[number] | null;
  /** Per year. */
  businessCase: {
    people: number | null;
    costPerPerson: number | null;
    otherCosts: number | null;
    discounts: number | null;
    /** Expected growth of the key accounts' revenue a year, and the margin on it. */
    growth: number | null;
    margin: number | null;
  };
}

export interface ReadinessFacts {
  accounts: number;
  candidates: number;
  keyAccounts: number;
  kams: number;
  accountsEach: number;
  capacity: number | null;
  /** Revenue of the last full year: of all accounts, and of the key accounts (while none is confirmed, of the best by score). */
  revenue: number | null;
  keyRevenue: number | null;
  /** Margin over three years where costs are known, 0–1. */
  margin: number | null;
  /** Names that a pilot could begin with, two or three, the best first. */
  pilot: string[];
}
