// Boots Univer without a screen, with every part that the host needs, and puts the engine over it.
import type { Engine } from './Engine';
import { engineOver } from './engineOver';
import { quietTrigger } from './quietTrigger';
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
} from './univer';
import type { IWorkbookData } from './univer';

/** Like a new spreadsheet in Google Sheets: one sheet of 1000 rows (21 pixels) and 26 columns (100 pixels). */
const NEW_WORKBOOK: Partial<IWorkbookData> = {
  id: 'workbook',
  name: 'Untitled spreadsheet',
  sheetOrder: ['0'],
  sheets: { 0: { id: '0', name: 'Sheet1', rowCount: 1000, columnCount: 26, defaultRowHeight: 21, defaultColumnWidth: 100 } },
};

const PLUGINS = [
  UniverFormulaEnginePlugin,
  UniverDocsPlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
] as const;

/** An engine in Node, on a stored workbook or a new one. It must be disposed: Univer keeps timers alive. */
export function bootEngine(snapshot: Partial<IWorkbookData> = NEW_WORKBOOK): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.WARN });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin as never);
  univer.registerPlugin(quietTrigger(univer));
  const api = FUniver.newAPI(univer);
  // A workbook keeps the object that it is created from and writes into it.
  return engineOver(univer, api.createWorkbook(structuredClone(snapshot)));
}
