// Reads a calendar file (.ics): which events took place, on which day and with whom.
import ICAL from 'ical.js';
import { addDays } from '../../calendar/addDays';
import { addMonths } from '../../calendar/addMonths';
import { zoneClock } from '../../calendar/zoneClock';
import type { Participant } from '../activities/Activity';
import { isCalledOff } from '../activities/isCalledOff';
import { eventClock, type EventClock, type Moment } from './eventClock';
import { readComponents } from './readComponents';

export interface CalendarEvent {
  /** The event's identifier; with the original time of the occurrence for a repeating event. */
  uid: string;
  /** yyyy-mm-dd, in the reader's time zone. */
  day: string;
  subject: string;
  /** Everyone who takes part, the organizer first. Rooms, and people who declined, do not take part. */
  attendees: Participant[];
}

export interface ReadCalendar {
  /** The events of the past and of today, occurrences of repeating ones included. */
  events: CalendarEvent[];
  /** Events of any time and kind in the file. */
  found: number;
  /** How many events are left out, by reason. A repeating event counts once, each of its changed occurrences too. */
  private: number;
  cancelled: number;
  future: number;
  unreadable: number;
  /** Repeating events whose older occurrences are left out. */
  shortened: number;
}

interface Reading {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name of the reader's time zone. */
  timeZone: string;
}

/** Older occurrences of repeating events are left out. */
const YEARS_OF_OCCURRENCES = 3;
/** More occurrences are not looked at: an event that repeats every minute is not a meeting. */
const MOST_OCCURRENCES = 20_000;

/**
 * Private and confidential events, cancelled ones and those to come are left out and counted.
 *
 * @param text the whole file. A damaged event is left out alone.
 */
export function readCalendar(text: string, { now, timeZone }: Reading): ReadCalendar {
  const reader = zoneClock(timeZone);
  const { events, zones, cancels, unreadable } = readComponents(text);
  const today = reader.dayAt(now);
  const calendar: ReadCalendar = {
    events: [],
    found: events.length + unreadable,
    private: 0,
    cancelled: 0,
    future: 0,
    unreadable,
    shortened: 0,
  };
  if (cancels) return { ...calendar, cancelled: events.length };
  const from = addMonths(today, -12 * YEARS_OF_OCCURRENCES);
  const expansion: Expansion = { calendar, clock: eventClock(zones, reader), from, today, now, seen: new Set() };
  for (const series of groupByUid(events)) addSeries(expansion, series);
  return calendar;
}

interface Expansion {
  calendar: ReadCalendar;
  clock: EventClock;
  from: string;
  today: string;
  now: number;
  /** The identifiers of the events so far: a file may have an event twice. */
  seen: Set<string>;
}

interface Series {
  uid: string;
  /** The event itself, or the rule of a repeating one. A file may have only changed occurrences. */
  main: ICAL.Component | null;
  changed: ICAL.Component[];
}

/** Of several versions of an event the last one with the highest number counts. */
function groupByUid(events: readonly ICAL.Component[]): Series[] {
  const byUid = new Map<string, Series>();
  events.forEach((event, at) => {
    const uid = String(event.getFirstPropertyValue('uid') ?? '').trim();
    const key = uid || `#${at}`;
    const series = byUid.get(key) ?? { uid, main: null, changed: [] };
    byUid.set(key, series);
    if (event.hasProperty('recurrence-id')) series.changed.push(event);
    else if (series.main === null || sequenceOf(event) >= sequenceOf(series.main)) series.main = event;
  });
  return [...byUid.values()];
}

const sequenceOf = (event: ICAL.Component): number => Number(event.getFirstPropertyValue('sequence') ?? 0);

function addSeries(expansion: Expansion, { uid, main, changed }: Series): void {
  const { calendar, clock } = expansion;
  if (main !== null && isPrivate(main)) {
    calendar.private++;
    return;
  }
  /** What is damaged takes nothing else of its series with it. */
  const attempt = (read: () => void): void => {
    try {
      read();
    } catch {
      calendar.unreadable++;
    }
  };
  const changes = new Map<number, ICAL.Component>();
  for (const event of changed)
    attempt(() => {
      const original = startOf(event, clock, 'recurrence-id');
      if (original === null) calendar.unreadable++;
      else changes.set(original.instant, event);
    });
  if (main !== null)
    attempt(() => {
      if (main.hasProperty('rrule') || main.hasProperty('rdate')) addOccurrences(expansion, uid, main, changes);
      else addEvent(expansion, main, startOf(main, clock), uid);
    });
  for (const [original, event] of changes)
    attempt(() => addEvent(expansion, event, startOf(event, clock), occurrenceId(uid, original)));
}

const occurrenceId = (uid: string, original: number): string =>
  uid === '' ? '' : `${uid} ${new Date(original).toISOString().replace('.000', '')}`;

/** Occurrences that have a version of their own are left to it. */
function addOccurrences(
  expansion: Expansion,
  uid: string,
  main: ICAL.Component,
  changes: ReadonlyMap<number, ICAL.Component>,
): void {
  const { calendar, clock, from } = expansion;
  if (isCancelled(main)) {
    calendar.cancelled++;
    return;
  }
  const tzid = zoneOf(main, 'dtstart');
  const iterator = new ICAL.Event(inOneZone(main, clock, tzid)).iterator();
  const farBefore = addDays(from, -2);
  let isShortened = false;
  let hasPast = false;
  for (let count = 0; count < MOST_OCCURRENCES; count++) {
    const time = iterator.next() as ICAL.Time | null;
    if (!time) break;
    // Most occurrences of an old event are far too old, in any time zone.
    if (time.toString() < farBefore) {
      isShortened = true;
      continue;
    }
    const moment = momentIn(main, time, clock.momentOf(time, tzid));
    if (isToCome(expansion, main, moment)) break;
    hasPast = true;
    if (moment.day < from) isShortened = true;
    else if (!changes.has(moment.instant)) addEvent(expansion, main, moment, occurrenceId(uid, moment.instant));
  }
  if (isShortened) calendar.shortened++;
  if (!hasPast) calendar.future++;
}

/**
 * The event with all dates of its rule in the time zone of its start, since the end of a rule and its exceptions may be in UTC. One with days
 * of its own and no rule gets a rule for its start, which is its first occurrence too.
 */
function inOneZone(event: ICAL.Component, clock: EventClock, tzid: string | null): ICAL.Component {
  if (!event.hasProperty('rrule')) event.addPropertyWithValue('rrule', new ICAL.Recur({ freq: 'DAILY', count: 1 }));
  for (const rule of event.getAllProperties('rrule')) {
    const recur = rule.getFirstValue() as ICAL.Recur;
    if (recur.until) recur.until = clock.toLocal(recur.until, tzid);
  }
  for (const name of ['exdate', 'rdate']) {
    for (const property of event.getAllProperties(name)) {
      const times = (property.getValues() as unknown[]).filter((value) => value instanceof ICAL.Time);
      if (times.length > 0) property.setValues(times.map((time) => clock.toLocal(time, tzid)));
    }
  }
  return event;
}

/** A whole day begins today at the latest. */
const isToCome = ({ today, now }: Expansion, event: ICAL.Component, { day, instant }: Moment): boolean =>
  day > today || (!isWholeDay(event) && instant > now);

function addEvent(expansion: Expansion, event: ICAL.Component, start: Moment | null, uid: string): void {
  const { calendar, seen } = expansion;
  if (start === null) calendar.unreadable++;
  else if (isPrivate(event)) calendar.private++;
  else if (isCancelled(event)) calendar.cancelled++;
  else if (isToCome(expansion, event, start)) calendar.future++;
  else if (uid === '' || !seen.has(uid)) {
    seen.add(uid);
    calendar.events.push({ uid, day: start.day, subject: subjectOf(event), attendees: attendeesOf(event) });
  }
}

const valueOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? '')
    .trim()
    .toUpperCase();

const isPrivate = (event: ICAL.Component): boolean => ['PRIVATE', 'CONFIDENTIAL'].includes(valueOf(event, 'class'));
const subjectOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('summary') ?? '').trim();
const isCancelled = (event: ICAL.Component): boolean =>
  ['CANCELLED', 'CANCELED'].includes(valueOf(event, 'status')) || isCalledOff(subjectOf(event));

/** Outlook writes a whole day as a time from midnight to midnight, and says so. */
const isWholeDay = (event: ICAL.Component): boolean =>
  valueOf(event, 'x-microsoft-cdo-alldayevent') === 'TRUE' || (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate;

function zoneOf(event: ICAL.Component, name: string): string | null {
  const tzid = event.getFirstProperty(name)?.getFirstParameter('tzid');
  return tzid ? tzid : null;
}

/** `null` for a start that is not a time. */
function startOf(event: ICAL.Component, clock: EventClock, name = 'dtstart'): Moment | null {
  const time = event.getFirstPropertyValue(name);
  if (!(time instanceof ICAL.Time)) return null;
  return momentIn(event, time, clock.momentOf(time, zoneOf(event, name)));
}

/** A whole day is the day as written. */
const momentIn = (event: ICAL.Component, time: ICAL.Time, moment: Moment): Moment =>
  isWholeDay(event) ? { ...moment, day: time.toString().slice(0, 10) } : moment;

function attendeesOf(event: ICAL.Component): Participant[] {
  const people = new Map<string, Participant>();
  for (const property of [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')]) {
    const is = (parameter: string): string => (property.getFirstParameter(parameter) ?? '').trim();
    if (['ROOM', 'RESOURCE'].includes(is('cutype').toUpperCase()) || is('partstat').toUpperCase() === 'DECLINED') continue;
    const address = String(property.getFirstValue() ?? '').replace(/^mailto:/i, '');
    const email = [address, is('email')].map((each) => each.trim().toLowerCase()).find((each) => each.includes('@')) ?? '';
    const name = is('cn').toLowerCase() === email ? '' : is('cn');
    const key = email || name;
    if (key !== '') people.set(key, { name: people.get(key)?.name || name, email });
  }
  return [...people.values()];
}
