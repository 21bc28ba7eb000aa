// Reads the cells of a sales line from a row, as texts.
import type { Problem } from '../../../src/actions/Answer';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { SalesLine } from '../../../src/model/imports/sales/SalesLine';
import type { SalesSummary } from '../../../src/model/imports/sales/summarizeSales';
import { foldDigits } from '../../../src/model/names/foldDigits';
import { columnOf, nameOfColumn, type ImportPlan } from '../columns/ImportPlan';
import { SALES_FIELDS, type SalesField } from '../columns/fileFields';

/** The names of the fields in a sales line. */
const nameOf = (field: SalesField): keyof SalesLine => (field === 'salesRep' ? 'owner' : field);

/** @returns a function from a row of this file to its sales line. */
export function salesReader({ columns }: Pick<ImportPlan, 'columns'>): (row: FileLine) => SalesLine {
  const places = columns.flatMap(({ index, use, isWeek = false }): [keyof SalesLine, number, boolean][] => {
    const field = use.kind === 'field' ? SALES_FIELDS.find((each) => each === use.field) : undefined;
    return field === undefined ? [] : [[nameOf(field), index, isWeek && field === 'month']];
  });
  return ({ line, cells }) => {
    const read: SalesLine = { line, account: '', date: '', amount: '' };
    for (const [name, at, isWeek] of places) {
      const cell = isWeek ? asWeek(cells[at] ?? '') : (cells[at] ?? '');
      if (!isBlankCell(cell)) Object.assign(read, { [name]: cell });
    }
    return read;
  };
}

/** `7` and `202507` as weeks, and not as months. */
const asWeek = (cell: string): string => foldDigits(cell.trim()).replace(/^(?:(\d{4})[-/.]?)?(\d{1,2})$/, '$1 W$2');

/** The problems of reading the sales, with the file's own headers. */
export const problemsOfSales = ({ problems }: SalesSummary, plan: ImportPlan): Problem[] =>
  problems.map(({ code, line, field, text }) => ({
    code,
    values: { row: line, column: nameOfColumn(columnOf(plan, field)), value: text },
  }));
