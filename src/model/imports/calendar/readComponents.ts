// Splits the text of a calendar into its events and time zones, so that a damaged event does not take the others with it.
import ICAL from 'ical.js';

export interface CalendarComponents {
  events: ICAL.Component[];
  zones: ICAL.Component[];
  /** Whether the file announces that all of its events are cancelled. */
  cancels: boolean;
  /** Events that cannot be read. */
  unreadable: number;
}

/** The properties of an event that are read. Descriptions, alarms and attachments are not. */
const READ =
  /^(uid|dtstart|summary|status|class|attendee|organizer|rrule|rdate|exdate|recurrence-id|sequence|x-microsoft-cdo-alldayevent)[;:]/i;

export function readComponents(text: string): CalendarComponents {
  const found: CalendarComponents = { events: [], zones: [], cancels: false, unreadable: 0 };
  let block: string[] | null = null;
  let kind = '';
  let inner = 0;
  for (const line of unfold(text)) {
    const [, mark, name = ''] = /^(begin|end):([a-z-]+)\s*$/i.exec(line) ?? [];
    const isBegin = mark?.toLowerCase() === 'begin';
    if (block === null) {
      kind = name.toUpperCase();
      if (isBegin && (kind === 'VEVENT' || kind === 'VTIMEZONE')) block = [line];
      else if (/^method:cancel\s*$/i.test(line)) found.cancels = true;
    } else if (mark !== undefined) {
      inner += isBegin ? 1 : -1;
      block.push(line);
      if (inner >= 0) continue;
      add(found, block, kind);
      [block, inner] = [null, 0];
    } else if (kind === 'VTIMEZONE' || READ.test(line)) block.push(line);
  }
  if (block !== null && kind === 'VEVENT') found.unreadable++;
  return found;
}

function add(found: CalendarComponents, block: readonly string[], kind: string): void {
  try {
    const component = new ICAL.Component(ICAL.parse(block.join('\r\n')) as unknown[]);
    // A value is parsed when it is first asked for. A damaged one has to show here, where it takes its event alone.
    for (const property of component.getAllProperties()) property.getValues();
    if (kind === 'VTIMEZONE') found.zones.push(component);
    else if (component.hasProperty('dtstart')) found.events.push(component);
    else found.unreadable++;
  } catch {
    if (kind === 'VEVENT') found.unreadable++;
  }
}

/** Long lines continue after a line break and a blank. */
const unfold = (text: string): string[] => text.replace(/(?:\r\n|\n|\r)[ \t]/g, '').split(/\r\n|\n|\r/);
