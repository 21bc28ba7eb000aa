// Runs the script's custom functions for the cells that call them.
import type { CustomFunctionValue } from '../engine/Engine';
import { LOADING } from './document/Loading';
import type { Execution } from './door/Execution';
import type { Script } from './script/Realm';

export class CustomFunctionCalls {
  /** The script as loaded for this turn: all calls of one calculation share it, the next one loads afresh. */
  private loaded: { readonly execution: Execution; readonly script: Script } | undefined;
  /** For slow functions: the result of each call, since a cell with unchanged arguments is not calculated again. */
  private readonly known = new Map<string, CustomFunctionValue>();
  /** While true, new calls give `Loading…`. */
  waiting = false;

  constructor(
    private readonly load: () => { readonly execution: Execution; readonly script: Script },
    private readonly slow: boolean,
  ) {}

  /** A call from a cell. Throws with the message of the function's exception. */
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
    const given = values.map((value) => execution.toRealm(value));
    return (script(name)?.(...given) as CustomFunctionValue | undefined) ?? '';
  }

  private fresh() {
    if (!this.loaded) queueMicrotask(() => (this.loaded = undefined));
    return (this.loaded ??= this.load());
  }
}
