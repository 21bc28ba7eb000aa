// Finds what is wrong with typed settings, field by field.
import { calendarOfYear } from '../../src/model/calendar/calendarOfYear';
import { lastFullYearOf } from '../../src/model/calendar/lastFullYearOf';
import { HEALTH_PARTS } from '../../src/model/programme/AccountState';
import { weightKey } from '../../src/model/programme/HealthSettings';
import { LINK } from '../../src/model/records/link';
import { rangeProblem } from '../../src/model/records/rangeProblem';
import { isNumberField } from '../../src/model/records/recordRules';
import type { FieldSchema } from '../../src/model/records/RecordSchema';
import { isObject } from '../drafts/draftStorage';
import { settings as schema, type Settings } from '../../src/model/records/settings';

/** Settings while they are edited: a number field can be empty (null) or not a number (NaN). */
export type SettingsDraft = { [Key in keyof Settings]: Settings[Key] extends number ? number | null : Settings[Key] };
type SettingsKey = keyof Settings;

type SettingsFault =
  | { kind: 'range'; from: number; to: number; whole: boolean }
  | { kind: 'share'; to: number }
  | { kind: 'noWeight' }
  | { kind: 'above'; limit: number }
  | { kind: 'year' }
  | { kind: 'otherCalendar' }
  | { kind: 'notOver' }
  | { kind: 'link' };

/** A year of either calendar. It rejects slips such as 1700, so it is narrower than the range the workbook accepts. */
const isYear = (year: number) => rangeProblem(schema.lastFullYear, year) === null && (year <= 1500 || year >= 1990);
/** Blank, or an https address. */
const isLink = (link: string) => link.trim() === '' || LINK.test(link.trim());

/**
 * A last full year that is kept as it is passes, even if it is not over: a file can have brought it.
 * @param today yyyy-mm-dd.
 * @returns one fault for each invalid field; an empty record when everything can be saved.
 */
export function checkSettings(
  draft: SettingsDraft,
  before: Settings,
  today: string,
): Partial<Record<SettingsKey, SettingsFault>> {
  const faults: Partial<Record<SettingsKey, SettingsFault>> = {};
  for (const [key, field] of Object.entries(schema) as [SettingsKey, FieldSchema][]) {
    const value = draft[key];
    if (key === 'lastFullYear' || !isNumberField(field) || (value === null && !field.required)) continue;
    if (typeof value === 'number' && rangeProblem(field, value) === null) continue;
    const { kind, from = -Infinity, to = Infinity, whole = false } = field;
    faults[key] = kind === 'share' ? { kind, to } : { kind: 'range', from, to, whole };
  }
  const { keyFrom, keepFrom, watchFrom, lastFullYear, calendar } = draft;
  const years = { calendar, firstMonth: draft.firstMonth ?? 1 };
  for (const [key, value] of Object.entries({ keepFrom, watchFrom }) as ['keepFrom' | 'watchFrom', number | null][])
    if (!faults[key] && !faults.keyFrom && value! > keyFrom!) faults[key] = { kind: 'above', limit: keyFrom! };
  if (HEALTH_PARTS.every((part) => draft[weightKey(part)] === 0)) faults.weightRelationships = { kind: 'noWeight' };
  if (lastFullYear === null || !isYear(lastFullYear)) faults.lastFullYear = { kind: 'year' };
  else if (calendarOfYear(lastFullYear) !== calendar) faults.lastFullYear = { kind: 'otherCalendar' };
  else if (lastFullYear !== before.lastFullYear && lastFullYear > lastFullYearOf(years, today))
    faults.lastFullYear = { kind: 'notOver' };
  if (!isLink(draft.bookingLink)) faults.bookingLink = { kind: 'link' };
  return faults;
}

/** The settings that differ from the loaded ones. The draft must be free of faults. */
export function changedSettings(before: Settings, draft: SettingsDraft): Partial<Settings> {
  const changed = (Object.keys(before) as SettingsKey[]).filter((key) => before[key] !== draft[key]);
  return Object.fromEntries(changed.map((key) => [key, draft[key]]));
}

/** Changes that were kept, over the settings of now; `null` where they change nothing. What is stored may come from anyone. */
export function takeUpSettings(kept: unknown, now: Settings): SettingsDraft | null {
  if (!isObject(kept)) return null;
  const changes = (Object.keys(now) as SettingsKey[]).filter(
    (key) => key in kept && isLike(kept[key], now[key]) && kept[key] !== now[key],
  );
  return changes.length === 0 ? null : { ...now, ...Object.fromEntries(changes.map((key) => [key, kept[key]])) };
}

/** A figure can be blank; JSON has no other kinds that a setting can have. */
const isLike = (value: unknown, was: unknown): boolean =>
  typeof value === typeof was || (value === null && typeof was === 'number') || (was === null && typeof value === 'number');
