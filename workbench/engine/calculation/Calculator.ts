// Brings a workbook's formulas up to date, at once: only those whose cells changed, each after what it reads.
import { evaluatedFormula } from '../spelling/evaluatedFormula';
import type { Surroundings } from '../spelling/evaluatedFormula';
import {
  CellValueType,
  FormulaDataModel,
  ICommandService,
  IDefinedNamesService,
  LexerTreeBuilder,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from '../univer';
import type { FWorkbook, ICellData, IFormulaDataItem, IRange, Nullable, Univer } from '../univer';
import { overlaps } from './Area';
import type { Area } from './Area';
import { calculationOrder } from './calculationOrder';
import { extent } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';
import { FormulaIndex } from './FormulaIndex';
import { Interpretation } from './Interpretation';
import { Results } from './Results';

/** Spills and INDIRECT show only in calculating what reads what; a workbook that has not settled after so many rounds never does. */
const MOST_ROUNDS = 12;
const CIRCLE = 'Circular dependency detected.';

export class Calculator {
  readonly results = new Results();
  readonly formulas = new FormulaIndex();
  private readonly interpretation: Interpretation;
  private readonly model: FormulaDataModel;
  private readonly commands: ICommandService;
  private readonly names: IDefinedNamesService;
  private readonly lexer: LexerTreeBuilder;
  /** Cells that changed since the last calculation. */
  private changes: Area[] = [];
  private everything = true;
  private said: string | undefined;

  constructor(
    univer: Univer,
    private readonly workbook: FWorkbook,
  ) {
    const injector = univer.__getInjector();
    this.model = injector.get(FormulaDataModel);
    this.commands = injector.get(ICommandService);
    this.names = injector.get(IDefinedNamesService);
    this.lexer = injector.get(LexerTreeBuilder);
    this.interpretation = new Interpretation(univer, workbook, this.results);
  }

  /** The workbook changed in a way that may move, add or rename anything. */
  changeEverything(): void {
    this.everything = true;
  }

  changeCells(area: Area): void {
    if (!this.everything) this.changes.push(area);
  }

  /** Called by a function while it is calculated, to say why it fails. */
  say(message: string): void {
    this.said = message;
  }

  calculate(): void {
    if (!this.everything && this.changes.length === 0) return;
    const dirty = new Set<FormulaCell>();
    const removed = new Set<string>();
    if (this.everything) this.readAll(dirty);
    else this.readChanges(dirty, removed);
    this.everything = false;
    let changes = this.changes;
    this.changes = [];
    this.interpretation.load();

    for (const formula of this.formulas) if (formula.volatile) dirty.add(formula);
    const written = new Set<FormulaCell>(dirty);
    for (let round = 0; round < MOST_ROUNDS && (dirty.size > 0 || changes.length > 0); round++) {
      changes = this.round(dirty, changes, written);
      dirty.clear();
    }
    this.show(written, removed);
  }

  /** Calculates what is dirty or reads a change; gives the cells that changed too late for some formula that reads them. */
  private round(dirty: Set<FormulaCell>, changes: readonly Area[], written: Set<FormulaCell>): Area[] {
    const late: Area[] = [];
    const done = new Set<FormulaCell>();
    const changed = new Set<FormulaCell>();
    const needs = (formula: FormulaCell) => formula.reads.flatMap((area) => this.formulas.within(area));
    const needed = new Map<FormulaCell, FormulaCell[]>();
    const steps = calculationOrder(this.formulas, (formula) => {
      const list = needs(formula);
      needed.set(formula, list);
      return list;
    });
    for (const { members, circular } of steps) {
      for (const formula of members) {
        const touched = changes.some(
          (area) => overlaps(area, formula.claim) || formula.reads.some((read) => overlaps(read, area)),
        );
        if (!circular && !dirty.has(formula) && !touched && !needed.get(formula)?.some((other) => changed.has(other))) {
          done.add(formula);
          continue;
        }
        const before = formula.values;
        const areaBefore = extent(formula);
        if (circular) this.fail(formula, CIRCLE);
        else this.evaluate(formula);
        done.add(formula);
        written.add(formula);
        if (same(before, formula.values)) continue;
        changed.add(formula);
        const areaAfter = extent(formula);
        for (const area of [areaBefore, areaAfter]) {
          if (area.startRow === area.endRow && area.startColumn === area.endColumn) continue;
          for (const other of done) {
            if (other === formula) continue;
            if (
              overlaps(other.claim, area) ||
              other.reads.some((read) => overlaps(read, area) && !needed.get(other)?.includes(formula))
            ) {
              late.push(area);
              break;
            }
          }
        }
      }
    }
    return late;
  }

  private evaluate(formula: FormulaCell): void {
    const { sheetId, row, column, text } = formula;
    this.said = undefined;
    this.results.clear(formula);
    formula.values = [];
    const values = this.interpretation.values(text, sheetId, row, column);
    formula.message = this.said;
    formula.claim = {
      sheetId,
      startRow: row,
      startColumn: column,
      endRow: row + values.length - 1,
      endColumn: column + (values[0]?.length ?? 1) - 1,
    };
    const obstacle = this.obstacle(formula);
    formula.values = values;
    if (obstacle === undefined) this.results.fill(formula);
    else this.put(formula, '#REF!', obstacle);
  }

  private fail(formula: FormulaCell, message: string): void {
    this.results.clear(formula);
    this.put(formula, '#REF!', message);
  }

  private put(formula: FormulaCell, code: string, message: string): void {
    formula.values = [[{ v: code, t: CellValueType.STRING }]];
    formula.message = message;
    this.results.fill(formula);
  }

  /** Why the values cannot stand where they want to; undefined when they can. */
  private obstacle({ claim, row, column, sheetId }: FormulaCell): string | undefined {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) return undefined;
    if (claim.endRow >= sheet.getRowCount())
      return `Result was not automatically expanded, please insert more rows (${claim.endRow + 1 - sheet.getRowCount()}).`;
    if (claim.endColumn >= sheet.getColumnCount())
      return `Result was not automatically expanded, please insert more columns (${claim.endColumn + 1 - sheet.getColumnCount()}).`;
    for (let r = claim.startRow; r <= claim.endRow; r++) {
      for (let c = claim.startColumn; c <= claim.endColumn; c++) {
        if (r === row && c === column) continue;
        if (filled(sheet.getCellRaw(r, c)) || this.results.owner(sheetId, r, c)) {
          return `Array result was not expanded because it would overwrite data in ${cellName(r, c)}.`;
        }
      }
    }
    return undefined;
  }

  private readAll(dirty: Set<FormulaCell>): void {
    this.formulas.clear();
    this.results.clearAll();
    const unitId = this.workbook.getId();
    const data = this.model.getFormulaData()[unitId] ?? {};
    for (const [sheetId, rows] of Object.entries(data)) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(columns as { [column: number]: Nullable<IFormulaDataItem> })) {
          if (!item) continue;
          // A cell filled down from another one has that one's formula, and how far away it is.
          const stored = item.x || item.y ? this.lexer.moveFormulaRefOffset(item.f, item.x ?? 0, item.y ?? 0) : item.f;
          dirty.add(this.enter(sheetId, Number(row), Number(column), stored));
        }
      }
    }
  }

  private readChanges(dirty: Set<FormulaCell>, removed: Set<string>): void {
    const unitId = this.workbook.getId();
    for (const { sheetId, startRow, endRow, startColumn, endColumn } of this.changes) {
      const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
      if (!sheet) continue;
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) {
          const cell = sheet.getCellRaw(row, column);
          const known = this.formulas.get(sheetId, row, column);
          if (!cell?.f && !cell?.si && !known) continue;
          const stored = cell?.f || cell?.si ? this.model.getFormulaStringByCell(row, column, sheetId, unitId) : undefined;
          if (known && stored === known.stored) {
            dirty.add(known);
            continue;
          }
          if (known) {
            this.changes.push(extent(known));
            this.results.clear(known);
            this.formulas.delete(known);
            removed.add(sheetId);
            dirty.delete(known);
          }
          if (stored) dirty.add(this.enter(sheetId, row, column, stored));
        }
      }
    }
  }

  private enter(sheetId: string, row: number, column: number, stored: string): FormulaCell {
    const { text, reads, volatile } = evaluatedFormula(stored, this.surroundings(sheetId));
    const claim = { sheetId, startRow: row, startColumn: column, endRow: row, endColumn: column };
    const formula: FormulaCell = { sheetId, row, column, stored, text, reads, volatile, values: [], claim, message: undefined };
    this.formulas.set(formula);
    return formula;
  }

  /** What names mean to a formula on that sheet. */
  surroundings(sheetId: string): Surroundings {
    const book = this.workbook.getWorkbook();
    const folded = (name: string) => name.toLowerCase();
    return {
      sheetId,
      sheetNamed(name) {
        const sheet = book.getSheets().find((each) => folded(each.getName()) === folded(name));
        return sheet && { id: sheet.getSheetId(), name: sheet.getName() };
      },
      size: (id) => ({
        rows: book.getSheetBySheetId(id)?.getRowCount() ?? 0,
        columns: book.getSheetBySheetId(id)?.getColumnCount() ?? 0,
      }),
      definition: (name) => this.names.getValueByName(book.getUnitId(), name)?.formulaOrRefString.replace(/^=/, ''),
    };
  }

  /** Hands the results over to Univer: into the formulas' cells, and as spilled arrays over empty ones. */
  private show(written: Set<FormulaCell>, removed: Set<string>): void {
    const unitId = this.workbook.getId();
    const heads: { [sheetId: string]: { [row: number]: { [column: number]: ICellData } } } = {};
    for (const formula of written) {
      const head = formula.values[0]?.[0];
      if (!head || this.formulas.get(formula.sheetId, formula.row, formula.column) !== formula) continue;
      ((heads[formula.sheetId] ??= {})[formula.row] ??= {})[formula.column] =
        head.v === null ? { v: '', t: CellValueType.STRING } : head;
    }
    const ranges: { [sheetId: string]: { [row: number]: { [column: number]: IRange } } } = {};
    const spilled: { [sheetId: string]: { [row: number]: { [column: number]: ICellData } } } = {};
    for (const formula of this.formulas) {
      if (formula.values.length <= 1 && (formula.values[0]?.length ?? 0) <= 1) continue;
      const { sheetId, row, column } = formula;
      const area = extent(formula);
      ((ranges[sheetId] ??= {})[row] ??= {})[column] = {
        startRow: row,
        startColumn: column,
        endRow: area.endRow,
        endColumn: area.endColumn,
      };
      const cells = (spilled[sheetId] ??= {});
      formula.values.forEach((line, down) => {
        const target = (cells[row + down] ??= {});
        line.forEach((cell, right) => (target[column + right] = cell.v === null ? { v: '', t: CellValueType.STRING } : cell));
      });
    }
    void removed;
    this.commands.syncExecuteCommand(
      SetArrayFormulaDataMutation.id,
      { arrayFormulaRange: { [unitId]: ranges }, arrayFormulaCellData: { [unitId]: spilled }, arrayFormulaEmbedded: {} },
      { onlyLocal: true },
    );
    this.commands.syncExecuteCommand(
      SetFormulaCalculationResultMutation.id,
      { unitData: { [unitId]: heads }, unitOtherData: {} },
      { onlyLocal: true },
    );
  }
}

const filled = (cell: Nullable<ICellData>): boolean => !!cell && ((cell.v ?? '') !== '' || !!cell.f || !!cell.si || !!cell.p);

const same = (a: FormulaCell['values'], b: FormulaCell['values']): boolean =>
  a.length === b.length &&
  a.every(
    (line, r) => line.length === b[r]?.length && line.every((cell, c) => cell.v === b[r]?.[c]?.v && cell.t === b[r]?.[c]?.t),
  );

function cellName(row: number, column: number): string {
  const letters = (n: number): string => (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
  return letters(column) + String(row + 1);
}
