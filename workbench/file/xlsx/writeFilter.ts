// The filter of a sheet: its range; which rows it hides is for the reader to choose again.
import type { Worksheet } from 'exceljs';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import { rangeName } from './rangeName';

export function writeFilter(filter: IAutoFilter | undefined, target: Worksheet): void {
  if (filter) target.autoFilter = rangeName(filter.ref);
}
