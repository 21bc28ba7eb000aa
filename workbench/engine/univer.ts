// Every part of Univer that runs without a screen, in one module: jest cannot import the packages one by one, so tests map this
// file to a bundle of it.
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-sort/facade';

export * from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { UniverDocsPlugin } from '@univerjs/docs';
export * from '@univerjs/engine-formula';
export * from '@univerjs/sheets';
export type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
export * from '@univerjs/sheets-conditional-formatting';
export * from '@univerjs/sheets-data-validation';
export * from '@univerjs/sheets-filter';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export * from '@univerjs/sheets-note';
export * from '@univerjs/sheets-numfmt';
export * from '@univerjs/sheets-sort';
