// Runs the script's custom functions for the cells that call them.
import type { CustomFunctionValue } from '../engine/Engine';
import { LOADING } from './document/Loading';
import type { Execution } from './door/Execution';
import { isDate } from './script/kinds';
import type { Script } from './script/Realm';

/** Results by function and arguments. */
export type KnownResults = Map<string, CustomFunctionValue>;

/** Calls with more cells are run each time: to compare their arguments costs memory and time. */
const MOST_CELLS = 20_000;
const MOST_RESULTS = 1000;

export class CustomFunctionCalls {
  /** The script as loaded for this turn: all calls of one calculation share it, the next one loads afresh. */
  private loaded: { readonly execution: Execution; readonly script: Script } | undefined;
  /** For slow functions: while true, new calls give `Loading…`. */
  waiting = false;

  /**
   * As on Google, a call with the same arguments is not run again. Where functions are not slow, a call that asked a service (the time zone) is.
   * `known` has the results so far, and gets the new ones.
   */
  constructor(
    private readonly load: () => { readonly execution: Execution; readonly script: Script },
    private readonly slow: boolean,
    private readonly known: KnownResults,
  ) {}

  /** A call from a cell. Throws with the message of the function's exception. */
  call(name: string, values: readonly CustomFunctionValue[]): CustomFunctionValue {
    const key = cellsOf(values) <= MOST_CELLS ? name + keyOf(values) : undefined;
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    if (this.waiting) throw new Error(LOADING);
    const { result, isOfArgumentsAlone } = this.run(name, values);
    if (key !== undefined && (this.slow || isOfArgumentsAlone)) this.remember(key, result);
    return result;
  }

  private run(name: string, values: readonly CustomFunctionValue[]) {
    const { execution, script } = this.fresh();
    const given = values.map((value) => execution.toRealm(value));
    const before = execution.cost.crossings;
    const result = (script(name)?.(...given) as CustomFunctionValue | undefined) ?? '';
    return { result, isOfArgumentsAlone: execution.cost.crossings === before };
  }

  private remember(key: string, result: CustomFunctionValue): void {
    if (this.known.size >= MOST_RESULTS) this.known.clear();
    this.known.set(key, result);
  }

  private fresh() {
    if (!this.loaded) queueMicrotask(() => (this.loaded = undefined));
    return (this.loaded ??= this.load());
  }
}

const cellsOf = (value: CustomFunctionValue | readonly CustomFunctionValue[]): number =>
  Array.isArray(value) ? value.reduce((sum: number, each: CustomFunctionValue) => sum + cellsOf(each), 0) : 1;

/** Tells a date from its text. */
function keyOf(value: CustomFunctionValue | readonly CustomFunctionValue[]): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  return isDate(value) ? `d${value.getTime()}` : JSON.stringify(value);
}
