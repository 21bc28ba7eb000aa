// What a service needs in one execution, and how it creates the other services' objects.
import type { Execution } from '../door/Execution';
import type { Area } from '../document/Area';
import type { ChartPlan } from '../document/Chart';
import type { ConditionalFormat } from '../document/ConditionalFormat';
import type { Document } from '../document/Document';
import type { TextLook } from '../document/formats';
import type { Protection } from '../document/Protections';
import type { Rule } from '../document/Rule';
import type { Screen } from '../Screen';
import type { Stores } from '../stores/Stores';
import type { BuiltPlan } from './chart/EmbeddedChart';

/** The user who runs the script, and the environment. */
export interface Surroundings {
  /** The user's language, such as `en` or `fa`. */
  readonly locale: string;
  readonly email: string;
  readonly scriptTimeZone: string;
  /** Whether Google lets the add-on share the spreadsheet. */
  readonly mayShare: boolean;
  /** How a formula is spelled when a script reads it. */
  readonly readsFormulas: (formula: string) => string;
  /** Whether the user did not give every permission that the manifest asks for. */
  readonly lacksScopes: boolean;
}

export interface Context {
  readonly execution: Execution;
  readonly document: Document;
  readonly screen: Screen;
  readonly stores: Stores;
  readonly surroundings: Surroundings;
  /** The html files of the project, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly now: () => number;

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  /** `notation` is the range as the script wrote it, where that has more information than its cells: `D:F`. */
  range(area: Area, notation?: string): GoogleAppsScript.Spreadsheet.Range;
  validation(rule: Rule): GoogleAppsScript.Spreadsheet.DataValidation;
  validationBuilder(rule: Rule | null): GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  conditionalFormat(format: ConditionalFormat): GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  conditionalFormatBuilder(format: ConditionalFormat | null): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  textStyle(look: TextLook): GoogleAppsScript.Spreadsheet.TextStyle;
  textStyleBuilder(look: TextLook): GoogleAppsScript.Spreadsheet.TextStyleBuilder;
  protection(protection: Protection): GoogleAppsScript.Spreadsheet.Protection;
  /** `id` is null for a chart that is not on a sheet yet. */
  chart(plan: BuiltPlan, id: number | null): GoogleAppsScript.Spreadsheet.EmbeddedChart;
  chartBuilder(plan: ChartPlan, id: number | null): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  filter(sheetId: string): GoogleAppsScript.Spreadsheet.Filter;
}
