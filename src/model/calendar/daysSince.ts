const DAY = 86_400_000;

/** Days from a day until `today`; negative for a future day. `null` when the day is blank or invalid. */
export function daysSince(day: string, today: string): number | null {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  return Number.isNaN(days) ? null : days;
}
