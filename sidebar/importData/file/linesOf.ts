// Calendars and contact cards as a table with headers, so that they go through the same steps as any file.
import type { Problem } from '../../../src/actions/Answer';
import { participantText } from '../../../src/model/imports/activities/Activity';
import type { ReadCalendar } from '../../../src/model/imports/calendar/readCalendar';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Finding, FindingCode } from '../../../src/model/imports/findings/Finding';
import { importData as words } from '../../../src/text/en/importData';
import { readCards, type ContactCard } from './readCards';

export interface SourceLines {
  lines: readonly FileLine[];
  findings: Finding[];
}

export function linesOfCards(text: string): SourceLines | Problem {
  const { cards, blank } = readCards(text);
  if (cards.length === 0) return { code: 'cardsEmpty' };
  const fields = Object.keys(words.cardHeaders) as (keyof ContactCard)[];
  const rows = cards.map((card) => fields.map((field) => card[field]));
  return { lines: table(Object.values(words.cardHeaders), rows), findings: findings([['blankCards', blank]]) };
}

/** @returns a problem where no event is left. */
export function linesOfCalendar(calendar: ReadCalendar): SourceLines | Problem {
  const { events, found, private: hidden, cancelled, future, unreadable, shortened } = calendar;
  if (found === 0) return { code: 'calendarEmpty' };
  if (events.length === 0)
    return { code: 'calendarWithoutPast', values: { events: found, private: hidden, cancelled, future, unreadable } };
  const rows = events.map(({ day, subject, attendees, uid }) => [
    day,
    subject,
    attendees.map(participantText).join('; '),
    words.calendarKind,
    uid,
  ]);
  return {
    lines: table(words.calendarHeaders, rows),
    findings: findings([
      ['privateEvents', hidden],
      ['cancelledEvents', cancelled],
      ['futureEvents', future],
      ['unreadableEvents', unreadable],
      ['shortenedSeries', shortened],
    ]),
  };
}

const table = (headers: readonly string[], rows: readonly string[][]): FileLine[] =>
  [headers, ...rows].map((cells, at) => ({ line: at + 1, cells }));

const findings = (counts: readonly (readonly [FindingCode, number])[]): Finding[] =>
  counts.flatMap(([code, rows]) => (rows === 0 ? [] : [{ code, values: { rows }, lines: [], questions: [] }]));
