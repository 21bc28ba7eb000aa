// The engine over a Univer that is already there, with a screen or without one.
import { Calculator } from './calculation/Calculator';
import { CustomFunctions } from './CustomFunctions';
import type { Engine, EngineError, EngineValue } from './Engine';
import { listen } from './listen';
import { googleFormula } from './spelling/googleFormula';
import { storedFormula } from './spelling/storedFormula';
import { CellValueType, ERROR_TYPE_SET, FUniver, FormulaDataModel, RegisterOtherFormulaService } from './univer';
import type { FWorkbook, ICellData, Nullable, Univer } from './univer';

/**
 * Univer must have been given the quiet trigger (see quietTrigger). Formulas that reach the workbook by any way, a paste or an undo
 * too, are put into the stored spelling; nothing is calculated before calculate().
 */
export function engineOver(univer: Univer, workbook: FWorkbook): Engine {
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const calculator = new Calculator(univer, workbook);
  const functions = new CustomFunctions(univer, (message) => calculator.say(message));
  const listening = listen(univer, workbook, calculator);
  injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);

  const book = workbook.getWorkbook();
  const sheet = (sheetId: string) => book.getSheetBySheetId(sheetId);
  const at = (sheetId: string, row: number, column: number) => {
    const found = workbook.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`No sheet ${sheetId}.`);
    return found.getRange(row, column);
  };

  return {
    univer,
    workbook,
    api: FUniver.newAPI(univer),
    calculate: () => calculator.calculate(),
    value(sheetId, row, column) {
      const owner = calculator.results.owner(sheetId, row, column);
      const typed = sheet(sheetId)?.getCellRaw(row, column);
      const cell = owner ? calculator.results.cell(sheetId, row, column) : typed;
      return read(cell, owner !== undefined || !!typed?.f, owner?.message);
    },
    setFormula(sheetId, row, column, formula) {
      const f = formula.trim() === '' ? null : storedFormula(formula);
      at(sheetId, row, column).setValue({ f, v: null, t: null, p: null, si: null });
    },
    formula: (sheetId, row, column) => googleFormula(model.getFormulaStringByCell(row, column, sheetId, workbook.getId()) ?? ''),
    isSpilled(sheetId, row, column) {
      const owner = calculator.results.owner(sheetId, row, column);
      return owner !== undefined && (owner.row !== row || owner.column !== column);
    },
    defineFunctions: (names, call) => {
      functions.define(names, call);
      calculator.changeEverything();
    },
    dispose() {
      listening.dispose();
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
