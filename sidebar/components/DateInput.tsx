// A day, typed in words or figures or chosen from a month, with buttons for the usual days. It says how it understood what was typed.
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { editPlan } from '../../src/text/en/editPlan';
import { dateField as words } from '../../src/text/en/dateField';
import { isDay } from '../../src/model/calendar/isDay';
import { addToDay, type DayStep } from '../../src/model/plan/addToDay';
import { beyondMonth } from '../../src/model/typedDays/beyondMonth';
import { readTypedDay } from '../../src/model/typedDays/readTypedDay';
import { formatMoment, formatYear } from '../format';
import { locale } from '../locale';
import { proposedDay } from '../proposedDay';
import { text } from '../text';
import { dayOrder } from './dayOrder';
import { Field } from './Field';
import { LinkButton } from './LinkButton';
import { MonthGrid } from './MonthGrid';
import { nameDay } from './nameDay';
import { WeekendContext } from './WeekendContext';
import './dateInput.css';

interface DateInputProps {
  label: string;
  /** yyyy-mm-dd; '' is blank. */
  value: string;
  onChange: (value: string) => void;
  /** The workbook's today, yyyy-mm-dd, from which words and buttons count. */
  today: string;
  /** Buttons beside the field, each for a working day ahead; none for a day in the past. */
  quick?: readonly ('today' | DayStep)[];
  /** Whether the day is usually over, so that a typed day without a year is the last one. */
  past?: boolean;
  hint?: string | null;
  fault?: string | null;
}

const AHEAD = ['today', '1w', '1m'] as const;
export const NO_BUTTONS = [] as const;

export function DateInput({
  label,
  value,
  onChange,
  today,
  quick = AHEAD,
  past = false,
  hint = null,
  fault = null,
}: DateInputProps) {
  // The text stays as typed until the field loses the focus, or until the day is set in another way.
  const [typed, setTyped] = useState<{ text: string; for: string } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const note = useId();
  const weekend = useContext(WeekendContext);
  const current = typed?.for === value ? typed.text : null;

  const read = (entry: string): string | null =>
    entry.trim() === '' ? '' : readTypedDay(entry, { today, calendar: locale.calendar, order: dayOrder(), past });
  const understood = current === null ? value : read(current);
  const isUnreadable = understood === null;
  const beyond = isUnreadable && current !== null ? beyondMonth(current, today, past) : null;
  const message = isUnreadable
    ? [
        beyond
          ? words.beyondMonth(
              beyond.month || (locale.months[beyond.named.calendar].long[beyond.named.month - 1] ?? ''),
              beyond.days,
              beyond.year === null ? '' : formatYear(beyond.year),
            )
          : words.unreadable,
        value === '' ? '' : words.stays(formatMoment(value)),
      ]
        .join(' ')
        .trim()
    : current !== null && understood !== ''
      ? [text.common.readAs(nameDay(understood)), !past && understood < today ? words.before(formatMoment(today)) : '']
          .join(' ')
          .trim()
      : null;

  const set = (day: string) => {
    setTyped(null);
    setOpen(false);
    onChange(day);
  };
  const close = () => {
    setOpen(false);
    input.current?.focus();
  };
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(attributes) => (
        <div
          ref={field}
          onFocusOut={(event) => {
            if (!(event.relatedTarget instanceof Node) || field.current?.contains(event.relatedTarget)) return;
            setOpen(false);
          }}
        >
          <div class="day">
            <input
              {...attributes}
              ref={input}
              class="input"
              type="text"
              dir={locale.direction}
              autocomplete="off"
              placeholder={words.example}
              aria-invalid={isUnreadable || attributes['aria-invalid']}
              aria-describedby={
                [attributes['aria-describedby'], message === null ? undefined : note].filter(Boolean).join(' ') || undefined
              }
              value={current ?? formatMoment(value)}
              onInput={(event) => {
                const entry = event.currentTarget.value;
                const day = read(entry) ?? value;
                setTyped({ text: entry, for: day });
                if (day !== value) onChange(day);
              }}
              onBlur={() => {
                if (!isUnreadable) setTyped(null);
              }}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') {
                  event.preventDefault();
                  setOpen(true);
                } else if (event.key === 'Enter' && !isUnreadable) setTyped(null);
              }}
            />
            <button
              type="button"
              class="button open-month"
              aria-label={words.open}
              aria-expanded={isOpen}
              onClick={() => (isOpen ? close() : setOpen(true))}
            >
              <svg viewBox="0 0 24 24" width="16" height="16" fill="currentColor" aria-hidden="true">
                <path d="M7 2v2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2h-2V2h-2v2H9V2zM5 9h14v11H5zm2 2v3h3v-3zm5 0v3h3v-3z" />
              </svg>
            </button>
          </div>
          {message !== null && (
            <p class={isUnreadable ? 'fault' : 'hint'} id={note} role={isUnreadable ? 'alert' : 'status'}>
              {message}
            </p>
          )}
          {isOpen && (
            <MonthGrid
              value={value}
              start={isDay(value) && value >= '1900' && value < '2200' ? value : today}
              today={today}
              onClose={close}
              onChoose={(day) => {
                set(day);
                input.current?.focus();
              }}
            />
          )}
          {quick.length > 0 && (
            <div class="quick">
              {quick.map((step) => (
                <LinkButton
                  key={step}
                  onClick={() => set(step === 'today' ? today : proposedDay(addToDay(today, step, locale.calendar), weekend))}
                >
                  {editPlan.days[step]}
                </LinkButton>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
