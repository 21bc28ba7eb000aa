// Listens to the user's changes of the workbook: cells, and everything else to calculate and save.
import { CommandType, ICommandService, type ICommandInfo, type IDisposable, type IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Engine } from '../../engine/Engine';
import type { SelectedArea } from './Grid';
import { SHEET } from './newWorkbook';

/** A value as it was before the edit; only known where a single cell was edited. */
export interface UserEdit extends SelectedArea {
  readonly oldValue?: number | string | boolean;
}

export interface ChangeListener {
  /** Whether the script is running: its changes are not edits of the user. */
  isScriptRunning(): boolean;
  /** Called once for all changes of one action of the user. */
  onUserChange: (edits: readonly UserEdit[]) => void;
  /** The document changed, by a script or a user. */
  onChange: () => void;
}

const CALCULATED = /^formula\.mutation\./;
/** What the user looks at is not content. */
const VIEW_ONLY = new Set(['sheet.mutation.set-worksheet-active', 'sheet.mutation.set-scroll', 'sheet.mutation.set-zoom-ratio']);

/** Google does not call onEdit for these or their undo, though Univer writes cells with them. */
const STRUCTURAL = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  ReorderRangeMutation.id,
]);

export function watchChanges(engine: Engine, listener: ChangeListener): IDisposable {
  const commands = engine.univer.__getInjector().get(ICommandService);
  let edits: UserEdit[] = [];
  let isWaiting = false;
  let isStructural = false;

  const tell = () => {
    isWaiting = false;
    const reported = isStructural ? [] : joined(edits);
    edits = [];
    isStructural = false;
    listener.onUserChange(reported);
  };

  const before = commands.beforeCommandExecuted((command, options) => {
    if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as IInsertSheetMutationParams;
      for (const [key, value] of Object.entries(SHEET))
        if (isUniversDefault(key, { ...sheet })) Object.assign(sheet, { [key]: value });
    }
    if (command.id !== SetRangeValuesMutation.id || isResult(options) || listener.isScriptRunning()) return;
    const area = writtenArea(command.params as ISetRangeValuesMutationParams);
    if (!area) return;
    const isSingle = area.rows === 1 && area.columns === 1;
    const value = isSingle ? engine.value(area.sheetId, area.row, area.column) : undefined;
    edits.push({ ...area, ...(value !== undefined && typeof value !== 'object' && { oldValue: value }) });
  });

  const after = commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || CALCULATED.test(command.id) || VIEW_ONLY.has(command.id)) return;
    if (isResult(options) || isOfEditor(command)) return;
    listener.onChange();
    if (listener.isScriptRunning()) return;
    if (STRUCTURAL.has(command.id)) isStructural = true;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(tell);
  });

  return {
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}

/** Whether a write only shows what was calculated. */
const isResult = (options: IExecutionOptions | undefined) =>
  Boolean(options?.onlyLocal) || Boolean(options?.applyFormulaCalculationResult);

/** Univer's hidden text editors are documents of their own. */
const isOfEditor = ({ id }: Readonly<ICommandInfo>) => id.startsWith('doc.');

/** Whether a new sheet has only the properties that Univer gives every sheet. */
function isUniversDefault(key: string, sheet: Partial<Record<string, unknown>>): boolean {
  const UNIVERS: Readonly<Record<string, unknown>> = {
    rowCount: 1000,
    columnCount: 20,
    defaultColumnWidth: 88,
    defaultRowHeight: 24,
  };
  return sheet[key] === undefined || sheet[key] === UNIVERS[key];
}

/** The smallest area around the cells whose content is written; undefined where only formats are. */
function writtenArea({ subUnitId, cellValue }: ISetRangeValuesMutationParams): SelectedArea | undefined {
  const places = Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, object | null>)
      .filter(([, cell]) => cell === null || ['v', 'f', 'p'].some((key) => key in cell))
      .map(([column]) => [Number(row), Number(column)] as const),
  );
  if (places.length === 0) return undefined;
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const least = (numbers: number[]) => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: number[]) => numbers.reduce((one, other) => Math.max(one, other));
  const [row, column] = [least(rows), least(columns)];
  return { sheetId: subUnitId, row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

/** One edit per sheet, around all of its edits. */
function joined(edits: readonly UserEdit[]): UserEdit[] {
  const bySheet = new Map<string, UserEdit>();
  for (const edit of edits) {
    const other = bySheet.get(edit.sheetId);
    bySheet.set(edit.sheetId, other ? around(other, edit) : edit);
  }
  return [...bySheet.values()];
}

function around(one: UserEdit, other: UserEdit): UserEdit {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  const area = { sheetId: one.sheetId, row, column, rows, columns };
  // The old value of a cell that was written twice is the value before the first write.
  return rows === 1 && columns === 1 && one.oldValue !== undefined ? { ...area, oldValue: one.oldValue } : area;
}
