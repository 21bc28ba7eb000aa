/** A part of docs/benchmarks.md: what was measured, and which bounds are broken. */
export interface Section {
  readonly title: string;
  /** What the figures are, as Markdown. */
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly broken: readonly string[];
}

export const count = (value: number): string => value.toLocaleString('en');

/** Milliseconds with two digits that count. */
export const milliseconds = (value: number): string => (value < 10 ? value.toPrecision(2) : value.toFixed(0));
