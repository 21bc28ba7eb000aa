/** Something that went wrong or deserves a look, as data: the surface that shows it puts it into words. */
export interface Problem {
  /** A key of the catalogue text/<language>/problems. */
  readonly code: string;
  /** What the sentence names: names, counts, a cell. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Thrown where a command cannot go on; nothing was written. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}
