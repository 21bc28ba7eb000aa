// The engine over an existing Univer, with a screen or without.
import { Calculator } from './calculation/Calculator';
import { surroundings } from './calculation/surroundings';
import { CustomFunction } from './CustomFunction';
import type { Dates, Engine, EngineError, EngineValue } from './Engine';
import { clockFunctions } from './functions/dates';
import { Indirect } from './functions/Indirect';
import { SheetFunctionExecutor } from './functions/SheetFunction';
import { sheetFunctions } from './functions/sheetFunctions';
import { adaptUniverFunctions } from './functions/univerFunctions';
import { useSpelling } from './googleValues';
import { listen } from './listen';
import { spilledFormats } from './spilledFormats';
import { googleFormula } from './spelling/googleFormula';
import { storedFormula } from './spelling/storedFormula';
import { spellingOf } from './spelling/typed';
import { wholeRowsAndColumns } from './wholeRowsAndColumns';
import {
  CellValueType,
  ERROR_TYPE_SET,
  FUniver,
  FormulaDataModel,
  ICommandService,
  IFunctionService,
  IUndoRedoService,
  RegisterOtherFormulaService,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from './univer';
import type { FWorkbook, ICellData, Nullable, Univer } from './univer';

const DAY = 86_400_000;
/** 30 December 1899 in days before 1970. */
const EPOCH = 25569;
const UTC: Dates = {
  toDate: (serial) => new Date(Math.round((serial - EPOCH) * DAY)),
  toSerial: (date) => date.getTime() / DAY + EPOCH,
  now: () => Date.now() / DAY + EPOCH,
};

/**
 * Univer must have been given the quiet trigger (see quietTrigger). Formulas that reach the workbook by any way, a paste or an undo
 * too, are put into the stored spelling; nothing is calculated before calculate().
 */
export function engineOver(univer: Univer, workbook: FWorkbook): Engine {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const model = injector.get(FormulaDataModel);
  // Univer looks through every cell of the workbook at each write, for formulas that share one. No cell does: see listen.
  model.updateFormulaData = () => ({});
  let dates = UTC;
  const calculator = new Calculator(univer, workbook, () => Math.floor(dates.now()));
  const functions = injector.get(IFunctionService);
  let spelling = () => spellingOf('en_US', new Date().getUTCFullYear());
  let declared: readonly string[] = [];
  adaptUniverFunctions(functions);
  functions.registerExecutors(
    ...[...sheetFunctions, ...clockFunctions(() => dates)].map((definition) => new SheetFunctionExecutor(definition)),
    new Indirect(workbook.getId(), (sheetId) => surroundings(univer, workbook, sheetId)),
  );
  const listening = [
    listen(univer, workbook, calculator),
    wholeRowsAndColumns(univer, workbook),
    spilledFormats(univer, workbook, calculator.results),
  ];
  injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);

  const book = workbook.getWorkbook();
  const sheet = (sheetId: string) => book.getSheetBySheetId(sheetId);
  /**
   * By its mutation, since Univer's command first asks each cell that the formula reads for permission: 1.5 s for an open range. And
   * locally, since Univer otherwise looks through the whole workbook for formulas that share this one; see listen.
   */
  const write = (sheetId: string, row: number, column: number, cell: ICellData) => {
    const params = { unitId: workbook.getId(), subUnitId: sheetId, cellValue: { [row]: { [column]: cell } } };
    const before = SetRangeValuesUndoMutationFactory(injector, params);
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: workbook.getId(),
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  };

  return {
    univer,
    workbook,
    api: FUniver.newAPI(univer),
    calculate() {
      useSpelling(spelling());
      calculator.calculate();
    },
    mayBeCalculated({ sheetId, startRow, startColumn, endRow, endColumn }) {
      const cells = sheet(sheetId)?.getCellMatrix();
      for (let row = 0; row <= endRow; row++) {
        for (let column = 0; column <= endColumn; column++) {
          const cell = cells?.getValue(row, column);
          if (cell?.f ?? cell?.si) return true;
          const isAsked = row >= startRow && column >= startColumn;
          if (isAsked && calculator.results.owner(sheetId, row, column)) return true; // of a formula that is gone by now
        }
      }
      return false;
    },
    value(sheetId, row, column) {
      const owner = calculator.results.owner(sheetId, row, column);
      const typed = sheet(sheetId)?.getCellRaw(row, column);
      const cell = owner ? calculator.results.cell(sheetId, row, column) : typed;
      return read(cell, owner !== undefined || !!typed?.f, owner?.message);
    },
    setFormula(sheetId, row, column, formula) {
      const f = formula.trim() === '' ? null : storedFormula(formula);
      write(sheetId, row, column, { f, v: null, t: null, p: null, si: null });
    },
    formula: (sheetId, row, column) => googleFormula(model.getFormulaStringByCell(row, column, sheetId, workbook.getId()) ?? ''),
    numberFormat(sheetId, row, column) {
      const own = book.getStyles().getStyleByCell(sheet(sheetId)?.getCellRaw(row, column))?.n?.pattern;
      const style = calculator.results.cell(sheetId, row, column)?.s;
      return own ?? (typeof style === 'object' ? style?.n?.pattern : undefined) ?? '';
    },
    isSpilled(sheetId, row, column) {
      const owner = calculator.results.owner(sheetId, row, column);
      return owner !== undefined && (owner.row !== row || owner.column !== column);
    },
    defineFunctions: (names, call) => {
      const report = (message: string) => calculator.report(message);
      functions.unregisterExecutors(...declared);
      declared = names.map((name) => name.toUpperCase());
      functions.registerExecutors(...names.map((name) => new CustomFunction(name, call, () => dates, report)));
      calculator.changeFunctions();
    },
    useDates(given) {
      dates = given;
      calculator.changeEverything();
    },
    useSpelling(given) {
      spelling = given;
      calculator.changeEverything();
    },
    dispose() {
      for (const each of listening) each.dispose();
      univer.dispose();
    },
  };
}

/** A cell's value as the engine's contract has it. */
function read(cell: Nullable<ICellData>, calculated: boolean, message: string | undefined): EngineValue | EngineError {
  if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '';
  const v = cell?.v;
  if (v === null || v === undefined) return '';
  if (calculated && typeof v === 'string' && ERROR_TYPE_SET.has(v as never))
    return message === undefined ? { error: v } : { error: v, message };
  if (cell?.t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING) return String(v);
  return cell?.t === CellValueType.NUMBER ? Number(v) : v;
}
