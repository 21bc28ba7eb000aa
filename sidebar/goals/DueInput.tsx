// A due date that is often a month: a button sets the last working day of the chosen month, or of this month.
import { useContext } from 'preact/hooks';
import { goals as allWords } from '../../src/text/en/goals';
import { DateInput } from '../components/DateInput';
import { LinkButton } from '../components/LinkButton';
import { locale } from '../locale';
import { isDay } from '../../src/model/calendar/isDay';
import { lastDayOfMonth } from '../../src/model/calendar/lastDayOfMonth';
import { workingDayFrom } from '../../src/model/calendar/weekend';
import { formatMonth } from '../format';
import { WeekendContext } from '../components/WeekendContext';

interface DueInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  today: string;
  hint?: string | null;
  fault?: string | null;
}

const AHEAD = ['1m', '3m', '6m', '1y'] as const;

export function DueInput({ value, onChange, today, ...field }: DueInputProps) {
  const weekend = useContext(WeekendContext);
  const ends = lastDayOfMonth(isDay(value) ? value : today, locale.calendar);
  const last = workingDayFrom(ends, weekend, locale.calendar, -1);
  return (
    <>
      <DateInput {...field} value={value} onChange={onChange} today={today} quick={AHEAD} />
      {value !== last && value !== ends && (
        <p class="end-of-month">
          <LinkButton onClick={() => onChange(last)}>{allWords.goals.endOfMonth(formatMonth(last))}</LinkButton>
        </p>
      )}
    </>
  );
}
