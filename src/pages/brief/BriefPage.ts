// One account's plan on a page, in words, before it is drawn, copied as text or written into cells.

export interface BriefSection {
  heading: string;
  /** Never empty: where there is nothing, one line says so. */
  lines: string[];
  /** "and 7 more", or ''. */
  more: string;
}

export interface BriefPage {
  account: string;
  /** Tier, account manager, sponsor. */
  head: string[];
  completeness: string;
  /** The day it is of. */
  day: string;
  why: BriefSection;
  gets: BriefSection;
  worth: {
    heading: string;
    years: string[];
    /** Money; `null` is not known. The first two are revenue and cost, the third the margin. */
    rows: { label: string; figures: (number | null)[] }[];
    potential: { label: string; figure: number | null };
  };
  relationships: BriefSection;
  people: BriefSection;
  business: BriefSection;
  /** In the order strength, weakness, opportunity, threat. */
  swot: BriefSection[];
  goals: {
    heading: string;
    columns: { goal: string; attainment: string; due: string; owner: string; actions: string };
    /** `attainment` is a share. */
    rows: { goal: string; attainment: number | null; due: string; owner: string; actions: string }[];
    /** "and 7 more", or ''. */
    more: string;
    /** What is said where there is no goal. */
    none: string;
  };
  pipeline: {
    heading: string;
    columns: { stage: string; amount: string; deals: string; weighted: string };
    /** The last one is the sum. */
    rows: { stage: string; amount: number; deals: number; weighted: number }[];
  };
  opportunities: BriefSection;
  missing: BriefSection;
}
