// What is wrong with settings as they were typed, field by field.
import type { Settings } from '../../src/actions/settings/readSettings';
import { SETTING_RANGES, type SettingRange } from '../../src/model/settings/SETTING_RANGES';

/** Settings while they are edited: a number field may be empty (null) or hold no number (NaN). */
export type SettingsDraft = { [Key in keyof Settings]: Settings[Key] extends number ? number | null : Settings[Key] };
type SettingsKey = keyof Settings;

type SettingsFault =
  | { kind: 'range'; from: number; to: number; whole: boolean }
  | { kind: 'share' }
  | { kind: 'above'; limit: number }
  | { kind: 'year' }
  | { kind: 'link' };

/** Parts of 1. */
const shares = ['retention', 'discount'] as const;
/** May be left empty: no limit on seats. */
const optional: readonly SettingsKey[] = ['capacity'];

const isShare = (share: number | null) => share !== null && share >= 0 && share <= 1;
/** Of either calendar; a slip such as 1700 is none. Narrower than what the workbook takes. */
const isYear = (year: number) => Number.isInteger(year) && ((year >= 1300 && year <= 1500) || (year >= 1990 && year <= 2100));
/** Blank, or a secure address. */
const isLink = (link: string) => link.trim() === '' || /^https:\/\/[^\s.]+\.\S+$/i.test(link.trim());

/** @returns a fault a field that has one; an empty record when all may be saved. */
export function checkSettings(draft: SettingsDraft): Partial<Record<SettingsKey, SettingsFault>> {
  const faults: Partial<Record<SettingsKey, SettingsFault>> = {};
  for (const [key, { from, to, whole }] of Object.entries(SETTING_RANGES) as [SettingsKey, SettingRange][]) {
    const value = draft[key] as number | null;
    if (value === null && optional.includes(key)) continue;
    const fits = value !== null && value >= from && value <= to && (!whole || Number.isInteger(value));
    if (!fits) faults[key] = { kind: 'range', from, to, whole };
  }
  for (const key of shares) if (!isShare(draft[key])) faults[key] = { kind: 'share' };
  const { keyFrom, keepFrom, watchFrom, lastFullYear } = draft;
  for (const [key, value] of Object.entries({ keepFrom, watchFrom }) as ['keepFrom' | 'watchFrom', number | null][])
    if (!faults[key] && !faults.keyFrom && value! > keyFrom!) faults[key] = { kind: 'above', limit: keyFrom! };
  if (lastFullYear === null || !isYear(lastFullYear)) faults.lastFullYear = { kind: 'year' };
  if (!isLink(draft.bookingLink)) faults.bookingLink = { kind: 'link' };
  return faults;
}

/** The settings that differ from those that were loaded. To be called with a draft that has no fault. */
export function changedSettings(before: Settings, draft: SettingsDraft): Partial<Settings> {
  const changed = (Object.keys(before) as SettingsKey[]).filter((key) => before[key] !== draft[key]);
  return Object.fromEntries(changed.map((key) => [key, draft[key]]));
}
