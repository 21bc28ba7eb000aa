// Keeps the ranges that dropdowns take their words from when rows are deleted or inserted: Univer gives a range up when its first row is
// deleted, and does not let a range that reaches the end of its sheet grow with it.
import type { Engine } from '../../engine/Engine';
import { DataValidationType, ICommandService } from '../../engine/univer';
import { absoluteName, quotedName, readA1 } from './a1';

const DELETE = 'sheet.command.remove-row-by-range';
const INSERT = 'sheet.command.insert-row-by-range';

interface RowsChanged {
  readonly subUnitId: string;
  readonly range: { readonly startRow: number; readonly endRow: number };
}

/** The rows of a range, counted from 0. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A dropdown whose words are in the changed sheet. */
interface Dropdown {
  readonly subUnitId: string;
  readonly ruleId: string;
  readonly rows: Rows;
  readonly columns: Rows;
  readonly reachesEnd: boolean;
}

export function followRows(engine: Engine): void {
  const commands = engine.univer.__getInjector().get(ICommandService);
  let before: readonly Dropdown[] = [];
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === DELETE || id === INSERT) before = dropdownsFrom(engine, (params as RowsChanged).subUnitId);
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== DELETE && id !== INSERT) return;
    const { subUnitId, range } = params as RowsChanged;
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    for (const dropdown of before) {
      const moved = id === DELETE ? afterDelete(dropdown.rows, range) : afterInsert(dropdown.rows, range);
      const rows = { first: moved.first, last: dropdown.reachesEnd && sheet ? sheet.getMaxRows() - 1 : moved.last };
      if (sheet && rows.first <= rows.last)
        write(engine, dropdown, `=${quotedName(sheet.getSheetName())}!${referenceTo(rows, dropdown.columns)}`);
    }
    before = [];
  });
}

function dropdownsFrom(engine: Engine, sheetId: string): Dropdown[] {
  return engine.workbook.getSheets().flatMap((sheet) =>
    sheet.getDataValidations().flatMap(({ rule: { uid, type, formula1 } }) => {
      const found =
        (type as DataValidationType) === DataValidationType.LIST && formula1?.startsWith('=')
          ? readA1(formula1.slice(1))
          : undefined;
      if (!found) return [];
      const source = found.sheetName === undefined ? sheet : engine.workbook.getSheetByName(found.sheetName);
      if (source?.getSheetId() !== sheetId) return [];
      const end = source.getMaxRows() - 1;
      const { row = 0, column = 0, lastRow = end, lastColumn = source.getMaxColumns() - 1 } = found;
      const columns = { first: column, last: lastColumn };
      return [
        { subUnitId: sheet.getSheetId(), ruleId: uid, rows: { first: row, last: lastRow }, columns, reachesEnd: lastRow >= end },
      ];
    }),
  );
}

function afterDelete({ first, last }: Rows, { startRow, endRow }: RowsChanged['range']): Rows {
  const count = endRow - startRow + 1;
  return {
    first: first < startRow ? first : Math.max(startRow, first - count),
    last: last < startRow ? last : Math.max(startRow - 1, last - count),
  };
}

function afterInsert({ first, last }: Rows, { startRow, endRow }: RowsChanged['range']): Rows {
  const count = endRow - startRow + 1;
  return { first: first < startRow ? first : first + count, last: last < startRow ? last : last + count };
}

const referenceTo = (rows: Rows, columns: Rows): string =>
  `${absoluteName(rows.first, columns.first)}:${absoluteName(rows.last, columns.last)}`;

function write(engine: Engine, { subUnitId, ruleId }: Dropdown, formula1: string): void {
  const sheet = engine.workbook.getSheetBySheetId(subUnitId);
  const rule = sheet?.getDataValidations().find((each) => each.rule.uid === ruleId)?.rule;
  if (!rule || rule.formula1 === formula1) return;
  const { type, operator, formula2, allowBlank } = rule;
  engine.api.syncExecuteCommand('sheets.command.update-data-validation-setting', {
    unitId: engine.workbook.getId(),
    subUnitId,
    ruleId,
    setting: { type, operator, formula1, formula2, allowBlank },
  });
}
