// Brings a workbook's formulas up to date, at once: only those whose cells changed, each after what it reads.
import { columnLetters } from '../spelling/reference';
import { CellValueType } from '../univer';
import type { FWorkbook, ICellData, Nullable, Univer } from '../univer';
import { overlaps } from './CellRange';
import type { CellRange } from './CellRange';
import { calculationOrder } from './calculationOrder';
import { extent } from './FormulaCell';
import type { FormulaCell } from './FormulaCell';
import { FormulaIndex } from './FormulaIndex';
import { FormulaReader } from './FormulaReader';
import { Interpretation } from './Interpretation';
import { Results } from './Results';
import { RuleFormulas } from './RuleFormulas';
import { showResults } from './showResults';

/** Spills and INDIRECT reveal dependencies only during calculation. A workbook that still changes after this many rounds never settles. */
const MOST_ROUNDS = 12;

/** The state of one calculation. */
interface Run {
  /** Formulas to calculate even if nothing that they read changed. */
  readonly dirty: Set<FormulaCell>;
  /** Formulas that were calculated. */
  readonly written: Set<FormulaCell>;
  /** All cells that changed, including results of this run. */
  readonly changes: CellRange[];
}

export class Calculator {
  readonly results = new Results();
  private readonly formulas = new FormulaIndex();
  private readonly reader: FormulaReader;
  private readonly interpretation: Interpretation;
  private readonly rules: RuleFormulas;
  /** Cells that changed since the last calculation. */
  private changes: CellRange[] = [];
  /** Sheets whose cells moved, appeared or were hidden since then; `all` is every sheet. */
  private moved: Set<string> | 'all' | null = 'all';
  private message: string | undefined;
  /** The day of the last calculation. */
  private day: number | undefined;

  /** `today` is the present day as a number of days. */
  constructor(
    private readonly univer: Univer,
    private readonly workbook: FWorkbook,
    private readonly today: () => number,
  ) {
    this.reader = new FormulaReader(univer, workbook, this.formulas, this.results);
    this.interpretation = new Interpretation(univer, workbook, this.results);
    this.rules = new RuleFormulas(univer, workbook, this.interpretation);
  }

  /** The workbook changed in a way that may move, add or rename anything. */
  changeEverything(): void {
    this.moved = 'all';
    this.rules.changeEverything();
  }

  /** Cells of one sheet moved, appeared or were hidden; references to it may have changed anywhere. */
  changeSheet(sheetId: string): void {
    if (this.moved !== 'all') this.moved = (this.moved ?? new Set<string>()).add(sheetId);
    this.rules.changeEverything();
  }

  /** Functions were declared. */
  changeFunctions(): void {
    this.interpretation.forgetTrees();
    this.changeEverything();
  }

  changeCells(area: CellRange): void {
    this.changes.push(area);
  }

  /** Rules with formulas were set, by their ids. */
  changeRules(ids: Iterable<string>): void {
    this.rules.change(ids);
  }

  /** Called by a function while it is calculated, with the reason why it fails. */
  report(message: string): void {
    this.message = message;
  }

  calculate(): void {
    const today = this.today();
    if (today !== this.day) this.changeEverything();
    this.day = today;
    if (this.moved === null && this.changes.length === 0 && !this.rules.waiting) return;
    const run: Run = { dirty: new Set(), written: new Set(), changes: [...this.changes] };
    if (this.moved === 'all') this.readEverything(run);
    else if (this.moved !== null) this.readAgain(run, this.moved);
    else this.readChanges(run);
    this.moved = null;
    this.changes = [];
    this.interpretation.load();

    let late = [...run.changes];
    for (let round = 0; round < MOST_ROUNDS && (run.dirty.size > 0 || late.length > 0); round++) {
      late = this.round(run, late);
      run.dirty.clear();
    }
    const rules = this.rules.calculate(run.changes);
    showResults(this.univer, this.workbook, run.written, this.formulas, rules);
  }

  private readEverything(run: Run): void {
    this.reader.readAll();
    this.interpretation.columns.forgetAll();
    for (const formula of this.formulas) run.dirty.add(formula);
  }

  /** Reads all formulas again. Those that are the same and read none of the moved sheets keep their results. */
  private readAgain(run: Run, moved: ReadonlySet<string>): void {
    const before = [...this.formulas];
    this.reader.readAll();
    this.interpretation.columns.forgetAll();
    for (const old of before) {
      const formula = this.formulas.get(old.sheetId, old.row, old.column);
      const isKept =
        formula &&
        !moved.has(old.sheetId) &&
        formula.text === old.text &&
        sameAreas(formula.reads, old.reads, moved) &&
        !old.circular;
      if (isKept) {
        Object.assign(formula, { values: old.values, claim: old.claim, message: old.message });
        this.results.fill(formula);
      } else run.changes.push(extent(old));
    }
    for (const formula of this.formulas) if (formula.volatile || formula.values.length === 0) run.dirty.add(formula);
  }

  private readChanges(run: Run): void {
    for (const area of this.changes) {
      const { entered, left } = this.reader.readArea(area);
      run.changes.push(...left);
      for (const formula of entered) run.dirty.add(formula);
    }
    for (const formula of this.formulas) {
      if (formula.volatile || formula.circular) run.dirty.add(formula);
      formula.circular = false;
    }
    for (const area of run.changes) this.interpretation.columns.forget(area);
  }

  /**
   * Calculates what is dirty or reads a change, each formula after the formulas that it reads. Returns the cells that a spill reached after another
   * formula had read them.
   */
  private round({ dirty, written, changes }: Run, news: readonly CellRange[]): CellRange[] {
    const late: CellRange[] = [];
    const changed = new Set<FormulaCell>();
    const needed = new Map<FormulaCell, readonly FormulaCell[]>();
    this.formulas.measure();
    const steps = calculationOrder(this.formulas, (formula) => {
      const others = formula.reads.flatMap((area) => this.formulas.within(area));
      needed.set(formula, others);
      return others;
    });
    for (const { members, circular } of steps) {
      for (const formula of members) {
        const reads = [formula.claim, ...formula.reads];
        const due = circular || dirty.has(formula) || needed.get(formula)?.some((other) => changed.has(other));
        if (!due && !news.some((area) => reads.some((read) => overlaps(read, area)))) continue;
        const before = { values: formula.values, area: extent(formula) };
        formula.circular = circular;
        if (circular) this.put(formula, 'Circular dependency detected.');
        else this.evaluate(formula);
        written.add(formula);
        if (same(before.values, formula.values)) continue;
        changed.add(formula);
        for (const area of [before.area, extent(formula)]) {
          changes.push(area);
          this.interpretation.columns.forget(area);
          if (this.isLate(area, formula, needed)) late.push(area);
        }
      }
    }
    return late;
  }

  /** Whether some formula wants or reads these cells, and the order of this round did not know that they are this formula's. */
  private isLate(area: CellRange, formula: FormulaCell, needed: ReadonlyMap<FormulaCell, readonly FormulaCell[]>): boolean {
    if (area.startRow === area.endRow && area.startColumn === area.endColumn) return false;
    for (const other of this.formulas) {
      if (other === formula) continue;
      if (overlaps(other.claim, area)) return true;
      if (!needed.get(other)?.includes(formula) && other.reads.some((read) => overlaps(read, area))) return true;
    }
    return false;
  }

  private evaluate(formula: FormulaCell): void {
    const { sheetId, row, column, text, reads } = formula;
    this.message = undefined;
    this.results.clear(formula);
    const values = this.interpretation.values(text, reads, formula);
    const [height, width] = [values.length, values[0]?.length ?? 1];
    formula.claim = { sheetId, startRow: row, startColumn: column, endRow: row + height - 1, endColumn: column + width - 1 };
    const obstacle = this.obstacle(formula);
    if (obstacle !== undefined) return this.put(formula, obstacle);
    formula.values = values;
    formula.message = values[0]?.[0]?.v === '#ERROR!' ? this.message : undefined;
    this.results.fill(formula);
  }

  /** Writes #REF! instead of the formula's values. */
  private put(formula: FormulaCell, message: string): void {
    this.results.clear(formula);
    formula.values = [[{ v: '#REF!', t: CellValueType.STRING }]];
    formula.message = message;
    this.results.fill(formula);
  }

  /** Why the values cannot spill to their cells; undefined when they can. */
  private obstacle({ claim, row, column, sheetId }: FormulaCell): string | undefined {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) return undefined;
    const [rows, columns] = [claim.endRow + 1 - sheet.getRowCount(), claim.endColumn + 1 - sheet.getColumnCount()];
    if (rows > 0) return `Result was not automatically expanded, please insert more rows (${rows}).`;
    if (columns > 0) return `Result was not automatically expanded, please insert more columns (${columns}).`;
    const cells = sheet.getCellMatrix();
    for (let r = claim.startRow; r <= claim.endRow; r++) {
      for (let c = claim.startColumn; c <= claim.endColumn; c++) {
        if (r === row && c === column) continue;
        if (filled(cells.getValue(r, c)) || this.results.owner(sheetId, r, c)) {
          return `Array result was not expanded because it would overwrite data in ${columnLetters(c)}${r + 1}.`;
        }
      }
    }
    return undefined;
  }
}

/** Whether two formulas read the same areas, and none of a moved sheet. */
const sameAreas = (a: readonly CellRange[], b: readonly CellRange[], moved: ReadonlySet<string>): boolean =>
  a.length === b.length &&
  a.every((area, at) => {
    const other = b[at];
    return (
      !moved.has(area.sheetId) &&
      area.sheetId === other?.sheetId &&
      area.startRow === other.startRow &&
      area.endRow === other.endRow &&
      area.startColumn === other.startColumn &&
      area.endColumn === other.endColumn
    );
  });

const filled = (cell: Nullable<ICellData>): boolean => !!cell && ((cell.v ?? '') !== '' || !!cell.f || !!cell.p);

const same = (a: FormulaCell['values'], b: FormulaCell['values']): boolean =>
  a.length === b.length &&
  a.every((line, r) => {
    const other = b[r];
    return line.length === other?.length && line.every((cell, c) => cell.v === other[c]?.v && cell.t === other[c]?.t);
  });
