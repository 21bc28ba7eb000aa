import type { Settings } from '../../../src/model/records/settings';
import {
  changedSettings,
  checkSettings as faultsOf,
  type SettingsDraft,
  takeUpSettings,
} from '../../../sidebar/changeSettings/checkSettings';
import { FIRST_SETTINGS } from '../../setup/settings';

const settings = { ...FIRST_SETTINGS, currency: '€', lastFullYear: 2024, kams: 2, accountsEach: 4, capacity: 8 };
const checkSettings = (draft: SettingsDraft, before: Settings = settings, today = '2200-01-01') => faultsOf(draft, before, today);

describe('checkSettings', () => {
  test('accepts the defaults of a new workbook, and no limit on seats', () => {
    expect(checkSettings(settings)).toEqual({});
    expect(checkSettings({ ...settings, capacity: null })).toEqual({});
  });

  test('rejects an empty value, a text, a value outside its range and a fraction of a manager', () => {
    expect(checkSettings({ ...settings, kams: 1.5, keyFrom: NaN, retention: null, discount: 1.2, capacity: 201 })).toEqual({
      kams: { kind: 'range', from: 1, to: 50, whole: true },
      keyFrom: { kind: 'range', from: 1, to: 10, whole: false },
      retention: { kind: 'share', to: 1 },
      discount: { kind: 'share', to: 1 },
      capacity: { kind: 'range', from: 0, to: 200, whole: true },
    });
  });

  test('does not allow a cut-off for staying or watching above the one for becoming key', () => {
    expect(checkSettings({ ...settings, keepFrom: 7, watchFrom: 7 })).toEqual({});
    expect(checkSettings({ ...settings, keepFrom: 7.1, watchFrom: 8 })).toEqual({
      keepFrom: { kind: 'above', limit: 7 },
      watchFrom: { kind: 'above', limit: 7 },
    });
  });

  test('accepts a last full year of the chosen calendar only', () => {
    const jalali = { ...settings, calendar: 'jalali' as const };
    for (const lastFullYear of [1300, 1403]) {
      expect(checkSettings({ ...jalali, lastFullYear })).toEqual({});
      expect(checkSettings({ ...settings, lastFullYear })).toEqual({ lastFullYear: { kind: 'otherCalendar' } });
    }
    expect(checkSettings({ ...settings, lastFullYear: 2100 })).toEqual({});
    expect(checkSettings({ ...jalali, lastFullYear: 2024 })).toEqual({ lastFullYear: { kind: 'otherCalendar' } });
    for (const lastFullYear of [24, 1299, 1700, 2024.5, 2101, NaN])
      expect(checkSettings({ ...settings, lastFullYear })).toEqual({ lastFullYear: { kind: 'year' } });
  });
});

test('checkSettings requires the last full year', () => {
  expect(checkSettings({ ...settings, lastFullYear: null })).toEqual({ lastFullYear: { kind: 'year' } });
});

test('a year that ends today or later is not a full one, in either calendar and from any first month', () => {
  const notOver = { lastFullYear: { kind: 'notOver' } };
  const check = (changes: Partial<SettingsDraft>, today: string) => checkSettings({ ...settings, ...changes }, settings, today);
  expect(check({ lastFullYear: 2026 }, '2026-12-31')).toEqual(notOver);
  expect(check({ lastFullYear: 2026 }, '2027-01-01')).toEqual({});
  expect(check({ lastFullYear: 2027, firstMonth: 4 }, '2027-03-31')).toEqual(notOver);
  expect(check({ lastFullYear: 2027, firstMonth: 4 }, '2027-04-01')).toEqual({});
  expect(check({ calendar: 'jalali', lastFullYear: 1405 }, '2027-03-20')).toEqual(notOver);
  expect(check({ calendar: 'jalali', lastFullYear: 1405 }, '2027-03-21')).toEqual({});
});

test('a last full year that a file brought before it was over does not stop other changes', () => {
  const before = { ...settings, lastFullYear: 2026 };
  expect(checkSettings({ ...before, kams: 3 }, before, '2026-12-02')).toEqual({});
});

describe('changedSettings', () => {
  test('sends only the changed settings', () => {
    expect(changedSettings(settings, { ...settings })).toEqual({});
    expect(changedSettings(settings, { ...settings, capacity: null, me: 'Sara' })).toEqual({ capacity: null, me: 'Sara' });
  });
});

test('checkSettings accepts a secure booking link, or none', () => {
  for (const bookingLink of ['', ' ', 'https://cal.example/ada']) expect(checkSettings({ ...settings, bookingLink })).toEqual({});
  for (const bookingLink of ['http://cal.example', 'cal.example', 'https://', 'javascript:alert(1)'])
    expect(checkSettings({ ...settings, bookingLink })).toEqual({ bookingLink: { kind: 'link' } });
});

test('kept changes replace the current settings, and unknown ones are left out', () => {
  expect(takeUpSettings({ keyFrom: 8, capacity: null, kams: 'two', own: 1 }, settings)).toEqual({
    ...settings,
    keyFrom: 8,
    capacity: null,
  });
  expect(takeUpSettings({ keyFrom: settings.keyFrom }, settings)).toBeNull();
  expect([null, 7, 'x', []].map((kept) => takeUpSettings(kept, settings))).toEqual([null, null, null, null]);
});
