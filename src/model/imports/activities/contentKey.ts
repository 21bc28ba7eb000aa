import { foldName } from '../../names/foldName';

/** What identifies a line of the log that has no identifier of its own. */
export interface LogContent {
  account: string;
  /** yyyy-mm-dd */
  day: string;
  kind: string;
  subject: string;
  people: string;
}

/** Equal for two lines about the same thing: same account, day, kind, subject and people, in any spelling and order, with or without addresses. */
export function contentKey({ account, day, kind, subject, people }: LogContent): string {
  const names = people.split(';').map((person) => foldName(person.replace(/(?<=\S)\s*<[^>]*>/, '')));
  return [foldName(account), day, kind, foldName(subject), names.sort().join(';')].join('\n');
}
