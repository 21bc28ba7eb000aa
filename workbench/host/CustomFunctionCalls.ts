// Runs the script's custom functions for the cells that call them.
import type { CustomFunctionValue } from '../engine/Engine';
import { LOADING } from './document/Loading';
import { instantOf, wallClock } from './script/timeZone';
import { isDate } from './script/kinds';
import type { Execution } from './door/Execution';
import type { Script } from './script/Realm';

export class CustomFunctionCalls {
  /** The script as loaded for this turn: all calls of one calculation share it, the next one loads afresh. */
  private loaded: { readonly execution: Execution; readonly script: Script } | undefined;
  /** Slow functions only: what each call gave, since a cell whose arguments did not change is not calculated again. */
  private readonly known = new Map<string, CustomFunctionValue>();
  /** While this holds, calls that were not made before give `Loading…`. */
  waiting = false;

  constructor(
    private readonly load: () => { readonly execution: Execution; readonly script: Script },
    /** The spreadsheet's, in which its dates live. */
    private readonly timeZone: string,
    private readonly slow: boolean,
  ) {}

  /** A call from a cell. Throws with what the function said when it threw. */
  call(name: string, values: readonly CustomFunctionValue[]): CustomFunctionValue {
    if (!this.slow) return this.run(name, values);
    const key = JSON.stringify([name, values]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.waiting) throw new Error(LOADING);
    const result = this.run(name, values);
    this.known.set(key, result);
    return result;
  }

  private run(name: string, values: readonly CustomFunctionValue[]): CustomFunctionValue {
    const { execution, script } = this.fresh();
    const given = values.map((value) => execution.toRealm(this.withDates(value, (shown) => instantOf(shown, this.timeZone))));
    const result = script(name)?.(...given) as CustomFunctionValue;
    return this.withDates(result, (instant) => wallClock(instant, this.timeZone));
  }

  private fresh() {
    if (!this.loaded) queueMicrotask(() => (this.loaded = undefined));
    return (this.loaded ??= this.load());
  }

  /** The engine's dates are what clocks show, the script's are instants. Undefined and null are blanks. */
  private withDates(value: CustomFunctionValue | undefined, convert: (milliseconds: number) => number): CustomFunctionValue {
    if (Array.isArray(value)) return value.map((item) => this.withDates(item, convert));
    return isDate(value) ? new Date(convert(value.getTime())) : (value ?? '');
  }
}
