import type { RegisteredAccount } from '../matchAccounts';
import type { PresentRow } from './PresentRow';

/** The accounts of the workbook, as those of a file are matched with them. */
export const registerOf = (present: readonly PresentRow[]): (RegisteredAccount & { crmId: string })[] =>
  present.map(({ id, name, key }) => ({ id, name, crmId: key }));
