// The text of the page for the meeting with the customer, ready to be displayed or copied.

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
  /** Shown beside the text; '' for none. */
  detail: string;
}
