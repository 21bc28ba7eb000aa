// Reports every change of the workbook to the calculator, and keeps every formula in the stored spelling.
import type { Calculator } from './calculation/Calculator';
import { storedFormula } from './spelling/storedFormula';
import {
  CommandType,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICommandService,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  LexerTreeBuilder,
  OtherFormulaMarkDirty,
  RemoveColMutation,
  RemoveRowMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaDataMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSheetsFilterRangeMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from './univer';
import type {
  FWorkbook,
  ICellData,
  ICommandInfo,
  IDirtyUnitOtherFormulaMap,
  IDisposable,
  ISetRangeValuesMutationParams,
  Nullable,
  Univer,
} from './univer';

/** Commands that the engine's own results trigger. */
const RESULTS = new Set([SetArrayFormulaDataMutation.id, SetFormulaCalculationResultMutation.id, SetFormulaDataMutation.id]);

/** What moves the end of a sheet, and open ranges with it; Univer itself counts these as changing no formula. */
const RESIZING = new Set([SetWorksheetRowCountMutation.id, SetWorksheetColumnCountMutation.id]);

/** What moves, adds or hides cells of one sheet, and leaves the cells of others and all names as they are. */
const OF_ONE_SHEET = new Set([
  ...RESIZING,
  InsertSheetMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
  SetSheetsFilterRangeMutation.id,
]);

/** The id of the sheet that a command of one sheet changed. */
function changedSheet({ params }: Readonly<ICommandInfo>): string | undefined {
  const { subUnitId, sheet } = params as { subUnitId?: string; sheet?: { id?: string } };
  return sheet?.id ?? subUnitId;
}

/**
 * A formula that comes by any way (a paste, filling down, undo) is put into the stored spelling, and into its cell in full: Univer lets
 * filled cells share one formula.
 */
export function listen(univer: Univer, workbook: FWorkbook, calculator: Calculator): IDisposable {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const dirtying = injector.get(IActiveDirtyManagerService);
  const unitId = workbook.getId();

  const model = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);

  const before = commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId } = command.params as ISetRangeValuesMutationParams;
    const shared = new Map<string, { formula: string; row: number; column: number }>();
    eachCell(command, (cell, row, column) => {
      if (cell?.f && cell.si) shared.set(cell.si, { formula: cell.f, row, column });
    });
    eachCell(command, (cell, row, column) => {
      if (!cell) return;
      if (cell.si && !cell.f) {
        const first = shared.get(cell.si);
        const own = first && lexer.moveFormulaRefOffset(first.formula, column - first.column, row - first.row);
        cell.f = own ?? model.getFormulaStringByCell(row, column, subUnitId, unitId) ?? null;
      }
      if (cell.si) cell.si = null;
      if (cell.f?.startsWith('=')) cell.f = storedFormula(cell.f);
    });
  });
  let disposed = false;
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
    } else if (command.id === OtherFormulaMarkDirty.id) {
      const marked = (command.params as IDirtyUnitOtherFormulaMap)[unitId] ?? {};
      calculator.changeRules(Object.values(marked).flatMap((rules) => Object.keys(rules)));
      // Univer asks for it while it draws, when no calculation is due.
      queueMicrotask(() => {
        if (!disposed) calculator.calculate();
      });
    } else if (RESIZING.has(command.id) || dirtying.get(command.id)) {
      const sheetId = OF_ONE_SHEET.has(command.id) ? changedSheet(command) : undefined;
      if (sheetId === undefined) calculator.changeEverything();
      else calculator.changeSheet(sheetId);
    }
  });
  return {
    dispose() {
      disposed = true;
      before.dispose();
      after.dispose();
    },
  };
}

/** Whether a written cell can matter to a formula: its value, its formula, or its number format. A colour does not, nor does nothing. */
function counts(cell: Nullable<ICellData>): boolean {
  if (!cell) return true;
  const keys = Object.keys(cell);
  if (keys.length !== 1 || keys[0] !== 's') return keys.length > 0;
  return typeof cell.s === 'string' || cell.s === null || (typeof cell.s === 'object' && 'n' in cell.s);
}

function eachCell(
  command: Readonly<ICommandInfo>,
  visit: (cell: Nullable<ICellData>, row: number, column: number) => void,
): void {
  const { cellValue } = command.params as ISetRangeValuesMutationParams;
  for (const [row, columns] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(columns as { [column: number]: Nullable<ICellData> }))
      visit(cell, Number(row), Number(column));
  }
}
