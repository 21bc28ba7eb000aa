// Univer's interpreter, driven synchronously: one formula's text in, rows × columns of cells out.
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  CellValueType,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  LexerNode,
  LexerTreeBuilder,
  ObjectMatrix,
} from '../univer';
import type {
  BaseAstNode,
  BaseValueObject,
  FWorkbook,
  FunctionVariantType,
  ICellData,
  ISheetData,
  IUnitSheetNameMap,
  Nullable,
  Univer,
} from '../univer';
import type { CellRange } from './CellRange';
import { ReadColumns } from './ReadColumns';
import type { Results } from './Results';

/**
 * Univer caches the position of each value of a column, for the next comparison with that column. Arrays that a formula computes write
 * into it as if they were the column, and a zero finds the blanks: a formula that compares one column twice would be wrong.
 */
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
CELL_INVERTED_INDEX_CACHE.set = () => undefined;

/** What a cell shows when its formula cannot be read, or when the interpreter itself failed. */
const failed = (code: string): ICellData[][] => [[{ v: code, t: CellValueType.STRING }]];

/** A formula's "" is a text, not a blank; Univer takes it for a blank unless the cell has something else, here a formula's sign. */
const EMPTY_TEXT: ICellData = { v: '', t: CellValueType.STRING, f: '=' };

/** A sheet's cells as formulas see them: what formulas gave lies over what was typed. */
class SeenCells extends ObjectMatrix<ICellData> {
  constructor(
    cells: ConstructorParameters<typeof ObjectMatrix<ICellData>>[0],
    private readonly sheetId: string,
    private readonly results: Results,
  ) {
    super(cells);
  }

  override getValue(row: number, column: number): ICellData {
    const result = this.results.cell(this.sheetId, row, column);
    const typed = super.getValue(row, column) as ICellData | undefined;
    // Without a result the type is wrong, in Univer as well: an empty cell is undefined.
    if (!result) return typed as ICellData;
    if (result.v === null) return undefined as unknown as ICellData;
    if (result.v === '') return EMPTY_TEXT;
    return typed?.s === undefined || typed.s === null ? result : { ...result, s: typed.s };
  }
}

const BINDS = /\bLET\(/i;

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export class Interpretation {
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;
  private readonly interpreter: Interpreter;
  private readonly lexer: LexerTreeBuilder;
  private readonly parser: AstTreeBuilder;
  /** Univer's own cache is one for all workbooks of a process, and its trees remember the Univer that parsed them. */
  private readonly trees = new Map<string, BaseAstNode | undefined>();

  /** Must hear of every change. */
  readonly columns: ReadColumns;

  constructor(
    univer: Univer,
    private readonly workbook: FWorkbook,
    private readonly results: Results,
  ) {
    const injector = univer.__getInjector();
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
    this.interpreter = injector.get(Interpreter);
    this.lexer = injector.get(LexerTreeBuilder);
    this.parser = injector.get(AstTreeBuilder);
    this.columns = new ReadColumns(workbook.getId());
  }

  /** Loads the current workbook into the interpreter. */
  load(): void {
    const model = this.workbook.getWorkbook();
    const unitId = model.getUnitId();
    const sheets: ISheetData = {};
    const names: { [name: string]: string } = {};
    for (const sheet of model.getSheets()) {
      const { cellData, rowCount, columnCount, rowData, columnData } = sheet.getConfig();
      const id = sheet.getSheetId();
      sheets[id] = { cellData: new SeenCells(cellData, id, this.results), rowCount, columnCount, rowData, columnData };
      names[sheet.getName()] = id;
    }
    const nameMap: IUnitSheetNameMap = { [unitId]: names };
    this.config.load({
      allUnitData: { [unitId]: sheets },
      unitStylesData: { [unitId]: model.getStyles() },
      unitSheetNameMap: nameMap,
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    this.config.setExecuteUnitId(unitId);
    this.columns.load(this.config.getUnitData(), this.config.getUnitStylesData());
    this.runtime.reset();
  }

  /** The values of a formula in the given cell that reads the given areas. `right` and `down` move its relative references. */
  values(text: string, reads: readonly CellRange[], { sheetId, row, column }: Place, right = 0, down = 0): ICellData[][] {
    const model = this.workbook.getWorkbook();
    const sheet = model.getSheetBySheetId(sheetId);
    const tree = this.tree(text);
    if (!tree || !sheet) return failed('#ERROR!');
    // It is filled per range, and formulas change what is in a range; some functions even change the cached array.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    this.columns.offer(reads);
    this.runtime.setCurrent(row, column, sheet.getRowCount(), sheet.getColumnCount(), sheetId, model.getUnitId());
    try {
      return cells(this.interpreter.execute({ node: tree, refOffsetX: right, refOffsetY: down }));
    } catch {
      return failed('#ERROR!');
    } finally {
      tree.resetCalculationState();
    }
  }

  /** Functions were declared: formulas parsed earlier do not know them. */
  forgetTrees(): void {
    this.trees.clear();
  }

  private tree(text: string): BaseAstNode | undefined {
    if (this.trees.has(text)) return this.trees.get(text);
    // Parsing LET changes what the lexer keeps for the whole process: a second parsing would read that.
    if (BINDS.test(text)) this.lexer.dispose();
    const lexed = this.lexer.treeBuilder(text);
    const tree = lexed instanceof LexerNode ? (this.parser.parse(lexed) ?? undefined) : undefined;
    // A tree with LET keeps the values bound at its first run, so it is used only once.
    if (!BINDS.test(text)) this.trees.set(text, tree);
    return tree;
  }
}

function cells(value: FunctionVariantType): ICellData[][] {
  if (!value.isReferenceObject() && !(value.isValueObject() && value.isArray())) return [[cell(value as BaseValueObject)]];
  const array = value as FunctionVariantType & {
    iterator(each: (value: Nullable<BaseValueObject>, row: number, column: number) => void): void;
  };
  const { startRow, startColumn, endRow, endColumn } = (
    value as {
      getRangePosition(): { startRow: number; startColumn: number; endRow: number; endColumn: number };
    } & FunctionVariantType
  ).getRangePosition();
  const lines: ICellData[][] = [];
  if (endRow < startRow || endColumn < startColumn) return failed('#N/A');
  array.iterator((each, row, column) => {
    (lines[row - startRow] ??= [])[column - startColumn] = cell(each);
  });
  return lines.length > 0 ? lines : failed('#N/A');
}

/** A cell of Univer for a value; `v` is null for a blank. */
function cell(value: Nullable<BaseValueObject>): ICellData {
  if (!value || value.isNull()) return { v: null };
  if (value.isError()) return { v: (value as unknown as { getErrorType(): string }).getErrorType(), t: CellValueType.STRING };
  const pattern = value.getPattern();
  const style = pattern === '' ? {} : { s: { n: { pattern } } };
  if (value.isNumber()) return { v: value.getValue(), t: CellValueType.NUMBER, ...style };
  if (value.isBoolean()) return { v: value.getValue() ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: String(value.getValue()), t: CellValueType.STRING };
}
