// Puts the services of one execution together.
import { CacheService } from './CacheService';
import { EmbeddedChart } from './chart/EmbeddedChart';
import { EmbeddedChartBuilder } from './chart/EmbeddedChartBuilder';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import { ConditionalFormatRuleBuilder } from './ConditionalFormatRuleBuilder';
import type { Context } from './Context';
import { DataValidation } from './DataValidation';
import { DataValidationBuilder } from './DataValidationBuilder';
import { ChartHiddenDimensionStrategy } from './enumerations';
import { Filter } from './Filter';
import { HtmlService } from './HtmlService';
import { LockService } from './LockService';
import { consoleOf, loggerOf } from './logging';
import { PropertiesService } from './Properties';
import { Protection } from './Protection';
import { Range } from './range/Range';
import { ScriptApp } from './ScriptApp';
import { Session } from './Session';
import { Sheet } from './sheet/Sheet';
import { Spreadsheet } from './Spreadsheet';
import { SpreadsheetApp } from './SpreadsheetApp';
import { TextStyle } from './TextStyle';
import { TextStyleBuilder } from './TextStyleBuilder';
import { Utilities } from './Utilities';

/** What an execution is given from outside. */
export type Given = Pick<Context, 'execution' | 'document' | 'screen' | 'stores' | 'surroundings' | 'files' | 'now'>;

/** The context of one execution: what services share, and how they make handles for each other. */
export function createContext(given: Given): Context {
  const context: Context = {
    ...given,
    spreadsheet: () => new Spreadsheet(context).handle,
    sheet: (sheetId) => new Sheet(context, sheetId).handle,
    range: (area, notation) => new Range(context, area, notation).handle,
    validation: (rule) => new DataValidation(context, rule).handle,
    validationBuilder: (rule) => new DataValidationBuilder(context, rule).handle,
    conditionalFormat: (format) => new ConditionalFormatRule(context, format).handle,
    conditionalFormatBuilder: (format) => new ConditionalFormatRuleBuilder(context, format).handle,
    textStyle: (look) => new TextStyle(context, look).handle,
    textStyleBuilder: (look) => new TextStyleBuilder(context, look).handle,
    protection: (protection) => new Protection(context, protection).handle,
    chart: (plan, id) => new EmbeddedChart(context, plan, id).handle,
    chartBuilder: (plan, id) => new EmbeddedChartBuilder(context, plan, id).handle,
    filter: (sheetId) => new Filter(context, sheetId).handle,
  };
  return context;
}

/** The services, as the script's globals. */
export function globalsOf(context: Context): Record<string, unknown> {
  return {
    SpreadsheetApp: new SpreadsheetApp(context).handle,
    PropertiesService: new PropertiesService(context).handle,
    CacheService: new CacheService(context).handle,
    LockService: new LockService(context).handle,
    HtmlService: new HtmlService(context).handle,
    Session: new Session(context).handle,
    Utilities: new Utilities(context).handle,
    ScriptApp: new ScriptApp(context).handle,
    Charts: context.execution.expose('Charts', {}, {}, { ChartHiddenDimensionStrategy }),
    Logger: loggerOf(context),
    console: consoleOf(context),
  };
}
