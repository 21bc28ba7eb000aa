// A month of days to choose from, by pointer and by keyboard.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { partsOf } from '../../src/model/calendar/calendarParts';
import { monthWeeks } from '../../src/model/calendar/monthWeeks';
import { dateField as words } from '../../src/text/en/dateField';
import { formatMonth, formatNumber } from '../format';
import { locale } from '../locale';
import { firstWeekday } from './firstWeekday';
import { moveInMonth } from './moveInMonth';
import { nameDay } from './nameDay';

interface MonthGridProps {
  /** The chosen day, yyyy-mm-dd; '' when there is none. */
  value: string;
  /** The day that has the focus first. */
  start: string;
  today: string;
  onChoose: (day: string) => void;
  onClose: () => void;
}

export function MonthGrid({ value, start, today, onChoose, onClose }: MonthGridProps) {
  const { calendar, direction } = locale;
  const first = firstWeekday();
  const [focused, setFocused] = useState(start);
  const grid = useRef<HTMLTableElement>(null);
  const [followsKeys, setFollowsKeys] = useState(true);
  useLayoutEffect(() => {
    if (followsKeys) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [focused, followsKeys]);

  const turn = (key: 'PageUp' | 'PageDown') => {
    setFollowsKeys(false);
    setFocused(moveInMonth(focused, key, false, { calendar, direction, firstWeekday: first }) ?? focused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    if (event.target instanceof HTMLElement && !event.target.closest('table')) return;
    const moved = moveInMonth(focused, event.key, event.shiftKey, { calendar, direction, firstWeekday: first });
    if (moved === null) return;
    event.preventDefault();
    setFollowsKeys(true);
    setFocused(moved);
  };
  const title = formatMonth(focused);
  return (
    <div class="month" role="group" aria-label={words.open} onKeyDown={onKeyDown}>
      <div class="month-head">
        <button type="button" class="link" aria-label={words.previous} onClick={() => turn('PageUp')}>
          <span aria-hidden="true">{direction === 'rtl' ? '›' : '‹'}</span>
        </button>
        <span aria-live="polite">{title}</span>
        <button type="button" class="link" aria-label={words.next} onClick={() => turn('PageDown')}>
          <span aria-hidden="true">{direction === 'rtl' ? '‹' : '›'}</span>
        </button>
      </div>
      <table role="grid" aria-label={title} ref={grid}>
        <thead>
          <tr>
            {words.weekdays.map((_, place) => {
              const weekday = (first + place) % 7;
              return (
                <th key={weekday} scope="col" abbr={words.weekdays[weekday]}>
                  {words.shortWeekdays[weekday]}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(focused, calendar, first).map((week, row) => (
            <tr key={row}>
              {week.map((day, place) => (
                <td key={place} role="gridcell" aria-selected={day !== null && day === value}>
                  {day !== null && (
                    <button
                      type="button"
                      tabIndex={day === focused ? 0 : -1}
                      aria-label={nameDay(day)}
                      aria-current={day === today ? 'date' : undefined}
                      onClick={() => onChoose(day)}
                    >
                      {formatNumber(partsOf(day, calendar).day)}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
