/** An error or a warning as data; the user interface puts it into words. */
export interface Problem {
  /** A key of the catalogue text/<language>/problems. */
  readonly code: string;
  /** Values for the message's placeholders: names, counts, a cell. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Thrown when a person moved rows or typed into cells that a command was about to write: it starts over from what is there now. */
export class MovedMeanwhile extends Error {
  constructor(tab: string) {
    super(`${tab} was changed while it was being written`);
    this.name = 'MovedMeanwhile';
  }
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
