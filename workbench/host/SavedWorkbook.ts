// A stored workbook: Univer's data, and the host's beside it. Plain JSON.
import type { IWorkbookData } from '../engine/univer';
import type { Chart } from './document/Chart';
import type { People } from './document/Sharing';
import type { Protection } from './document/Protections';

export interface SavedWorkbook {
  readonly workbook: IWorkbookData;
  readonly timeZone: string;
  readonly locale: string;
  readonly protections: readonly Protection[];
  /** Undefined in files older than charts. */
  readonly charts?: readonly Chart[];
  /** The people it is shared with, besides the owner. Undefined in files older than sharing. */
  readonly people?: People;
  readonly documentProperties: Readonly<Record<string, string>>;
  /** The user's own, not the workbook's: on Google they follow the user into every workbook. */
  readonly userProperties: Readonly<Record<string, string>>;
  readonly scriptProperties: Readonly<Record<string, string>>;
  /** Whether the add-on was used in this workbook before. */
  readonly enabled: boolean;
}
