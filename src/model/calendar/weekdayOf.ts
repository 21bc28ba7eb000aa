/** The day of the week of a day (yyyy-mm-dd), as in JavaScript: 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
