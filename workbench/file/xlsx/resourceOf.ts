// The data that one of Univer's plugins stores for a sheet in a snapshot.
import type { ISheetDataValidationRule, IWorkbookData } from '../../engine/univer';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetNote } from '@univerjs/sheets-note';

interface Resources {
  SHEET_DATA_VALIDATION_PLUGIN: ISheetDataValidationRule[];
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: IConditionFormattingRule[];
  SHEET_NOTE_PLUGIN: Record<string, Record<string, ISheetNote>> | ISheetNote[];
  SHEET_FILTER_PLUGIN: IAutoFilter;
}

/** Undefined when the plugin stores nothing for that sheet. */
export function resourceOf<Name extends keyof Resources>(
  snapshot: IWorkbookData,
  name: Name,
  sheetId: string,
): Resources[Name] | undefined {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Record<string, Resources[Name]>)[sheetId] : undefined;
}
