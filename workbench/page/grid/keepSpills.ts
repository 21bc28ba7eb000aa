// Keeps spilled results on the screen: after each write Univer tells itself once more, and late, what it knew of spilled cells before.
import { ICommandService, type IDisposable } from '@univerjs/core';
import { SetArrayFormulaDataMutation, type ISetArrayFormulaDataMutationParams } from '@univerjs/engine-formula';
import type { Engine } from '../../engine/Engine';

/** Univer's own late message is known by its option `remove`; it gets the engine's last results in place of the older ones. */
export function keepSpills(engine: Engine): IDisposable {
  let last: ISetArrayFormulaDataMutationParams | undefined;
  return engine.univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }, options) => {
      if (id !== SetArrayFormulaDataMutation.id) return;
      const told = params as ISetArrayFormulaDataMutationParams;
      if (!options?.['remove']) last = { ...told };
      else if (last) Object.assign(told, last);
    });
}
