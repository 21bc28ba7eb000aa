// The date field of the sidebar, in English.
export const dateField = {
  open: 'Calendar',
  previous: 'Previous month',
  next: 'Next month',
  /** In the empty field. */
  example: '30 Oct 2026',
  /** `year` is '' where it was typed. */
  beyondMonth: (month: string, days: number, year: string) => `${year === '' ? '' : `In ${year}, `}${month} has ${days} days.`,
  /** A day that has passed, where a day to come is asked for. */
  before: (today: string) => `It is before ${today}.`,
  unreadable: 'This is not a day. Write it like 30 Oct 2026, end of March or in 2 weeks.',
  /** Added when a day was there before. */
  stays: (day: string) => `Until then, ${day} stays.`,
  /** From Sunday, in full and as heads of columns. */
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortWeekdays: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  /** A day with its day of the week. */
  named: (weekday: string, day: string) => `${weekday}, ${day}`,
};

export type DateFieldText = typeof dateField;
