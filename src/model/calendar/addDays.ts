const DAY = 86_400_000;

/** The day (yyyy-mm-dd) so many days later, or earlier where `days` is negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
