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
import type { FWorkbook, IDisposable, IRange, Univer } from './univer';

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

/**
 * The range of such a command is marked as whole rows or columns; and until its first mutation, while Univer works out what else must
 * change, the command's own sheet passes for the active one. It is not activated, nor does it pass for it any longer: Univer draws the
 * sheet that is the active one when rows are removed.
 */
export function wholeRowsAndColumns(univer: Univer, workbook: FWorkbook): IDisposable {
  const commands = univer.__getInjector().get(ICommandService);
  const book = workbook.getWorkbook();
  const answerAsIs = () => Reflect.deleteProperty(book, 'getActiveSheet');

  const before = commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type === CommandType.MUTATION) answerAsIs();
    if (type !== CommandType.COMMAND || !ON_ACTIVE_SHEET.has(id)) return;
    answerAsIs();
    const { subUnitId, range } = params as { subUnitId?: string; range?: IRange };
    const rangeType = WHOLE.get(id);
    if (range && rangeType !== undefined) range.rangeType = rangeType;
    const target = subUnitId === undefined ? undefined : book.getSheetBySheetId(subUnitId);
    if (target && target !== book.getActiveSheet()) Object.assign(book, { getActiveSheet: () => target });
  });
  const after = commands.onCommandExecuted(answerAsIs);
  return {
    dispose() {
      before.dispose();
      after.dispose();
      answerAsIs();
    },
  };
}
