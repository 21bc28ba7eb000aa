// A Date whose local time is that of the script's own time zone, whatever the zone of this machine.
import { wallClock, instantOf } from './timeZone';

type Fields = [year: number, month: number, day: number, hours: number, minutes: number, seconds: number, milliseconds: number];
const UNITS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Derives a Date from the realm's own for an IANA time zone; `now` gives the present in milliseconds. */
export function zonedDate(original: DateConstructor, timeZone: string, now: () => number): DateConstructor {
  /** The instant of these local fields. */
  const instant = (fields: Fields) => {
    const shown = new original(0);
    shown.setUTCFullYear(fields[0], fields[1], fields[2]);
    shown.setUTCHours(fields[3], fields[4], fields[5], fields[6]);
    return instantOf(shown.getTime(), timeZone);
  };
  const fieldsOf = (milliseconds: number): Fields => {
    const shown = new original(wallClock(milliseconds, timeZone));
    return UNITS.map((unit) => shown[`getUTC${unit}`]()) as Fields;
  };
  /** A text without a zone is in the script's: the machine's own parser gives the fields. */
  const parse = (text: string) => {
    const here = new original(text);
    if (
      Number.isNaN(here.getTime()) ||
      /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text) ||
      /^\d{4}-\d\d-\d\d$/.test(text.trim())
    )
      return here.getTime();
    return instant(UNITS.map((unit) => here[`get${unit}`]()) as Fields);
  };

  class ZonedDate extends original {
    constructor(...words: unknown[]) {
      if (words.length === 0) super(now());
      else if (words.length > 1) {
        const [year = 0, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = words.map(Number);
        super(instant([year >= 0 && year <= 99 ? 1900 + year : year, month, day, hours, minutes, seconds, milliseconds]));
      } else super(typeof words[0] === 'string' ? parse(words[0]) : (words[0] as number | Date));
    }
    static override now = now;
    static override parse = parse;
    override getDay() {
      return new original(wallClock(this.getTime(), timeZone)).getUTCDay();
    }
    getYear() {
      return this.getFullYear() - 1900;
    }
    override getTimezoneOffset() {
      return (this.getTime() - wallClock(this.getTime(), timeZone)) / 60_000;
    }
    override toLocaleString(locale?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}) {
      return super.toLocaleString(locale, { timeZone, ...options });
    }
    override toLocaleDateString(locale?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}) {
      return super.toLocaleDateString(locale, { timeZone, ...options });
    }
    override toLocaleTimeString(locale?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}) {
      return super.toLocaleTimeString(locale, { timeZone, ...options });
    }
    override toDateString() {
      return new original(wallClock(this.getTime(), timeZone))
        .toUTCString()
        .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
    }
    override toTimeString() {
      const offset = -this.getTimezoneOffset();
      const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
      const time = new original(wallClock(this.getTime(), timeZone)).toISOString().slice(11, 19);
      return `${time} GMT${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}${two(Math.abs(offset) % 60)}`;
    }
    override toString() {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    }
    override [Symbol.toPrimitive](hint: string): never {
      return (hint === 'number' ? this.getTime() : this.toString()) as never;
    }
  }

  UNITS.forEach((unit, index) => {
    Object.defineProperty(ZonedDate.prototype, `get${unit}`, {
      value(this: Date) {
        return Number.isNaN(this.getTime()) ? Number.NaN : fieldsOf(this.getTime())[index];
      },
    });
    Object.defineProperty(ZonedDate.prototype, `set${unit}`, {
      value(this: Date, ...values: number[]) {
        const fields = fieldsOf(this.getTime());
        values.forEach((value, offset) => (fields[index + offset] = value));
        return this.setTime(instant(fields));
      },
    });
  });
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  return ZonedDate as unknown as DateConstructor;
}
