// Reads the cells of a sales line from a row, as texts.
import type { Problem } from '../../../src/actions/Answer';
import { isBlankCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { SalesLine, SalesSummary } from '../../../src/model/imports/summarizeSales';
import { columnOf, nameOfColumn, type ImportPlan } from '../columns/ImportPlan';
import { SALES_FIELDS, type SalesField } from '../columns/fileFields';

/** The names of the fields in a sales line. */
const nameOf = (field: SalesField): keyof SalesLine => (field === 'salesRep' ? 'owner' : field);

/** @returns a function from a row of this file to its sales line. */
export function salesReader({ columns }: Pick<ImportPlan, 'columns'>): (row: FileLine) => SalesLine {
  const places = columns.flatMap(({ index, use }): [keyof SalesLine, number][] => {
    const field = use.kind === 'field' ? SALES_FIELDS.find((each) => each === use.field) : undefined;
    return field === undefined ? [] : [[nameOf(field), index]];
  });
  return ({ line, cells }) => {
    const read: SalesLine = { line, account: '', date: '', amount: '' };
    for (const [name, at] of places) {
      const cell = cells[at] ?? '';
      if (!isBlankCell(cell)) Object.assign(read, { [name]: cell });
    }
    return read;
  };
}

/** The problems of reading the sales, with the file's own headers. */
export const problemsOfSales = ({ problems }: SalesSummary, plan: ImportPlan): Problem[] =>
  problems.map(({ code, line, field, text }) => ({
    code,
    values: { row: line, column: nameOfColumn(columnOf(plan, field)), value: text },
  }));
