// The formula helper: which functions a name being typed may become, and which function's brackets the caret is in.
import { Store } from '../Store';
import type { Editing } from './Editing';
import type { FunctionHelp } from './FunctionHelp';
import { formulaAtCaret } from './formulaAtCaret';

const MOST_SUGGESTIONS = 8;

/** Where the helper finds functions: the add-on's own, and those that the spreadsheet has anyway. */
export interface FunctionSource {
  /** Those whose names begin with a text, whatever its case. */
  beginningWith(text: string): FunctionHelp[];
  named(name: string): FunctionHelp | undefined;
}

export class Helper {
  /** The suggestion that Enter and Tab take. */
  readonly chosen = new Store(0);
  /** The text for which the user closed the helper with Escape. */
  private readonly closedFor = new Store<string | null>(null);

  constructor(private readonly sources: readonly FunctionSource[]) {}

  suggestions({ text, caret }: Editing): FunctionHelp[] {
    const { name } = formulaAtCaret(text, caret);
    if (!name || this.closedFor.value === text) return [];
    return this.sources.flatMap((source) => source.beginningWith(name.text)).slice(0, MOST_SUGGESTIONS);
  }

  signature({ text, caret }: Editing): { help: FunctionHelp; parameter: number } | undefined {
    const { call } = formulaAtCaret(text, caret);
    if (!call || this.closedFor.value === text) return undefined;
    const help = this.sources.map((source) => source.named(call.name)).find(Boolean);
    return help && { help, parameter: shownParameter(help, call.parameter) };
  }

  step(by: 1 | -1, count: number): void {
    this.chosen.set((this.chosen.value + by + count) % count);
  }

  close(text: string): void {
    this.closedFor.set(text);
  }
}

/** The number of the parameter that is meant; beyond the last, the last where that repeats, else none (-1). */
function shownParameter({ parameters }: FunctionHelp, parameter: number): number {
  if (parameter < parameters.length) return parameter;
  return parameters.at(-1)?.repeats ? parameters.length - 1 : -1;
}
