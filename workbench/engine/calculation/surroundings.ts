// The sheet names, sizes and named ranges of the workbook now, for reading formulas.
import type { Surroundings } from '../spelling/evaluatedFormula';
import { IDefinedNamesService } from '../univer';
import type { FWorkbook, Univer } from '../univer';

export function surroundings(univer: Univer, workbook: FWorkbook, sheetId: string): Surroundings {
  const book = workbook.getWorkbook();
  const names = univer.__getInjector().get(IDefinedNamesService);
  const folded = (name: string) => name.toLowerCase();
  return {
    sheetId,
    sheetNamed(name) {
      const sheet = book.getSheets().find((each) => folded(each.getName()) === folded(name));
      return sheet && { id: sheet.getSheetId(), name: sheet.getName() };
    },
    size(id) {
      const sheet = book.getSheetBySheetId(id);
      return { rows: sheet?.getRowCount() ?? 0, columns: sheet?.getColumnCount() ?? 0 };
    },
    definition: (name) => names.getValueByName(book.getUnitId(), name)?.formulaOrRefString.replace(/^=/, ''),
  };
}
