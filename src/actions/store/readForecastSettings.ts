import {
  DEFAULT_FORECAST_RULES,
  type ForecastRules,
  type ForecastSettings,
  STAGE_SETTINGS,
  type StageProbabilities,
} from '../../model/plan/ForecastRules';
import type { Workbook } from '../../workbook/Workbook';

/** What a forecast depends on, each with its default. Months are those that people count by. */
export function readForecastRules({ settings, stages, locale }: Workbook): ForecastRules {
  const { months, correlation } = DEFAULT_FORECAST_RULES;
  return {
    months: settings.number('forecastMonths', months),
    calendar: locale.calendar,
    correlation: settings.number('dealCorrelation', correlation),
    stages,
  };
}

/** The same as settings. */
export function readForecastSettings(workbook: Workbook): ForecastSettings {
  const { months, correlation, stages } = readForecastRules(workbook);
  const ofStages = Object.entries(STAGE_SETTINGS).map(([stage, key]) => [key, stages[stage as keyof StageProbabilities]]);
  return { forecastMonths: months, dealCorrelation: correlation, ...Object.fromEntries(ofStages) } as ForecastSettings;
}
