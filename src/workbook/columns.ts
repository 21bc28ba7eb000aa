// Columns that are not fields of records. Widths are in pixels.
import type { Column, Rule } from './Tab';

const column =
  (role: Column['role']) =>
  (key: string, width = 100, format = '@', rule?: Rule): Column => ({ key, role, width, format, ...(rule && { rule }) });

/** A column that people fill. */
export const inputColumn = column('input');
/** A column that the add-on writes as values. */
export const stampColumn = column('stamp');

/** Created with its tab, and not shown. */
export const hidden = (shown: Column): Column => ({ ...shown, hidden: true });
/** Created only when something needs it. */
export const optional = (usual: Column): Column => ({ ...usual, optional: true });
