// Keeps Univer from calculating by itself: the engine's own driver does it, at once and completely.
import { BehaviorSubject } from 'rxjs';
import { Plugin, TriggerCalculationController, UniverInstanceType } from './univer';
import type { PluginCtor, Univer } from './univer';

/**
 * A plugin that replaces Univer's 100 ms trigger with a silent one. Register it last, and before the first workbook is created.
 * The progress bar of Univer's page subscribes to `progress$`, so the replacement has a `progress$` that never emits.
 */
export function quietTrigger(univer: Univer): PluginCtor {
  return class QuietTrigger extends Plugin {
    static override pluginName = 'workbench-quiet-trigger';
    static override type = UniverInstanceType.UNIVER_SHEET;
    protected override readonly _injector = univer.__getInjector();
    override onStarting(): void {
      const silent = { progress$: new BehaviorSubject({ done: 0, count: 0 }), clearProgress() {}, dispose() {} };
      univer
        .__getInjector()
        .replace([TriggerCalculationController, { useValue: silent as unknown as TriggerCalculationController }]);
    }
  };
}
