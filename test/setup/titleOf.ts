import type { OpenedWorkbook } from './preparedWorkbook';

/** The title of the sheet of a tab, which its hidden first row names by keys. Throws if the workbook has no such sheet. */
export const titleOf = (workbook: OpenedWorkbook, tab: string): string =>
  workbook.user(
    (book, key) =>
      book
        .getSheets()
        .find((sheet) => String(sheet.getRange('A1').getValue()).startsWith(`kam:${key}:`))!
        .getName(),
    tab,
  );
