// Google's sheet ids are whole numbers, Univer's are texts: a sheet created here uses its number as its text.
import type { Document } from './Document';

/** The number of a sheet, always the same for the same id: its own number, or one made of its text (sheets that the page inserts). */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  return [...sheetId].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x7fffffff, 7);
}

/** The id of the sheet with that number. */
export function sheetIdOf(document: Document, number: number): string | undefined {
  return document.engine.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .find((id) => sheetNumber(id) === number);
}

/** An id that no sheet has: a random whole number, as Google gives them. */
export function newSheetId(document: Document): string {
  const number = Math.floor(Math.random() * 2 ** 31);
  return sheetIdOf(document, number) === undefined ? String(number) : newSheetId(document);
}
