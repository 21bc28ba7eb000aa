// Tells the calculator what changed in the workbook, whoever changed it, and puts formulas into the stored spelling.
import type { Calculator } from './calculation/Calculator';
import { storedFormula } from './spelling/storedFormula';
import {
  CommandType,
  IActiveDirtyManagerService,
  ICommandService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaDataMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from './univer';
import type { FWorkbook, ICellData, ICommandInfo, IDisposable, ISetRangeValuesMutationParams, Nullable, Univer } from './univer';

/** What the engine's own results set off. */
const RESULTS = new Set([SetArrayFormulaDataMutation.id, SetFormulaCalculationResultMutation.id, SetFormulaDataMutation.id]);

/** What moves the end of a sheet, and open ranges with it; Univer itself counts these as changing no formula. */
const RESIZING = new Set([SetWorksheetRowCountMutation.id, SetWorksheetColumnCountMutation.id]);

export function listen(univer: Univer, workbook: FWorkbook, calculator: Calculator): IDisposable {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const dirtying = injector.get(IActiveDirtyManagerService);
  const unitId = workbook.getId();

  const before = commands.beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesMutation.id)
      eachCell(command, (cell) => {
        if (typeof cell.f === 'string' && cell.f.startsWith('=')) cell.f = storedFormula(cell.f);
      });
  });
  const after = commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || RESULTS.has(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const ours = options as { applyFormulaCalculationResult?: boolean } | undefined;
      if (ours?.applyFormulaCalculationResult) return;
      const { subUnitId, unitId: changed } = command.params as ISetRangeValuesMutationParams;
      if (changed !== unitId) return;
      let startRow = Infinity,
        endRow = -1,
        startColumn = Infinity,
        endColumn = -1;
      eachCell(command, (cell, row, column) => {
        if (!counts(cell)) return;
        startRow = Math.min(startRow, row);
        endRow = Math.max(endRow, row);
        startColumn = Math.min(startColumn, column);
        endColumn = Math.max(endColumn, column);
      });
      if (endRow >= 0) calculator.changeCells({ sheetId: subUnitId, startRow, startColumn, endRow, endColumn });
    } else if (RESIZING.has(command.id) || dirtying.get(command.id)) calculator.changeEverything();
  });
  return {
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}

/** Whether a written cell can matter to a formula: its value, its formula, or its number format. A colour does not. */
function counts(cell: ICellData): boolean {
  const keys = Object.keys(cell);
  if (keys.length !== 1 || keys[0] !== 's') return true;
  return typeof cell.s === 'string' || cell.s === null || (typeof cell.s === 'object' && 'n' in cell.s);
}

function eachCell(command: Readonly<ICommandInfo>, visit: (cell: ICellData, row: number, column: number) => void): void {
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns as { [column: number]: Nullable<ICellData> }))
      visit(cell ?? {}, Number(row), Number(column));
  }
}
