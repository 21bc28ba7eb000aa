// The formula helper: which functions a name being typed may become, and which function's brackets the caret is in.
import { Store } from '../Store';
import type { Editing } from './Editing';
import type { FunctionHelp } from './FunctionHelp';
import { formulaAtCaret } from './formulaAtCaret';

const MOST_SUGGESTIONS = 8;

/** The helper's sources: the add-on's own functions and the spreadsheet's. */
export interface FunctionSource {
  /** The functions whose names begin with a text, in any case. */
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

/** The index of the current parameter. Beyond the last it is the last if that repeats, else -1. */
function shownParameter({ parameters }: FunctionHelp, parameter: number): number {
  if (parameter < parameters.length) return parameter;
  return parameters.at(-1)?.repeats ? parameters.length - 1 : -1;
}
