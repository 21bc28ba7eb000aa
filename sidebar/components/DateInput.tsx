// A day: the browser's own date field, buttons for the usual days, and the date beside it in the other calendar.
import { editPlan as words } from '../../src/text/en/editPlan';
import { addToDay, type DayStep } from '../../src/model/plan/addToDay';
import { formatMoment } from '../format';
import { locale } from '../locale';
import { Field } from './Field';
import { LinkButton } from './LinkButton';
import './dateInput.css';

interface DateInputProps {
  label: string;
  /** yyyy-mm-dd; '' is blank. */
  value: string;
  onChange: (value: string) => void;
  /** The workbook's today, yyyy-mm-dd, from which the buttons count. */
  today: string;
  /** Buttons beside the field; none for a day in the past. */
  quick?: readonly ('today' | DayStep)[];
  hint?: string | null;
  fault?: string | null;
}

const AHEAD = ['today', '1w', '1m'] as const;
export const NO_BUTTONS = [] as const;

export function DateInput({ label, value, onChange, today, quick = AHEAD, hint = null, fault = null }: DateInputProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            class="input date"
            type="date"
            max="9999-12-31"
            value={value}
            onInput={(event) => {
              // While a day is half typed, the browser gives a blank with bad input. The value stays as it was.
              if (!event.currentTarget.validity.badInput) onChange(event.currentTarget.value);
            }}
          />
          {locale.calendar !== 'gregorian' && value !== '' && <span class="quiet jalali">{formatMoment(value)}</span>}
          {quick.length > 0 && (
            <div class="quick">
              {quick.map((step) => (
                <LinkButton key={step} onClick={() => onChange(step === 'today' ? today : addToDay(today, step))}>
                  {words.days[step]}
                </LinkButton>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  );
}
