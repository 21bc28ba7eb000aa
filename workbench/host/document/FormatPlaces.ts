// Places conditional formats as Google does: they follow inserted, deleted and moved rows and columns, and stay where
// they are when rows are sorted. Univer without a screen moves none of them, with a screen it moves them with sorted rows too.
import type { Engine } from '../../engine/Engine';
import { CFSubRuleType, type IConditionFormattingRule, ICommandService } from '../../engine/univer';
import { quotedName } from './a1';
import { asArea, asRange } from './Area';
import { movedFormula } from './movedFormula';
import { type Change, MOVES } from './moves';

const SORT = 'sheet.command.reorder-range';

export class FormatPlaces {
  /** By sheet, the rules as they must be after the current command. */
  private wanted = new Map<string, IConditionFormattingRule[]>();

  constructor(private readonly engine: Engine) {
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SORT) this.want((params as Change).subUnitId, (rule) => [rule]);
    });
    commands.onCommandExecuted(({ id, params }) => {
      const change = params as Change;
      const move = MOVES[id];
      if (!move) return;
      const name = this.engine.workbook.getSheetBySheetId(change.subUnitId)?.getSheetName() ?? '';
      const isMoved = (prefix: string) => prefix === '' || prefix === `${quotedName(name)}!` || prefix === `'${name}'!`;
      this.want(change.subUnitId, (rule) => {
        const ranges = rule.ranges.flatMap((range) => {
          const area = move(asArea(change.subUnitId, range), change);
          return area ? [asRange(area)] : [];
        });
        const { subType, value } = rule.rule as unknown as { subType: CFSubRuleType; value: string };
        if (ranges.length === 0) return [];
        if (subType !== CFSubRuleType.formula) return [{ ...rule, ranges }];
        const formula = movedFormula(value, isMoved, (area) => move(area, change));
        return [{ ...rule, ranges, rule: { ...rule.rule, value: formula } as never }];
      });
    });
  }

  private want(sheetId: string, become: (rule: IConditionFormattingRule) => IConditionFormattingRule[]): void {
    if (this.wanted.size === 0) queueMicrotask(() => this.settle());
    const rules =
      this.wanted.get(sheetId) ?? this.engine.workbook.getSheetBySheetId(sheetId)?.getConditionalFormattingRules() ?? [];
    this.wanted.set(sheetId, rules.flatMap(become));
  }

  /** Applies the pending rules. Called before rules are read, and after each command. */
  settle(): void {
    const { wanted } = this;
    this.wanted = new Map();
    for (const [subUnitId, rules] of wanted) {
      const place = { unitId: this.engine.workbook.getId(), subUnitId };
      const present = this.engine.workbook.getSheetBySheetId(subUnitId)?.getConditionalFormattingRules() ?? [];
      if (JSON.stringify(present) === JSON.stringify(rules)) continue;
      for (const { cfId } of present)
        this.engine.api.syncExecuteCommand('sheet.mutation.delete-conditional-rule', { ...place, cfId });
      // Univer puts each new rule before the others.
      for (const rule of [...rules].reverse())
        this.engine.api.syncExecuteCommand('sheet.mutation.add-conditional-rule', { ...place, rule });
    }
  }
}
