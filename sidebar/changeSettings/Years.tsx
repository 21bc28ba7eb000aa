// How the workbook counts its years: their calendar, the month in which they begin, and the last full one.
import { CALENDARS } from '../../src/model/calendar/Calendar';
import type { FiscalYears } from '../../src/model/calendar/FiscalYears';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { Notice } from '../components/Notice';
import { NumberInput } from '../components/NumberInput';
import { Select } from '../components/Select';
import { formatYear } from '../format';
import { locale } from '../locale';
import { today } from '../today';
import { followYears } from './followYears';
import type { GroupProps } from './SettingsForm';

interface YearsProps extends GroupProps {
  /** How many columns to the left the yearly figures move once this is saved; below 0 to the right. */
  movedBy: number;
}

export function Years({ draft, fault, change, movedBy }: YearsProps) {
  const { calendar, lastFullYear } = draft;
  const years = { calendar, firstMonth: draft.firstMonth ?? 1 };
  const changeYears = (changed: Partial<FiscalYears>) => {
    const next = { ...years, ...changed };
    change({ ...next, lastFullYear: followYears(lastFullYear, years, next, today()) });
  };
  return (
    <fieldset>
      <legend>{words.years}</legend>
      <Select
        label={settings.calendar}
        hint={words.calendarHint}
        value={calendar}
        options={CALENDARS.map((value) => ({ value, label: lists.calendar[value] }))}
        onChange={(to) => changeYears({ calendar: to })}
      />
      <Select
        label={settings.firstMonth}
        hint={years.firstMonth === 1 ? null : words.firstMonthHint}
        value={String(years.firstMonth)}
        options={locale.months[calendar].long.map((label, at) => ({ value: String(at + 1), label }))}
        onChange={(month) => changeYears({ firstMonth: Number(month) })}
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
      {movedBy !== 0 && <Notice kind="warning">{words.yearMoves}</Notice>}
    </fieldset>
  );
}
