// Updates validations and conditional formats when a sheet is renamed: Univer updates only the formulas of cells.
import { formulaTokens } from '../../engine/spelling/formulaTokens';
import { readReference } from '../../engine/spelling/reference';
import type { Engine } from '../../engine/Engine';
import { CFSubRuleType, type FWorksheet, ICommandService } from '../../engine/univer';
import { quotedName } from './a1';

const RENAME = 'sheet.mutation.set-worksheet-name';

export function followRenames(engine: Engine): void {
  const commands = engine.univer.__getInjector().get(ICommandService);
  let before: string | undefined;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === RENAME) before = engine.workbook.getSheetBySheetId((params as { subUnitId: string }).subUnitId)?.getSheetName();
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== RENAME || before === undefined) return;
    const rename = renaming(before, (params as { name: string }).name);
    for (const sheet of engine.workbook.getSheets()) {
      renameInValidations(engine, sheet, rename);
      renameInFormats(sheet, rename);
    }
  });
}

/** Puts the new name in place of the old one before every reference of a formula. */
function renaming(oldName: string, newName: string): (formula: string) => string {
  const isOld = (prefix: string) => prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") === oldName;
  return (formula) =>
    formulaTokens(formula)
      .map(({ kind, text }) => {
        const prefix = kind === 'reference' ? readReference(text).prefix : '';
        return prefix !== '' && isOld(prefix) ? `${quotedName(newName)}!${text.slice(prefix.length)}` : text;
      })
      .join('');
}

function renameInValidations(engine: Engine, sheet: FWorksheet, rename: (formula: string) => string): void {
  const place = { unitId: engine.workbook.getId(), subUnitId: sheet.getSheetId() };
  for (const { rule } of sheet.getDataValidations()) {
    const { uid, type, operator, formula1, formula2, allowBlank } = rule;
    if (!formula1?.startsWith('=') || rename(formula1) === formula1) continue;
    const setting = { type, operator, formula1: rename(formula1), formula2, allowBlank };
    engine.api.syncExecuteCommand('sheets.command.update-data-validation-setting', { ...place, ruleId: uid, setting });
  }
}

function renameInFormats(sheet: FWorksheet, rename: (formula: string) => string): void {
  for (const format of sheet.getConditionalFormattingRules()) {
    const { subType, value } = format.rule as unknown as { subType: CFSubRuleType; value: string };
    if (subType !== CFSubRuleType.formula || rename(value) === value) continue;
    sheet.setConditionalFormattingRule(format.cfId, { ...format, rule: { ...format.rule, value: rename(value) } as never });
  }
}
