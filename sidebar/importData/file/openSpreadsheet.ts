// Opens an Excel file, or tells why it cannot be read and what to do.
import type { Problem } from '../../../src/actions/Answer';
import type { Finding } from '../../../src/model/imports/findings/Finding';
import { SEPARATOR } from '../../../src/model/imports/findings/judgeCurrencies';
import { openXlsx, type Xlsx } from '../spreadsheet/openXlsx';
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
    const { lines, errors, unknown } = await read(at);
    const [example = ''] = errors.examples;
    const findings: Finding[] = [
      {
        code: 'unknownResults',
        values: { cells: unknown.count, ...namedIn(unknown.examples) },
        lines: unknown.lines,
        questions: [],
      },
      { code: 'errorCells', values: { cells: errors.count, example }, lines: errors.lines, questions: [] },
    ];
    return { lines, findings: findings.filter(({ values }) => values['cells'] !== 0) };
  } catch (error) {
    return faultOf(error);
  }
}

/** As many columns are named. */
const MOST_NAMED = 5;

/** The first names in one text, and how many more there are. */
const namedIn = (all: ReadonlySet<string>) => ({
  names: [...all].slice(0, MOST_NAMED).join(SEPARATOR),
  more: Math.max(0, all.size - MOST_NAMED),
});

const faultOf = (error: unknown): Problem => ({ code: error instanceof ZipFault ? CODES[error.fault] : 'fileIsBroken' });
