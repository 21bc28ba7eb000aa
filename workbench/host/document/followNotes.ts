// Keeps each note at its cell when rows, columns or cells move. Univer's own controller moves notes a moment after the script, and loses
// one where a note takes the place of another.
import type { Engine } from '../../engine/Engine';
import {
  handleCommonRangeChangeWithEffectRefCommandsSkipNoInterests as placeAfter,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getSheetCommandTarget,
  ICommandService,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  IUniverInstanceService,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveNoteMutation,
  RemoveRowCommand,
  SheetInterceptorService,
  SheetsNoteModel,
  SheetsSelectionsService,
  UniverSheetsNotePlugin,
  UpdateNoteMutation,
  UpdateNotePositionMutation,
} from '../../engine/univer';
import type { ICommandInfo, IMutationInfo, ISheetNote } from '../../engine/univer';
import { type Change, MOVES } from './moves';

// The plugin makes its controller there.
UniverSheetsNotePlugin.prototype.onReady = () => undefined;

const REMOVING: readonly string[] = [RemoveRowCommand.id, RemoveColCommand.id];
const MOVING_CELLS: readonly string[] = [
  MoveRangeCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
];

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

export function followNotes(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  const model = injector.get(SheetsNoteModel);
  const selectionManagerService = injector.get(SheetsSelectionsService);
  const unitId = engine.workbook.getId();
  const notesOf = (sheetId: string): ISheetNote[] => [...(model.getSheetNotes(unitId, sheetId)?.values() ?? [])];

  // Whole rows and columns: by the mutation, so that undoing moves them back.
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const move = MOVES[id];
    if (!move) return;
    const change = params as Change;
    const { subUnitId: sheetId } = change;
    for (const { id: noteId, row, col } of notesOf(sheetId)) {
      const area = move({ sheetId, row, column: col, rows: 1, columns: 1 }, change);
      if (!area) model.removeNote(unitId, sheetId, { noteId });
      else if (area.row !== row || area.column !== col)
        model.updateNotePosition(unitId, sheetId, { noteId, newRow: area.row, newCol: area.column });
    }
  });

  // Single cells; and the notes of removed rows and columns, which come back when the user undoes that.
  const followed = (sheetId: string, command: Readonly<ICommandInfo>, note: ISheetNote): Mutations => {
    const { id: noteId, row, col } = note;
    const ids = { unitId, sheetId, noteId };
    const place = (newRow: number, newColumn: number): IMutationInfo => ({
      id: UpdateNotePositionMutation.id,
      params: { ...ids, newPosition: { row: newRow, col: newColumn } },
    });
    const back = { id: UpdateNoteMutation.id, params: { unitId, sheetId, row, col, note } };
    const range = { startRow: row, endRow: row, startColumn: col, endColumn: col };
    if (REMOVING.includes(command.id)) {
      const { startRow, endRow, startColumn, endColumn } = (command.params as Change).range;
      const isIn = row >= startRow && row <= endRow && col >= startColumn && col <= endColumn;
      return { redos: [], undos: isIn ? [back] : [] };
    }
    const changed = placeAfter(range, command, { selectionManagerService });
    const to = Array.isArray(changed) ? changed[0] : changed;
    if (!to) return { redos: [{ id: RemoveNoteMutation.id, params: ids }], undos: [back] };
    if (to.startRow === row && to.startColumn === col) return { redos: [], undos: [] };
    return { redos: [place(to.startRow, to.startColumn)], undos: [place(row, col)] };
  };
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations(command) {
      if (!REMOVING.includes(command.id) && !MOVING_CELLS.includes(command.id)) return { redos: [], undos: [] };
      const target = getSheetCommandTarget(injector.get(IUniverInstanceService), command.params);
      const all = target ? notesOf(target.subUnitId).map((note) => followed(target.subUnitId, command, note)) : [];
      return { redos: all.flatMap(({ redos }) => redos), undos: all.flatMap(({ undos }) => undos) };
    },
  });
}
