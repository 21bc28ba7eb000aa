// The text of one account's plan page, ready to be displayed, copied or written into cells.

export interface BriefSection {
  heading: string;
  /** Never empty: without content, one line says so. */
  lines: string[];
  /** "and 7 more", or ''. */
  more: string;
}

export interface BriefPage {
  account: string;
  /** Tier, account manager, sponsor. */
  head: string[];
  completeness: string;
  /** The date of the page. */
  day: string;
  why: BriefSection;
  gets: BriefSection;
  worth: {
    heading: string;
    years: string[];
    /** Money, `null` when unknown. Revenue, cost and margin, in this order. */
    rows: { label: string; figures: (number | null)[] }[];
    potential: { label: string; figure: number | null };
  };
  /** What the sales lines say; `null` without sales lines. */
  sales: BriefSection | null;
  relationships: BriefSection;
  people: BriefSection;
  business: BriefSection;
  /** Strengths, weaknesses, opportunities, threats. */
  swot: BriefSection[];
  goals: {
    heading: string;
    columns: { goal: string; attainment: string; due: string; owner: string; actions: string };
    /** `attainment` is a fraction: 1 is fully attained. `flag` is a warning, or ''; `actions` begin with it. */
    rows: { goal: string; attainment: number | null; due: string; owner: string; flag: string; actions: string }[];
    /** "and 7 more", or ''. */
    more: string;
    /** Shown when there are no goals. */
    none: string;
  };
  /** The open actions toward the goals shown. */
  strategy: BriefSection;
  pipeline: {
    heading: string;
    columns: { stage: string; amount: string; deals: string; weighted: string };
    /** The last row is the total. */
    rows: { stage: string; amount: number; deals: number; weighted: number }[];
  };
  opportunities: BriefSection;
  missing: BriefSection;
}
