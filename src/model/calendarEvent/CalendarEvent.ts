/** One day in a calendar. */
export interface CalendarEvent {
  /** The same for the same event wherever it is written, so that a calendar that has it already changes it. */
  id: string;
  title: string;
  /** yyyy-mm-dd */
  day: string;
  /** Several lines; '' for none. */
  details: string;
}
