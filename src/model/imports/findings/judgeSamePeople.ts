// A person who is in a file twice under two names: once with a title, or with another first name beside the same number.
import { groupBy } from '../../lists/groupBy';
import { foldAccents } from '../../names/foldAccents';
import { foldDigits } from '../../names/foldDigits';
import { foldName } from '../../names/foldName';
import { squeezeName } from '../../names/squeezeName';
import { withoutTitles } from '../../names/withoutTitles';
import type { ContactOfFile } from '../matchContacts';
import { createQuestion, NAMED_LINES, type Answers, type Finding, type Question } from './Finding';

/** As many pairs as a user decides on. */
const MOST_ASKED = 50;
/** The digits of a number without the codes of its country, which are written in several ways. */
const NATIONAL_DIGITS = 9;

/**
 * Asks about two names of one account that are equal without their titles, and about two that share a word of the name and the telephone number
 * or the e-mail address. The former are one person unless both their numbers and addresses differ, the latter are two, until the user decides
 * otherwise. A number of more than two people is that of an office.
 *
 * @returns `nameOf` gives the name of a person: of two that are one, the first.
 */
export function judgeSamePeople(
  contacts: readonly ContactOfFile[],
  answers: Answers,
): { finding: Finding | null; nameOf: (contact: ContactOfFile) => string } {
  const people = [...new Map([...contacts].reverse().map((contact) => [keyOf(contact), contact])).values()].reverse();
  const pairs = [...pairsBy(people, plainKey), ...pairsBy(people, phoneKey, true), ...pairsBy(people, mailKey, true)];
  const nameOf = new Map<string, string>();
  const questions = new Map<string, Question>();
  for (const [first, other] of pairs) {
    const key = `${first.name} ↔ ${other.name} (${first.account})`;
    if (questions.has(key) || questions.size >= MOST_ASKED) continue;
    const isOne = plainKey(first) === plainKey(other) && !(differ(first, other, phoneOf) && differ(first, other, mailOf));
    const safe = isOne ? 'same' : 'different';
    const question = createQuestion('samePeople', { key, count: 2, options: ['same', 'different'], safe }, answers);
    questions.set(key, { ...question, lines: [first.line, other.line] });
    if (question.answer === 'same') nameOf.set(keyOf(other), nameOf.get(keyOf(first)) ?? first.name);
  }
  return { finding: findingOf([...questions.values()]), nameOf: (contact) => nameOf.get(keyOf(contact)) ?? contact.name };
}

function findingOf(questions: readonly Question[]): Finding | null {
  const [first] = questions;
  if (first === undefined) return null;
  const same = questions.filter(({ answer }) => answer === 'same').length;
  const lines = questions.flatMap((question) => question.lines ?? []);
  return {
    code: 'samePeople',
    values: { pairs: questions.length, same, example: first.key },
    lines: [...new Set(lines)].sort((one, other) => one - other).slice(0, NAMED_LINES),
    questions,
  };
}

/** Each person with the first of those before it that have the same key; '' means no key. `isOfTwo`: only where they are two, and share a word. */
function pairsBy(
  people: readonly ContactOfFile[],
  key: (person: ContactOfFile) => string,
  isOfTwo = false,
): [ContactOfFile, ContactOfFile][] {
  const groups = groupBy(people, key);
  groups.delete('');
  return [...groups.values()].flatMap(([first, ...others]) => {
    const found = first === undefined || (isOfTwo && others.length > 1) ? [] : others;
    return found.flatMap((other): [ContactOfFile, ContactOfFile][] =>
      first === undefined || (isOfTwo && !shareWord(first.name, other.name)) ? [] : [[first, other]],
    );
  });
}

const keyOf = ({ account, name }: ContactOfFile): string => `${foldName(account)}\n${foldName(name)}`;
const wordsOf = (name: string): string[] =>
  withoutTitles(name.trim().split(/\s+/)).flatMap((word) => foldAccents(squeezeName(word)) || []);
const plainKey = ({ account, name }: ContactOfFile): string => `${foldName(account)}\n${wordsOf(name).join('')}`;

const mailOf = ({ values }: ContactOfFile): string => foldName(String(values['email'] ?? ''));
const phoneOf = ({ values }: ContactOfFile): string =>
  foldDigits(String(values['phone'] ?? ''))
    .replace(/\D/g, '')
    .slice(-NATIONAL_DIGITS);
const within = (of: (person: ContactOfFile) => string) => (person: ContactOfFile) =>
  of(person) === '' ? '' : `${foldName(person.account)}\n${of(person)}`;
const phoneKey = within(phoneOf);
const mailKey = within(mailOf);

/** Whether both are known and not equal. */
const differ = (one: ContactOfFile, other: ContactOfFile, of: (person: ContactOfFile) => string): boolean =>
  of(one) !== '' && of(other) !== '' && of(one) !== of(other);

const shareWord = (name: string, other: string): boolean => {
  const words = new Set(wordsOf(name));
  return wordsOf(other).some((word) => word.length > 1 && words.has(word));
};
