// Calculates the formulas of conditional formats and validations, which belong to ranges instead of cells.
import { evaluatedFormula } from '../spelling/evaluatedFormula';
import type { EvaluatedFormula, Read } from '../spelling/evaluatedFormula';
import { storedFormula } from '../spelling/storedFormula';
import { IOtherFormulaManagerService } from '../univer';
import type { FWorkbook, IRange, Univer } from '../univer';
import { overlaps } from './CellRange';
import type { CellRange } from './CellRange';
import type { Interpretation } from './Interpretation';
import type { RuleResults } from './showResults';
import { surroundings } from './surroundings';

/** A rule as Univer stores it: its formula is relative to the first cell of its ranges. */
type Rule = Parameters<IOtherFormulaManagerService['register']>[0]['item'];

/** With more changed areas, asking each of them costs more than calculating all. */
const MOST_AREAS = 60;

/** A read, shifted to a cell this far from the rule's first one. */
function moved({ fixed, ...area }: Read, right: number, down: number): CellRange {
  return {
    sheetId: area.sheetId,
    startRow: area.startRow + (fixed.startRow ? 0 : down),
    endRow: area.endRow + (fixed.endRow ? 0 : down),
    startColumn: area.startColumn + (fixed.startColumn ? 0 : right),
    endColumn: area.endColumn + (fixed.endColumn ? 0 : right),
  };
}

export class RuleFormulas {
  private readonly rules: IOtherFormulaManagerService;
  /** New or changed rules, which every one of their cells is calculated for. */
  private fresh = new Set<string>();
  private everything = true;

  constructor(
    private readonly univer: Univer,
    private readonly workbook: FWorkbook,
    private readonly interpretation: Interpretation,
  ) {
    this.rules = univer.__getInjector().get(IOtherFormulaManagerService);
  }

  change(ids: Iterable<string>): void {
    for (const id of ids) this.fresh.add(id);
  }

  changeEverything(): void {
    this.everything = true;
  }

  get waiting(): boolean {
    return this.everything || this.fresh.size > 0;
  }

  /** The results of rules for the cells that read a change. The interpreter must be loaded. */
  calculate(changes: readonly CellRange[]): RuleResults {
    const unitId = this.workbook.getId();
    const given: RuleResults = {};
    for (const [sheetId, rules] of Object.entries(this.rules.getOtherFormulaData()[unitId] ?? {})) {
      for (const [id, rule] of Object.entries(rules ?? {})) {
        const all = this.everything || this.fresh.has(id) || changes.length > MOST_AREAS;
        const values = this.values(sheetId, rule, all ? undefined : changes);
        if (values) ((given[unitId] ??= {})[sheetId] ??= {})[id] = values;
      }
    }
    this.everything = false;
    this.fresh.clear();
    return given;
  }

  private values(sheetId: string, { f, ranges }: Rule, changes: readonly CellRange[] | undefined) {
    const [first] = ranges;
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!first || !sheet) return undefined;
    const formula = evaluatedFormula(storedFormula(f), surroundings(this.univer, this.workbook, sheetId));
    const fixed = formula.reads.filter((read) => Object.values(read.fixed).every(Boolean));
    const byRow = sameInRow(formula);
    const values: { [down: number]: { [right: number]: ReturnType<Interpretation['values']> } } = {};
    for (const [row, column] of cellsOf(ranges, sheet.getRowCount(), sheet.getColumnCount())) {
      const [down, right] = [row - first.startRow, column - first.startColumn];
      if (changes && !touched(formula, changes, right, down)) continue;
      const line = (values[down] ??= {});
      const [beside] = byRow ? Object.values(line) : [];
      line[right] = beside ?? this.interpretation.values(formula.text, fixed, { sheetId, row, column }, right, down);
    }
    return Object.keys(values).length > 0 ? values : undefined;
  }
}

/** Whether all cells of a row get the same: `=$A5="Key"` over A5:J1000 is calculated once a row. */
const sameInRow = ({ text, reads, volatile }: EvaluatedFormula): boolean =>
  !volatile && !/COLUMN/i.test(text) && reads.every(({ fixed }) => fixed.startColumn && fixed.endColumn);

const touched = ({ reads, volatile }: EvaluatedFormula, changes: readonly CellRange[], right: number, down: number): boolean =>
  volatile || reads.some((read) => changes.some((change) => overlaps(change, moved(read, right, down))));

function* cellsOf(ranges: readonly IRange[], rows: number, columns: number): Generator<[row: number, column: number]> {
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= Math.min(endRow, rows - 1); row++) {
      for (let column = startColumn; column <= Math.min(endColumn, columns - 1); column++) yield [row, column];
    }
  }
}
