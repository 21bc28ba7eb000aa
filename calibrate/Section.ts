/** A part of `npm run calibrate`: how often a rule is right and wrong on figures with a known truth. */
export interface Section {
  readonly title: string;
  /** What was simulated, as Markdown. */
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Bounds that do not hold, each as a sentence. */
  readonly broken: readonly string[];
}

/** 0.107 is 10.7%. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
