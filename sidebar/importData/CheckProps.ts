import type { ComponentChildren } from 'preact';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { ImportPlan } from './columns/ImportPlan';

/** What the Check step passes to each kind of file. */
export interface CheckProps {
  plan: ImportPlan;
  offer: ImportOffer;
  /** Below the number of rows: the first rows as they are read, and whether the file is read as last time. */
  head: ComponentChildren;
  /** Blank for pasted cells. */
  fileName: string;
  /** Called when the import begins, with the names of customers that are not proposed as candidates, and the last full year of the file. */
  onStart: (inactive?: readonly string[], year?: number | null) => Promise<unknown>;
  next: () => void;
  back: () => void;
}
