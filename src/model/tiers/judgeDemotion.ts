// Whether a key account may lose its tier: the guard against demotion by accident.

/** What the reviews of a key account below the line say. */
export interface DemotionCase {
  allowed: boolean;
  /** The first review of the unbroken run below the line, yyyy-mm-dd; null while there is none. */
  since: string | null;
  /** Reviews in that run, and the days from its first review until today. */
  reviews: number;
  days: number;
  /** The earliest day on which a further review makes it possible, yyyy-mm-dd; null when it is possible today. */
  possibleFrom: string | null;
}
