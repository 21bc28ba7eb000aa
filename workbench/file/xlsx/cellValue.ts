// The value of a cell as exceljs takes it.
import type { CellErrorValue, CellValue } from 'exceljs';
import type { ICellData } from '../../engine/univer';

/** The numbers by which Univer's snapshots tell the kinds of values (its CellValueType). */
const NUMBER = 2;
const BOOLEAN = 3;

const EXCEL_ERRORS: readonly string[] = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
] satisfies CellErrorValue['error'][];
/** Errors that Excel lacks, such as the #ERROR! of a custom function, become #VALUE!. */
const OTHER_ERRORS = ['#ERROR!', '#CALC!', '#SPILL!', '#CYCLE!', '#GETTING_DATA', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!'];

/** Blank cells are null, dates stay numbers whose format shows a date. */
export function cellValue({ v, t, p }: ICellData): CellValue {
  if (p) return p.body?.dataStream.replace(/\r\n$/, '') ?? null;
  if (v === null || v === undefined || v === '') return null;
  if (Number(t) === BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (typeof v !== 'string') return v;
  if (Number(t) === NUMBER && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  if (EXCEL_ERRORS.includes(v)) return { error: v } as CellErrorValue;
  return OTHER_ERRORS.includes(v) ? { error: '#VALUE!' } : v;
}
