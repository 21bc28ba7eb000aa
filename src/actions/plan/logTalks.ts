// Notes in the contact log what a plan says of talks, so that the log and the people agree.
import { foldName } from '../../model/names/foldName';
import { ensureAccountTab } from '../../workbook/ensureAccountTab';
import { newId } from '../../workbook/newId';
import type { Workbook } from '../../workbook/Workbook';
import { logOf } from '../store/readLog';
import { readMe } from '../../workbook/me';
import { findRecord, type RecordChange } from './applyChange';

interface Person {
  name: string;
  email: string;
  ourOwner: string;
}

/**
 * Adds a line to the log for each person whose last contact is later than it was, unless the log has a line of that day with the person.
 * To be called before the changes are applied.
 */
export function logTalks(workbook: Workbook, account: string, changes: readonly RecordChange[]): void {
  const talks = changes.flatMap(({ table, id, is }) => {
    const day = table === 'stakeholders' ? is?.['lastContact'] : '';
    if (!is || typeof day !== 'string' || day === '') return [];
    const found = id === null ? null : findRecord(workbook, 'stakeholders', id);
    const text = (field: string): string => String(is[field] ?? found?.table.text(found.row, field) ?? '');
    const before = found?.table.text(found.row, 'lastContact') ?? '';
    return day > before && day <= workbook.today
      ? [{ day, name: text('name'), email: text('email'), ourOwner: text('ourOwner') }]
      : [];
  });
  if (talks.length === 0) return;
  const known = logOf(workbook, account);
  const news = talks.filter((talk) => !known.some(({ day, people }) => day === talk.day && names(people, talk)));
  if (news.length === 0) return;
  const log = ensureAccountTab(workbook, 'log');
  for (const { day, name, email, ourOwner } of news) {
    const people = email === '' ? name : `${name} <${email}>`;
    log.append({ account, day, people, whose: readMe() || ourOwner, id: newId(), knownAs: day }, log.nextRow);
  }
}

const names = (people: string, { name, email }: Person): boolean =>
  people
    .split(';')
    .some(
      (each) =>
        foldName(each.replace(/<.*>/, '')) === foldName(name) ||
        (email !== '' && each.toLowerCase().includes(email.toLowerCase())),
    );
