// Opens an Excel file, or tells why it cannot be read and what to do.
import type { Problem } from '../../../src/actions/Answer';
import { openXlsx, type Xlsx } from '../spreadsheet/readXlsx';
import { ZipFault } from '../spreadsheet/unzip';
import { decodeLoosely } from './decodeBytes';
import type { SourceLines } from './linesOf';
import { isZip } from './refuseFile';

/** The sheets of a file, and which one is read: index in `titles`. */
export interface Sheets extends Xlsx {
  at: number;
}

const CODES = { broken: 'fileIsBroken', protected: 'fileIsProtected', tooLarge: 'sheetTooLarge' } as const;

export async function openSpreadsheet(bytes: Uint8Array<ArrayBuffer>): Promise<Sheets | Problem> {
  // Excel keeps a protected file inside a file of its old kind.
  if (!isZip(bytes))
    return { code: decodeLoosely(bytes, 'utf-16le').includes('EncryptedPackage') ? 'fileIsProtected' : 'fileIsOldExcel' };
  try {
    const xlsx = await openXlsx(bytes);
    return xlsx === null ? { code: 'fileIsOtherZip' } : { ...xlsx, at: 0 };
  } catch (error) {
    return faultOf(error);
  }
}

export async function readSheet({ at, read }: Sheets): Promise<SourceLines | Problem> {
  try {
    const { lines, errors } = await read(at);
    if (errors.count === 0) return { lines, findings: [] };
    const values = { cells: errors.count, example: errors.example };
    return { lines, findings: [{ code: 'errorCells', values, lines: errors.lines, questions: [] }] };
  } catch (error) {
    return faultOf(error);
  }
}

const faultOf = (error: unknown): Problem => ({ code: error instanceof ZipFault ? CODES[error.fault] : 'fileIsBroken' });
