// Keeps spilled results on the screen: after each write Univer repeats, late, an outdated message about spilled cells.
import { ICommandService, type IDisposable } from '@univerjs/core';
import { SetArrayFormulaDataMutation, type ISetArrayFormulaDataMutationParams } from '@univerjs/engine-formula';
import type { Engine } from '../../engine/Engine';

/** Univer's late message has the option `remove`; its data is replaced with the engine's last results. */
export function keepSpills(engine: Engine): IDisposable {
  let last: ISetArrayFormulaDataMutationParams | undefined;
  return engine.univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }, options) => {
      if (id !== SetArrayFormulaDataMutation.id) return;
      const results = params as ISetArrayFormulaDataMutationParams;
      if (!options?.['remove']) last = { ...results };
      else if (last) Object.assign(results, last);
    });
}
