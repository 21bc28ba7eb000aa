// A workbook as it is stored: what Univer keeps, and what the host keeps beside it. Plain JSON.
import type { IWorkbookData } from '../engine/univer';
import type { Chart } from './document/Chart';
import type { People } from './document/Sharing';
import type { Protection } from './document/Protections';

export interface SavedWorkbook {
  readonly workbook: IWorkbookData;
  readonly timeZone: string;
  readonly locale: string;
  readonly protections: readonly Protection[];
  /** Undefined in files from before there were charts. */
  readonly charts?: readonly Chart[];
  /** Whom it is shared with, besides the owner. Undefined in files from before there was sharing. */
  readonly people?: People;
  readonly documentProperties: Readonly<Record<string, string>>;
  /** The user's own, not the workbook's: on Google they follow the user into every workbook. */
  readonly userProperties: Readonly<Record<string, string>>;
  readonly scriptProperties: Readonly<Record<string, string>>;
  /** Whether the add-on was used in this workbook before. */
  readonly enabled: boolean;
}
