// The cut-offs and the seats: four cells over the matrix's headers that carry their own words.
import { DEFAULT_TIER_SETTINGS, type TierSettings } from '../model/tiers/Tier';
import { isValueOf } from '../model/records/recordRules';
import { settings as schema } from '../model/records/settings';
import { hasOwnDigits } from './buildValidation';
import type { Workbook } from './Workbook';
import { settingsRowOf } from './settingsRowOf';
import { TIER_SETTINGS, type TierSetting } from './tabs/matrix';
import type { Table } from './Table';

/** A cell without a number from 1 to 10 (seats: 0 or more) counts as the default; blank seats mean no limit. */
export function readTierSettings(matrix: Table): TierSettings {
  const row = settingsRowOf(matrix);
  const cell = (setting: TierSetting): unknown => matrix.value(row, TIER_SETTINGS[setting]);
  const cutOff = (setting: TierSetting, otherwise: number): number => {
    const value = cell(setting);
    return typeof value === 'number' && isValueOf(schema[setting], value) ? value : otherwise;
  };
  const keyFrom = cutOff('keyFrom', DEFAULT_TIER_SETTINGS.keyFrom);
  const keepFrom = cutOff('keepFrom', keyFrom - 1);
  const seats = cell('capacity');
  return {
    keyFrom,
    keepFrom,
    watchFrom: cutOff('watchFrom', keepFrom),
    capacity: seats === '' ? null : typeof seats === 'number' && seats >= 0 ? Math.floor(seats) : DEFAULT_TIER_SETTINGS.capacity,
  };
}

const ALL = Object.keys(TIER_SETTINGS) as TierSetting[];

type WithWords = Pick<Workbook, 'text' | 'locale'>;

const cellOf = (matrix: Table, setting: TierSetting): GoogleAppsScript.Spreadsheet.Range =>
  matrix.sheet.getRange(settingsRowOf(matrix), matrix.columns.get(TIER_SETTINGS[setting]) ?? 1);

/** Whether a cut-off is still its formula: "stays key from" one below "key from", "watch from" the same as "stays key from". */
export const isFollowing = (matrix: Table, setting: 'keepFrom' | 'watchFrom'): boolean =>
  cellOf(matrix, setting).getFormula() !== '';

/** Writes the label of the row over the headers, and the formats and rules of the setting cells, in the workbook's language. */
export function labelTierSettings(matrix: Table, { text, locale }: WithWords, settings: readonly TierSetting[] = ALL): void {
  matrix.set(settingsRowOf(matrix), 'account', text.tabs.matrix.weights);
  const places = settings.map((setting) => matrix.columns.get(TIER_SETTINGS[setting]) ?? 1);
  const left = Math.min(...places);
  // Other cells between them keep what they have.
  const cells = matrix.sheet.getRange(settingsRowOf(matrix), left, 1, Math.max(...places) - left + 1);
  const [formats = []] = cells.getNumberFormats();
  const [rules = []] = cells.getDataValidations();
  settings.forEach((setting, at) => {
    const { from, to } = schema[setting];
    const place = (places[at] ?? left) - left;
    formats[place] = text.formats[setting];
    rules[place] = SpreadsheetApp.newDataValidation()
      .requireNumberBetween(from, to)
      .setAllowInvalid(hasOwnDigits(locale))
      .setHelpText(text.validation[setting])
      .build();
  });
  cells.setNumberFormats([formats]).setDataValidations([rules]);
}

/** Writes the defaults into new cells. `keepFrom` and `watchFrom` start as formulas and follow the other cut-offs until a user types a figure. */
export function writeTierSettings(matrix: Table, workbook: WithWords, settings: readonly TierSetting[] = ALL): void {
  if (settings.length === 0) return;
  labelTierSettings(matrix, workbook, settings);
  const row = settingsRowOf(matrix);
  for (const setting of settings) {
    if (setting === 'keyFrom' || setting === 'capacity') matrix.set(row, TIER_SETTINGS[setting], DEFAULT_TIER_SETTINGS[setting]);
  }
  const following = {
    keepFrom: `=${matrix.a1(row, TIER_SETTINGS.keyFrom)}-1`,
    watchFrom: `=${matrix.a1(row, TIER_SETTINGS.keepFrom)}`,
  };
  for (const setting of ['keepFrom', 'watchFrom'] as const)
    if (settings.includes(setting)) matrix.set(row, TIER_SETTINGS[setting], following[setting]);
}
