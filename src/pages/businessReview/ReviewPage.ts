// The page for the meeting with the customer in words, before it is drawn or copied as text.

export const REVIEW_SECTIONS = ['achieved', 'goals', 'theirs', 'problems', 'next', 'asks'] as const;
export type ReviewSectionKey = (typeof REVIEW_SECTIONS)[number];

export interface ReviewPage {
  account: string;
  /** Title, day and account manager. */
  head: string[];
  sections: ReviewSection[];
  /** A sentence. */
  next: string;
}

export interface ReviewSection {
  key: ReviewSectionKey;
  heading: string;
  lines: ReviewLine[];
}

export interface ReviewLine {
  text: string;
  /** What stands beside it; ''. */
  detail: string;
}
