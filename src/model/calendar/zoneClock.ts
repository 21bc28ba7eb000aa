import { isoDay } from './isoDay';

/** The clock of a time zone. Instants are milliseconds since 1970, days yyyy-mm-dd. */
export interface ZoneClock {
  /** The local day at an instant. */
  dayAt: (instant: number) => string;
  /** The instant of a local time, given as the UTC instant that reads the same. A time that clocks skip is an hour later. */
  instantOf: (local: number) => number;
  /** The instant at which a local day begins: midnight, or an hour later when clocks go forward at midnight. */
  startOf: (day: string) => number;
}

const DAY = 86_400_000;

/** The clock of an IANA time zone such as Asia/Tehran, with its daylight saving time. Throws a RangeError for an unknown zone. */
export function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  /** The local time at an instant, as the UTC instant that reads the same. */
  const shownAt = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const time = (part('hour') * 60 + part('minute')) * 60 + part('second');
    return Date.parse(`${isoDay(part('year'), part('month'), part('day'))}T00:00:00Z`) + time * 1000;
  };
  const instantOf = (local: number): number => {
    // The offset from UTC is that of the day before or that of the day after.
    const [before, after] = [-DAY, DAY].map((away) => local - (shownAt(local + away) - (local + away)));
    const candidates = [before ?? local, after ?? local].sort((a, b) => a - b);
    return candidates.find((instant) => shownAt(instant) >= local) ?? local;
  };
  return {
    dayAt: (instant) => new Date(shownAt(instant)).toISOString().slice(0, 10),
    instantOf,
    startOf: (day) => instantOf(Date.parse(`${day}T00:00:00Z`)),
  };
}
