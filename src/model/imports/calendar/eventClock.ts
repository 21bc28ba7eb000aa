// When an event takes place, whatever time zone it is written in.
import ICAL from 'ical.js';
import { zoneClock, type ZoneClock } from '../../calendar/zoneClock';

/** A whole day, or a time. */
export interface Moment {
  /** yyyy-mm-dd, in the reader's time zone. A whole day is the same day everywhere. */
  day: string;
  /** Milliseconds since 1970. */
  instant: number;
}

export interface EventClock {
  /** @param tzid the time zone that the time is written in; `null` for UTC, and for a time that is local everywhere. */
  momentOf: (time: ICAL.Time, tzid: string | null) => Moment;
  /** A UTC time as it is written in a time zone, for rules whose dates are in another zone than their event. */
  toLocal: (time: ICAL.Time, tzid: string | null) => ICAL.Time;
}

/** `/mozilla.org/20050126_1/Europe/Berlin` */
const IANA_NAME = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_-]+(\/[A-Z][A-Za-z_-]+)?$/;

/**
 * A time zone is known by its IANA name. Any other name, such as Outlook's "W. Europe Standard Time", has its definition in the file; without
 * one its times count as the reader's own.
 *
 * @param zones the definitions in the file.
 * @param reader the clock of the reader's time zone.
 */
export function eventClock(zones: readonly ICAL.Component[], reader: ZoneClock): EventClock {
  const defined = new Map(
    zones.map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone({ component })] as const),
  );
  const clocks = new Map<string, ZoneClock | null>();
  const clockOf = (tzid: string): ZoneClock | null => {
    const known = clocks.get(tzid);
    if (known !== undefined) return known;
    const clock = ianaClock(tzid) ?? ianaClock(IANA_NAME.exec(tzid)?.[0] ?? '');
    clocks.set(tzid, clock);
    return clock;
  };
  const instantOf = (time: ICAL.Time, tzid: string | null): number => {
    const local = readingOf(time);
    if (isUtc(time)) return local;
    const clock = tzid === null ? reader : clockOf(tzid);
    if (clock) return clock.instantOf(local);
    const zone = defined.get(tzid ?? '');
    return zone ? local - zone.utcOffset(time) * 1000 : reader.instantOf(local);
  };
  return {
    momentOf(time, tzid) {
      if (time.isDate) return { day: time.toString(), instant: readingOf(time) };
      const instant = instantOf(time, tzid);
      return { day: reader.dayAt(instant), instant };
    },
    toLocal(time, tzid) {
      if (!isUtc(time) || tzid === null) return time;
      // The offset at this instant: the difference between the local reading and the instant of the same reading.
      const instant = readingOf(time);
      const local = 2 * instant - instantOf(localTime(instant), tzid);
      return localTime(local);
    },
  };
}

function ianaClock(name: string): ZoneClock | null {
  try {
    return zoneClock(name);
  } catch {
    return null;
  }
}

const isUtc = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.utcTimezone;

/** The UTC instant that reads the same. */
const readingOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

function localTime(reading: number): ICAL.Time {
  const date = new Date(reading);
  const time = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return new ICAL.Time(
    { ...time, hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), isDate: false },
    ICAL.Timezone.localTimezone,
  );
}
