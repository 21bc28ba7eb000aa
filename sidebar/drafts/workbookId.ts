/** The id of the workbook that the page belongs to, by which the browser keeps drafts of different workbooks apart. */
export const workbookId = (): string => document.body.dataset['workbook'] ?? '';
