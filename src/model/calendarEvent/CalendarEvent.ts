/** An all-day calendar event. */
export interface CalendarEvent {
  /** The same id in every copy of the event, so that a calendar updates an event that it already has. */
  id: string;
  title: string;
  /** yyyy-mm-dd */
  day: string;
  /** Can have several lines; '' when there are none. */
  details: string;
}
