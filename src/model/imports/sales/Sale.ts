/** The day of a sale, or the days of its period. All are yyyy-mm-dd. */
export interface SaleDays {
  /** The day, or the last day of the period. */
  date: string;
  /** The first day of the period, or the day itself. */
  from: string;
  isPeriod: boolean;
  /** Whether the period is a quarter or a half of a year. */
  isQuarter: boolean;
  /** Whether the period ends after today. */
  isCut: boolean;
  /** The day or period as written if it is of another calendar than the years; '' otherwise. */
  other: string;
  /** The year as written if it is named by two, such as `FY24/25`; '' otherwise. */
  twoYears: string;
  /** The year in which it counts. */
  year: number;
}

/** A sales line as it is read. */
export interface Sale extends SaleDays {
  line: number;
  amount: number;
  /** `null` if it is unknown. */
  cost: number | null;
  /** What it costs less than its list price; `null` if it is unknown. */
  discount: number | null;
  name: string;
  /** '' without one, and so are all texts. */
  crmId: string;
  orderId: string;
  category: string;
  owner: string;
}

/** What is remembered of a sale in the year of the file's last day. */
export type SaleOfYear = Pick<Sale, 'line' | 'date' | 'from' | 'isPeriod' | 'amount' | 'orderId' | 'category'>;

/** A line that was left out, with the field that is unusable and its text. */
export interface SalesProblem {
  line: number;
  code: 'nameMissing' | 'badDate' | 'futureDate' | 'badNumber';
  field: 'account' | 'date' | 'amount' | 'quantity' | 'unitPrice' | 'year';
  text: string;
}

/** What is wrong with a line. */
export type SalesFault = Omit<SalesProblem, 'line'>;
