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
  /** Whether a script runs. */
  private isDuring = false;
  /** The rounds that new calls still give `Loading…`, by function and arguments. */
  private readonly left = new Map<string, number>();

  /**
   * As on Google, a call with the same arguments is not run again. Where functions are not slow, a call that asked a service (the time zone) is.
   * `known` has the results so far, and gets the new ones.
   *
   * @param rounds how many scripts have to end before a new call has a result; 0 for functions that are not slow.
   */
  constructor(
    private readonly load: () => { readonly execution: Execution; readonly script: Script },
    private readonly rounds: number,
    private readonly known: KnownResults,
  ) {}

  scriptBegins(): void {
    this.isDuring = this.rounds > 0;
  }

  scriptEnds(): void {
    this.isDuring = false;
    for (const [key, rounds] of this.left) this.left.set(key, rounds - 1);
  }

  /** A call from a cell. Throws with the message of the function's exception. */
  call(name: string, values: readonly CustomFunctionValue[]): CustomFunctionValue {
    const key = cellsOf(values) <= MOST_CELLS ? name + keyOf(values) : undefined;
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    if (this.isLoading(key)) throw new Error(LOADING);
    const { result, isOfArgumentsAlone } = this.run(name, values);
    if (key !== undefined && (this.rounds > 0 || isOfArgumentsAlone)) this.remember(key, result);
    return result;
  }

  private isLoading(key: string | undefined): boolean {
    if (this.rounds === 0 || key === undefined) return this.isDuring;
    const left = this.left.get(key) ?? (this.isDuring ? this.rounds : this.rounds - 1);
    this.left.set(key, left);
    return this.isDuring || left > 0;
  }

  private run(name: string, values: readonly CustomFunctionValue[]) {
    const { execution, script } = this.fresh();
    const given = values.map((value) => execution.toRealm(value));
    const before = execution.cost.crossings;
    const result = hostValue((script(name)?.(...given) as CustomFunctionValue | undefined) ?? '');
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

/** The same in arrays and dates of the host. Those of the script would keep its realm, and with it the workbook, for as long as they are known. */
function hostValue(value: CustomFunctionValue): CustomFunctionValue {
  if (Array.isArray(value)) return Array.from(value, hostValue);
  return isDate(value) ? new Date(value.getTime()) : value;
}

const cellsOf = (value: CustomFunctionValue | readonly CustomFunctionValue[]): number =>
  Array.isArray(value) ? value.reduce((sum: number, each: CustomFunctionValue) => sum + cellsOf(each), 0) : 1;

/** Tells a date from its text. */
function keyOf(value: CustomFunctionValue | readonly CustomFunctionValue[]): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  return isDate(value) ? `d${value.getTime()}` : JSON.stringify(value);
}
