const DAY = 86_400_000;

/** Adds days to a day (yyyy-mm-dd); negative `days` go back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
