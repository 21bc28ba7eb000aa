// Dates as text in the patterns of Java's SimpleDateFormat, which Utilities.formatDate takes.
import { wallClock } from './timeZone';

const two = (value: number) => String(value).padStart(2, '0');
const named = (options: Intl.DateTimeFormatOptions) => (shown: Date) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(shown);

const LETTERS: Readonly<Record<string, (shown: Date, offset: number) => string>> = {
  yyyy: (shown) => String(shown.getUTCFullYear()).padStart(4, '0'),
  yy: (shown) => two(shown.getUTCFullYear() % 100),
  MMMM: named({ month: 'long' }),
  MMM: named({ month: 'short' }),
  MM: (shown) => two(shown.getUTCMonth() + 1),
  M: (shown) => String(shown.getUTCMonth() + 1),
  dd: (shown) => two(shown.getUTCDate()),
  d: (shown) => String(shown.getUTCDate()),
  EEEE: named({ weekday: 'long' }),
  EEE: named({ weekday: 'short' }),
  HH: (shown) => two(shown.getUTCHours()),
  H: (shown) => String(shown.getUTCHours()),
  hh: (shown) => two(shown.getUTCHours() % 12 || 12),
  h: (shown) => String(shown.getUTCHours() % 12 || 12),
  mm: (shown) => two(shown.getUTCMinutes()),
  ss: (shown) => two(shown.getUTCSeconds()),
  SSS: (shown) => String(shown.getUTCMilliseconds()).padStart(3, '0'),
  a: (shown) => (shown.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_shown, offset) => `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`,
};

/** An instant as the zone's clocks show it. Throws for letters that it does not know. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const shown = wallClock(instant, timeZone);
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (token: string, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return quoted?.replaceAll("''", "'") ?? "'";
      const write = LETTERS[token];
      if (!write) throw new Error(`Utilities.formatDate: ${token} is not in this host`);
      return write(new Date(shown), (shown - instant) / 60_000);
    },
  );
}
