import type { Migration } from './Migration';

/**
 * From 3 to 4: scores, ranks, classes and attainment become native formulas, and one call fills the columns of how firm the weights are. No
 * stored data changes: every migration ends with `repairWorkbook`, which writes the formulas.
 */
export const nativeFormulas: Migration = () => [];
