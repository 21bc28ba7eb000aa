// The text of the page for the meeting with the customer, ready to be displayed or copied.

export const REVIEW_SECTIONS = ['achieved', 'goals', 'theirs', 'problems', 'next', 'asks'] as const;
export type ReviewSectionKey = (typeof REVIEW_SECTIONS)[number];

export interface ReviewPage {
  account: string;
  /** Title, day and account manager. */
  head: string[];
  /** What the customer bought, by category or by year; `null` where neither is known. */
  figures: ReviewFigures | null;
  sections: ReviewSection[];
  /** A sentence. */
  next: string;
}

export interface ReviewFigures {
  heading: string;
  /** A column without a head is left out. */
  columns: { category: string; now: string; before: string; change: string; orders: string };
  /** What the amounts of the rows are in, such as `billion rials`; '' for none. */
  unit: string;
  /** By category, the last row is the total. */
  rows: FiguresRow[];
}

/** Cells are ready to be read, '' where unknown. Bars are shares of the longest, 0–1. Numbers for a chart are `null` where unknown. */
export interface FiguresRow {
  label: string;
  now: string;
  before: string;
  change: string;
  orders: string;
  bar: number;
  barBefore: number;
  amounts: { now: number | null; before: number | null };
  counts: { now: number | null; before: number | null };
  isTotal: boolean;
  /** The row as a line of text. */
  line: string;
}

export interface ReviewSection {
  key: ReviewSectionKey;
  heading: string;
  lines: ReviewLine[];
}

export interface ReviewLine {
  text: string;
  /** Shown beside the text; '' for none. */
  detail: string;
  /** How much of a goal is attained, 0–1 and beyond; `null` where unknown, and for all other lines. */
  attained: number | null;
}
