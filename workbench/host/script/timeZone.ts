// Converts between instants and the local time of a time zone. Local time is in milliseconds, as if the zone were UTC.

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const QUARTER_HOUR = 900_000;

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** The zone's offset from UTC at an instant, in milliseconds. */
function offset(instant: number, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC' || timeZone === 'Etc/GMT') return 0;
  const start = Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR; // no zone changes its clocks within a quarter of an hour
  const key = `${timeZone} ${start}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    format(timeZone)
      .formatToParts(start)
      .map(({ type, value }) => [type, value]),
  );
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const shown = new Date(0);
  shown.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  shown.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  const found = shown.getTime() - start;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, found);
  return found;
}

/** The local time of an instant. NaN stays NaN. */
export function wallClock(instant: number, timeZone: string): number {
  return Number.isFinite(instant) ? instant + offset(instant, timeZone) : Number.NaN;
}

/** The instant of a local time: the earlier one if it occurs twice, the later reading if the clocks skip it. */
export function instantOf(shown: number, timeZone: string): number {
  if (!Number.isFinite(shown)) return Number.NaN;
  const before = shown - offset(shown - 86_400_000, timeZone);
  if (wallClock(before, timeZone) === shown) return before;
  const after = shown - offset(shown + 86_400_000, timeZone);
  return wallClock(after, timeZone) === shown ? after : before;
}
