// Calendars and contact cards as a table with headers, so that they go through the same steps as any file.
import type { Problem } from '../../../src/actions/Answer';
import { participantText } from '../../../src/model/imports/activities/Activity';
import type { ReadCalendar } from '../../../src/model/imports/calendar/readCalendar';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Finding, FindingCode } from '../../../src/model/imports/findings/Finding';
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { importActivityKinds } from '../../../src/text/importActivityKinds';
import { importFile as words } from '../../../src/text/en/importFile';
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
    words.calendarKinds[kindOfEvent(subject)],
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

/** An event is a meeting, unless its subject begins with another word: `Call Lucy`, «تماس با مریم». */
function kindOfEvent(subject: string): keyof typeof words.calendarKinds {
  const [first = '', second = ''] = subject.split(/[^\p{L}\p{M}\u200c-]+/u).filter((word) => word !== '');
  const kinds = [`${first} ${second}`, first].map((begin) => keyOfSynonym(begin, importActivityKinds));
  return kinds.includes('call') ? 'call' : kinds.includes('visit') ? 'visit' : 'meeting';
}

const table = (headers: readonly string[], rows: readonly string[][]): FileLine[] =>
  [headers, ...rows].map((cells, at) => ({ line: at + 1, cells }));

const findings = (counts: readonly (readonly [FindingCode, number])[]): Finding[] =>
  counts.flatMap(([code, rows]) => (rows === 0 ? [] : [{ code, values: { rows }, lines: [], questions: [] }]));
