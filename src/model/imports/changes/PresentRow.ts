export type CellValue = string | number | boolean;

/** By column; columns of the user's own as `own:` and their header. */
export type CellsByColumn = Readonly<Record<string, CellValue>>;

/** A row of the workbook: an account, or a record of one. */
export interface PresentRow {
  id: string;
  name: string;
  /** The CRM id of an account; the account of a record. */
  key: string;
  cells: CellsByColumn;
}
