import { DEFAULT_FORECAST_RULES, type ForecastSettings } from '../../model/plan/ForecastRules';
import type { Workbook } from '../../workbook/Workbook';

/** What a forecast depends on, each with its default. */
export function readForecastSettings({ settings, stages }: Workbook): ForecastSettings {
  const { months, correlation } = DEFAULT_FORECAST_RULES;
  return {
    forecastMonths: settings.number('forecastMonths', months),
    dealCorrelation: settings.number('dealCorrelation', correlation),
    stageIdentified: stages.identified,
    stageQualified: stages.qualified,
    stageProposed: stages.proposed,
    stageNegotiating: stages.negotiating,
  };
}
