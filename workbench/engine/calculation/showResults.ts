// Hands results over to Univer: into the formulas' own cells, and as spilled arrays over the empty cells around them.
import { CellValueType, ICommandService, SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '../univer';
import type { FWorkbook, ICellData, IRange, ISetFormulaCalculationResultMutation, Univer } from '../univer';
import { extent } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';

/** By workbook, sheet, rule, and the distance of the cell from the rule's first one. */
export type RuleResults = NonNullable<ISetFormulaCalculationResultMutation['unitOtherData']>;

type Sheets<T> = { [sheetId: string]: { [row: number]: { [column: number]: T } } };

/** Univer shows a spilled cell without a value as 0. */
const shown = (cell: ICellData): ICellData => (cell.v === null ? { v: '', t: CellValueType.STRING } : cell);

const spills = ({ values }: FormulaCell) => values.length > 1 || (values[0]?.length ?? 0) > 1;

/** `written` are the formulas that were calculated, `all` every one, `others` the results of rules with formulas. */
export function showResults(
  univer: Univer,
  workbook: FWorkbook,
  written: Iterable<FormulaCell>,
  all: Iterable<FormulaCell>,
  others: RuleResults,
): void {
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = workbook.getId();
  const heads: Sheets<ICellData> = {};
  for (const { sheetId, row, column, values } of written) {
    const [head] = values[0] ?? [];
    if (!head) continue;
    // Its format is shown like that of a spilled cell; Univer would leave it in the cell for the next formula.
    const { s: _format, ...content } = shown(head);
    ((heads[sheetId] ??= {})[row] ??= {})[column] = content;
  }
  const ranges: Sheets<IRange> = {};
  const cells: Sheets<ICellData> = {};
  for (const formula of all) {
    if (!spills(formula)) continue;
    const { sheetId, row, column, values } = formula;
    const { endRow, endColumn } = extent(formula);
    ((ranges[sheetId] ??= {})[row] ??= {})[column] = { startRow: row, startColumn: column, endRow, endColumn };
    const sheet = (cells[sheetId] ??= {});
    values.forEach((line, down) => {
      const target = (sheet[row + down] ??= {});
      line.forEach((cell, right) => (target[column + right] = shown(cell)));
    });
  }
  commands.syncExecuteCommand(
    SetArrayFormulaDataMutation.id,
    { arrayFormulaRange: { [unitId]: ranges }, arrayFormulaCellData: { [unitId]: cells }, arrayFormulaEmbedded: {} },
    { onlyLocal: true },
  );
  commands.syncExecuteCommand(
    SetFormulaCalculationResultMutation.id,
    { unitData: { [unitId]: heads }, unitOtherData: others },
    { onlyLocal: true },
  );
}
