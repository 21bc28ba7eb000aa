// How the workbook counts its years: their calendar, the month in which they begin, and the last full one.
import { CALENDARS, type Calendar } from '../../src/model/calendar/Calendar';
import { nearestYear } from '../../src/model/calendar/nearestYear';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Select } from '../components/Select';
import { formatYear } from '../format';
import { locale } from '../locale';
import type { GroupProps } from './SettingsForm';

export function Years({ draft, fault, change }: GroupProps) {
  const { calendar, lastFullYear } = draft;
  const firstMonth = draft.firstMonth ?? 1;
  /** The last full year follows, because a year of one calendar is none of the other. */
  const changeCalendar = (to: Calendar) =>
    change({
      calendar: to,
      ...(lastFullYear ? { lastFullYear: nearestYear(lastFullYear, { calendar: to, firstMonth }) } : {}),
    });
  return (
    <fieldset>
      <legend>{words.years}</legend>
      <Select
        label={settings.calendar}
        hint={words.calendarHint}
        value={calendar}
        options={CALENDARS.map((value) => ({ value, label: lists.calendar[value] }))}
        onChange={changeCalendar}
      />
      <Select
        label={settings.firstMonth}
        hint={firstMonth === 1 ? null : words.firstMonthHint}
        value={String(firstMonth)}
        options={locale.months[calendar].long.map((label, at) => ({ value: String(at + 1), label }))}
        onChange={(month) => change({ firstMonth: Number(month) })}
      />
      <Field label={settings.lastFullYear} hint={words.yearHint} fault={fault('lastFullYear')}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={lastFullYear}
            format={formatYear}
            onChange={(year) => change({ lastFullYear: year })}
          />
        )}
      </Field>
    </fieldset>
  );
}
