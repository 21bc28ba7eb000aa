/** Whether a text is a day of the calendar, as 1998-01-05 is and 1998-02-30 is not. */
export function isDay(text: string): boolean {
  const read = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : undefined;
  return read !== undefined && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}
