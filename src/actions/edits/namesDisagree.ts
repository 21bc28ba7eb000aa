import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { isRenamed } from './isRenamed';

/** The refusal of a partly sorted table, which lists the names that changed. @param isCertain whether Set up workbook can bring the rows together. */
export function namesDisagree({ language }: Workbook, table: Table, isCertain: boolean): Refusal {
  const names = table.rows.filter((row) => isRenamed(table, row)).map((row) => table.name(row));
  const values = { tab: table.sheet.getName(), names: joinNames(language, names) };
  return new Refusal({ code: isCertain ? 'namesDisagree' : 'rowsApart', values });
}
