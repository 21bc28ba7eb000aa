// Identifies the customers of a file: placeholder ids, ids that two customers share, names that differ by a dot, two names in one cell.
import { agreeInForm, companyKey, hasLegalForm } from '../../names/companyKey';
import { foldDigits } from '../../names/foldDigits';
import { foldName } from '../../names/foldName';
import { withoutBranch } from '../../names/withoutBranch';
import { withoutTitles } from '../../names/withoutTitles';
import { isShortened } from '../cleanCell';
import { remembered } from '../remembered';
import { createQuestion, NAMED_LINES, type Answers, type Finding, type Question } from './Finding';

/** The customer of a row, as written in the file. */
export interface CustomerCell {
  line: number;
  name: string;
  crmId: string;
}

/** What programs write for a missing id. */
const NO_ID =
  /^(0+|[\p{P}\p{S}]+|#?n[/.]?a[!.]?|#(?:ref|value|name|null|wert|bezug)[!?]|null|none|nil|undefined|unknown|tb[adc]|x+|k\.?a\.?|keine?|ohne|unbekannt|sans|aucun|inconnu|sin|ninguno|desconocido|ندارد|نامشخص|بدون کد|ثبت نشده)$/iu;

/** `17,850` is a number that a spreadsheet has parted. */
const PARTED = /^[1-9]\d{0,2}(,\d{3})+$/;

/**
 * An id as compared: `17850.0` and `17,850` become 17850, «۱۲۳» 123. A placeholder (`0`, `N/A`, `-`) or a shortened number (`1.23E+11`) becomes
 * ''. Case stays, because ids can differ by it alone.
 */
export function cleanId(id: string): string {
  const bare = foldDigits(id.trim());
  const text = (PARTED.test(bare) ? bare.replace(/,/g, '') : bare).replace(/^(\d+)[.,]0+$/, '$1');
  return NO_ID.test(text) || isShortened(text) ? '' : text;
}

/** An id as the file writes it, for a person to find it: in its own digits, unless a spreadsheet has changed it. */
const shownId = (written: string, id: string): string => (written === id || foldDigits(written) === id ? written : id);

/** @param shown the key as the file writes it. */
const shownAs = (question: Question, shown: string): Question => (shown === question.key ? question : { ...question, shown });

/** A customer with its id as compared. */
interface NamedCell extends CustomerCell {
  /** Its id as shown. */
  shown: string;
}

export interface JudgedCustomers {
  findings: Finding[];
  /** The customer of a row, with one spelling of its name and its id; `null` if the row is left out. */
  resolve: (cell: CustomerCell) => { name: string; crmId: string } | null;
}

/** The maximum number of name pairs to ask about. Users would not answer more. */
const MOST_PAIRS = 50;

/**
 * @param areCustomers whether each row is a customer, so that its id is never that of a line.
 * @param idHeader the header of the ids; where it names the customer, it is believed unless most customers have several.
 */
export function judgeCustomers(
  cells: readonly CustomerCell[],
  answers: Answers,
  areCustomers = false,
  idHeader = '',
): JudgedCustomers {
  const joined = judgeJoinedNames(cells, answers);
  const named = cells.flatMap((cell) => {
    const name = joined.nameOf(cell.name);
    const crmId = cleanId(cell.crmId);
    return name === null ? [] : [{ ...cell, name, crmId, shown: shownId(cell.crmId.trim(), crmId) }];
  });
  const spoilt = judgeBadIds(cells);
  const similar = judgeSimilarNames(named, answers);
  const ofLine = areCustomers ? null : judgeIdOfLine(named, idHeader);
  const ids = ofLine ? { finding: null, idOf: () => '' } : judgeIds(named, similar.nameOf, answers, areCustomers);
  return {
    findings: [joined.finding, similar.finding, ids.finding, ofLine, spoilt].filter((finding) => finding !== null),
    resolve: ({ name, crmId }) => {
      const own = joined.nameOf(name);
      if (own === null) return null;
      const spelled = similar.nameOf(own);
      return { name: spelled, crmId: ids.idOf(spelled, cleanId(crmId)) };
    },
  };
}

const LIST_MARK = /[;؛|]/;
/** These are in names too, so that a list has a legal form in each part: `Alder Ltd / Birch GmbH`, not `Alder, Inc.`. */
const PERHAPS_LIST = /\s*[/\n,،+]\s*/;

const partsIn = (name: string): string[] => {
  const split = (mark: RegExp): string[] => name.split(mark).map((part) => part.trim());
  const perhaps = LIST_MARK.test(name) || !PERHAPS_LIST.test(name) ? [] : split(PERHAPS_LIST);
  const isList = perhaps.length > 1 && perhaps.every((part) => hasLegalForm(part));
  const parts = isList ? perhaps : split(LIST_MARK);
  return [...new Map(parts.filter((part) => part !== '').map((part) => [foldName(part), part])).values()];
};

/** `Alder Ltd;Birch GmbH`: the first is the customer, unless the user decides otherwise. */
function judgeJoinedNames(cells: readonly CustomerCell[], answers: Answers) {
  const partsOf = remembered(partsIn);
  const lists = cells.filter(({ name }) => partsOf(name).length > 1);
  const question = createQuestion(
    'joinedNames',
    { count: lists.length, options: ['first', 'whole', 'leaveOut'], safe: 'first' },
    answers,
  );
  const nameOf = (name: string): string | null => {
    if (!LIST_MARK.test(name) && !PERHAPS_LIST.test(name)) return name;
    const parts = partsOf(name);
    if (parts.length < 2 || question.answer === 'first') return parts[0] ?? '';
    return question.answer === 'whole' ? name : null;
  };
  const finding: Finding | null =
    lists.length === 0
      ? null
      : {
          code: 'joinedNames',
          values: { rows: lists.length, example: lists[0]?.name ?? '' },
          lines: lists.slice(0, NAMED_LINES).map(({ line }) => line),
          questions: [question],
        };
  return { finding, nameOf };
}

function judgeBadIds(cells: readonly CustomerCell[]): Finding | null {
  const bad = cells.filter(({ crmId }) => crmId.trim() !== '' && cleanId(crmId) === '');
  if (bad.length === 0) return null;
  const lines = bad.slice(0, NAMED_LINES).map(({ line }) => line);
  return { code: 'badIds', values: { rows: bad.length, example: bad[0]?.crmId ?? '' }, lines, questions: [] };
}

const OF_CUSTOMER =
  /cust|client|account|acct|debtor|debitor|kunde|kunden|cliente|compte|partner|party|buyer|organi[sz]ation|company|مشتری|طرف|خریدار|تفصیلی/iu;

/** If each row has its own id although customers have several rows, the id is the row's. */
function judgeIdOfLine(cells: readonly NamedCell[], header: string): Finding | null {
  const withId = cells.filter(({ crmId }) => crmId !== '');
  const ids = new Set(withId.map(({ crmId }) => crmId)).size;
  const names = new Set(withId.map(({ name }) => foldName(name))).size;
  if (ids < withId.length || names >= withId.length || withId.length < 3) return null;
  if (OF_CUSTOMER.test(header) && names > withId.length / 2) return null;
  return { code: 'idOfLine', values: { example: withId[0]?.shown ?? '' }, lines: [], questions: [] };
}

function judgeSimilarNames(cells: readonly { line: number; name: string }[], answers: Answers) {
  const spellings = new Map<string, { name: string; count: number; line: number }>();
  for (const { name, line } of cells) {
    const folded = foldName(name);
    const known = spellings.get(folded);
    if (known) known.count++;
    else if (folded !== '') spellings.set(folded, { name, count: 1, line });
  }
  type Spelling = { name: string; count: number; line: number; key: string; forms: string };
  const groups: Spelling[][] = [];
  const groupOf = new Map<string, Spelling[]>();
  for (const spelling of spellings.values()) {
    const { key, forms, loose } = companyKey(spelling.name);
    const group: Spelling[] = groupOf.get(`key ${key}`) ?? groupOf.get(`loose ${loose}`) ?? [];
    if (group.length === 0) groups.push(group);
    group.push({ ...spelling, key, forms });
    groupOf.set(`key ${key}`, group).set(`loose ${loose}`, group);
  }
  const mainOf = new Map<string, string>();
  const questions: Question[] = [];
  const ask = (main: Spelling, other: Spelling, safe: 'same' | 'different'): void => {
    const key = `${main.name}${PAIR}${other.name}`;
    const question = createQuestion('similarNames', { key, count: other.count, options: ['same', 'different'], safe }, answers);
    questions.push({ ...question, lines: [main.line, other.line] });
    if (question.answer === 'same') mainOf.set(foldName(other.name), main.name);
  };
  for (const group of groups) {
    const [main, ...others] = group.sort((left, right) => right.count - left.count);
    for (const other of others)
      if (main) ask(main, other, main.key === other.key && agreeInForm(main.forms, other.forms) ? 'same' : 'different');
  }
  // A branch is a customer of its own, unless the user decides otherwise, and so is a name with more in brackets or with a title.
  for (const [branch] of groups) {
    if (branch === undefined) continue;
    const companies = [withoutBranch, withoutBrackets, withoutTitle].flatMap((bareOf) => bareOf(branch.name) ?? []);
    const mains = companies.map((company) => groupOf.get(`key ${companyKey(company).key}`)?.[0]);
    const main = mains.find((each) => each !== undefined && each !== branch);
    if (main) ask(main, branch, 'different');
  }
  const finding = similarNames(questions);
  return { finding, nameOf: (name: string): string => mainOf.get(foldName(name)) ?? name };
}

/** `Alder (Berlin)` and `Alder GmbH (formerly Birch)`; `null` without brackets at the end. */
const withoutBrackets = (name: string): string | null => /^(.+?)\s*[([][^)\]]*[)\]]$/u.exec(name.trim())?.[1] ?? null;

/** «آقای رضایی»; `null` without a title. */
function withoutTitle(name: string): string | null {
  const words = name.trim().split(/\s+/);
  const bare = withoutTitles(words);
  return bare.length < words.length ? bare.join(' ') : null;
}

/** Between the two names in the key of a question. */
const PAIR = ' ↔ ';

export const namesOfPair = (key: string): string[] => key.split(PAIR);

/** The finding of names that are nearly the same; `null` without any. `same` and `different`: how many pairs are decided so. */
export function similarNames(questions: readonly Question[]): Finding | null {
  const [first] = questions;
  if (first === undefined) return null;
  const [name = '', other = ''] = namesOfPair(first.key);
  const same = questions.filter(({ answer }) => answer === 'same').length;
  const lines = [...new Set(questions.flatMap((question) => question.lines ?? []))].sort((left, right) => left - right);
  return {
    code: 'similarNames',
    values: { pairs: questions.length, same, different: questions.length - same, name, other },
    lines: lines.slice(0, NAMED_LINES),
    questions: questions.slice(0, MOST_PAIRS),
  };
}

/**
 * Asks about ids with two names and names with two ids. They are different customers unless the user decides otherwise. A customer that is
 * written in two ways, each with an id of its own, is one customer all the same where each row is a customer.
 */
function judgeIds(cells: readonly NamedCell[], nameOf: (name: string) => string, answers: Answers, areCustomers: boolean) {
  const namesOfId = new Map<string, Map<string, { name: string; line: number }>>();
  const idsOfName = new Map<string, Map<string, number>>();
  const idsOfSpelling = new Map<string, Set<string>>();
  const shownOf = new Map<string, string>();
  for (const { name, crmId, line, shown } of cells) {
    const spelled = nameOf(name);
    const folded = foldName(spelled);
    if (crmId === '' || folded === '') continue;
    if (!shownOf.has(crmId)) shownOf.set(crmId, shown);
    const names = namesOfId.get(crmId) ?? new Map<string, { name: string; line: number }>();
    if (!names.has(folded)) namesOfId.set(crmId, names.set(folded, { name: spelled, line }));
    idsOfSpelling.set(foldName(name), (idsOfSpelling.get(foldName(name)) ?? new Set()).add(crmId));
    const ids = idsOfName.get(folded) ?? new Map<string, number>();
    if (!ids.has(crmId)) idsOfName.set(folded, ids.set(crmId, line));
  }
  const writtenOf = (id: string): string => shownOf.get(id) ?? id;
  const questions: Question[] = [];
  const lines: number[] = [];
  const dropped = new Set<string>();
  const oneIdOf = new Map<string, string>();
  for (const [id, names] of namesOfId) {
    if (names.size < 2) continue;
    const listed = [...names.values()].map(({ name }) => name);
    const question = createQuestion(
      'idsDisagree',
      { key: `${id}: ${listed.slice(0, 3).join(' · ')}`, count: names.size, options: ['different', 'same'], safe: 'different' },
      answers,
    );
    questions.push(shownAs(question, `${writtenOf(id)}: ${listed.slice(0, 3).join(' · ')}`));
    for (const { line } of names.values()) lines.push(line);
    if (question.answer === 'different') dropped.add(id);
  }
  for (const [folded, ids] of idsOfName) {
    if (ids.size < 2) continue;
    const listed = [...ids.keys()];
    if (areCustomers && (idsOfSpelling.get(folded)?.size ?? 0) < 2) {
      oneIdOf.set(folded, [...(idsOfSpelling.get(folded) ?? ids.keys())][0] ?? '');
      continue;
    }
    const name = namesOfId.get(listed[0] ?? '')?.get(folded)?.name ?? folded;
    const question = createQuestion(
      'idsDisagree',
      { key: `${name}: ${listed.slice(0, 3).join(' · ')}`, count: ids.size, options: ['different', 'same'], safe: 'different' },
      answers,
    );
    questions.push(shownAs(question, `${name}: ${listed.slice(0, 3).map(writtenOf).join(' · ')}`));
    for (const line of ids.values()) lines.push(line);
    if (question.answer === 'same') oneIdOf.set(folded, listed[0] ?? '');
  }
  const finding: Finding | null =
    questions.length === 0
      ? null
      : {
          code: 'idsDisagree',
          values: { count: questions.length },
          lines: [...new Set(lines)].sort((left, right) => left - right).slice(0, NAMED_LINES),
          questions: questions.slice(0, MOST_PAIRS),
        };
  const idOf = (name: string, id: string): string => (dropped.has(id) ? '' : (oneIdOf.get(foldName(name)) ?? id));
  return { finding, idOf };
}
