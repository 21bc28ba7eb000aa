/** An error or a warning as data; the user interface puts it into words. */
export interface Problem {
  /** A key of the catalogue text/<language>/problems. */
  readonly code: string;
  /** Values for the message's placeholders: names, counts, a cell. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Thrown when a command cannot continue; nothing was written. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}
