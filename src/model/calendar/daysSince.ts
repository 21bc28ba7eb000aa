const DAY = 86_400_000;

/** Days from a day (yyyy-mm-dd) until `today`, negative where it is still to come; `null` where the day is blank or none. */
export function daysSince(day: string, today: string): number | null {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  return Number.isNaN(days) ? null : days;
}
