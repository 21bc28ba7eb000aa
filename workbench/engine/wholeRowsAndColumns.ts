// Makes Univer's bookkeeping of references right where a script or a user removes or moves rows, columns or cells.
import {
  CommandType,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  ICommandService,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RANGE_TYPE,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from './univer';
import type { FWorkbook, IDisposable, IRange, Univer, Worksheet } from './univer';

/** Univer corrects references, validations and formats for these as if they happened on the active sheet. */
const ON_ACTIVE_SHEET = new Set([
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  MoveColsCommand.id,
  MoveRowsCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
]);

/** Removed rows and columns go through the whole sheet and beyond, or else an open range, which is longer than its sheet, stays as it is. */
const WHOLE = new Map([
  [RemoveColByRangeCommand.id, RANGE_TYPE.COLUMN],
  [RemoveRowByRangeCommand.id, RANGE_TYPE.ROW],
]);

/** While such a command runs, its sheet is the active one, and its range is marked as whole rows or columns. */
export function wholeRowsAndColumns(univer: Univer, workbook: FWorkbook): IDisposable {
  const commands = univer.__getInjector().get(ICommandService);
  const book = workbook.getWorkbook();
  let active: Worksheet | undefined;

  const before = commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.COMMAND || !ON_ACTIVE_SHEET.has(id)) return;
    const { subUnitId, range } = params as { subUnitId?: string; range?: IRange };
    const rangeType = WHOLE.get(id);
    if (range && rangeType !== undefined) range.rangeType = rangeType;
    const target = subUnitId === undefined ? undefined : book.getSheetBySheetId(subUnitId);
    if (!target || target === book.getActiveSheet()) return;
    active = book.getActiveSheet();
    book.setActiveSheet(target);
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if (!active || !ON_ACTIVE_SHEET.has(id)) return;
    book.setActiveSheet(active);
    active = undefined;
  });
  return {
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}
