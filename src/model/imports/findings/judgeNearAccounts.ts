// Names of a file that are nearly those of accounts: a deal of Brightwater Foods where the account is Brightwater Foods Ltd.
import { agreeInForm, companyKey } from '../../names/companyKey';
import { foldName } from '../../names/foldName';
import { withoutBranch } from '../../names/withoutBranch';
import { typoJudge } from '../typoJudge';
import { createQuestion, NAMED_LINES, type Answers, type Finding, type Question } from './Finding';

/** The answer that a name is of a company that the register lacks. */
export const OTHER_COMPANY = 'other';

/** As many names and accounts as a user decides on. */
const MOST_ASKED = 50;
const MOST_ACCOUNTS = 8;

interface NameOfFile {
  line: number;
  account: string;
  /** A row with another CRM id than an account is about another company. */
  crmId?: string;
}

interface Registered {
  name: string;
  crmId?: string;
}

/**
 * Asks whether names that the register lacks are those of accounts that are equal without case, accents, punctuation, legal forms and the
 * order of words. Where the words are in the same order, the account is proposed if it is the only one, and if the two legal forms do not contradict
 * each other. A name that is a part of one account's name alone, or has it as a part, is asked about too (Henkel and Henkel Adhesives; «هفت‌خوان» and
 * «فروشگاه‌های زنجیره‌ای هفت خوان»), and so is a name with one typo (Hansen Ventlie and Hansen Ventile). Both are another company unless the user
 * decides otherwise.
 *
 * @param register the accounts that a name may be.
 * @param areCustomers whether each row is an account of its own. Of parts of names, only the company of a branch is asked about then, and no typos:
 * customers are often of one family.
 * @returns `nameOf` gives the account of a name, or else the name itself.
 */
export function judgeNearAccounts(
  names: readonly NameOfFile[],
  register: readonly Registered[],
  answers: Answers,
  areCustomers = false,
): { finding: Finding | null; nameOf: (name: string) => string } {
  const known = new Set(register.map(({ name }) => foldName(name)));
  const unknown = new Map<string, { name: string; crmId: string; lines: number[] }>();
  for (const { account, line, crmId = '' } of names) {
    const folded = foldName(account);
    if (folded === '' || known.has(folded)) continue;
    const stranger = unknown.get(folded) ?? { name: account, crmId, lines: [] };
    stranger.lines.push(line);
    unknown.set(folded, stranger);
  }
  const accountOf = new Map<string, string>();
  const nameOf = (name: string): string => accountOf.get(foldName(name)) ?? name;
  if (unknown.size === 0) return { finding: null, nameOf };
  const near = new Map<string, { name: string; crmId: string; key: string; forms: string }[]>();
  for (const { name, crmId = '' } of register) {
    const { key, forms, loose } = companyKey(name);
    for (const each of new Set([`key ${key}`, `loose ${loose}`]))
      near.set(each, [...(near.get(each) ?? []), { name, crmId, key, forms }]);
  }
  const partsOf = areCustomers ? companyOfBranch : partsJudge(register);
  const typosOf = areCustomers ? () => [] : typoJudge(register.map(({ name }) => name));
  const taken = new Set<string>();
  const questions: Question[] = [];
  const lines: number[] = [];
  for (const [folded, stranger] of unknown) {
    const { key, forms, loose } = companyKey(stranger.name);
    const equal = new Set([...(near.get(`key ${key}`) ?? []), ...(near.get(`loose ${loose}`) ?? [])]);
    const others = (): string[] => [...partsOf(stranger.name), ...typosOf(stranger.name).map((name) => companyKey(name).key)];
    const found = equal.size > 0 ? equal : others().flatMap((each) => near.get(`key ${each}`) ?? []);
    const byName = new Map([...found].map((account) => [account.name, account]));
    const accounts = [...byName.values()].filter(
      ({ crmId }) => crmId === '' || stranger.crmId === '' || crmId === stranger.crmId,
    );
    if (accounts.length === 0 || questions.length >= MOST_ASKED) continue;
    const [only, ...more] = accounts.filter(
      ({ name, key: ownKey, forms: own }) => ownKey === key && agreeInForm(own, forms) && !(areCustomers && taken.has(name)),
    );
    const question = createQuestion(
      'nearAccounts',
      {
        key: stranger.name,
        count: stranger.lines.length,
        options: [...accounts.slice(0, MOST_ACCOUNTS).map(({ name }) => name), OTHER_COMPANY],
        safe: only !== undefined && more.length === 0 ? only.name : OTHER_COMPANY,
      },
      answers,
    );
    questions.push(question);
    lines.push(...stranger.lines);
    if (question.answer === OTHER_COMPANY) continue;
    accountOf.set(folded, question.answer);
    taken.add(question.answer);
  }
  const [first] = questions;
  if (first === undefined) return { finding: null, nameOf };
  const others = questions.filter(({ answer }) => answer === OTHER_COMPANY);
  // Where some names are other companies, one of these is the example.
  const { key: example, options } = others[0] ?? first;
  const values = { names: questions.length, others: others.length, example, account: options[0] ?? '' };
  return {
    finding: { code: 'nearAccounts', values, lines: lines.sort((left, right) => left - right).slice(0, NAMED_LINES), questions },
    nameOf,
  };
}

/** The key of the company of a branch, if a name is of one. */
function companyOfBranch(name: string): string[] {
  const company = withoutBranch(name);
  return company === null ? [] : [companyKey(company).key];
}

/** Shorter parts of names say nothing. */
const SHORTEST_PART = 4;

/**
 * @returns the key of the only account whose name contains a name as whole words, or is contained in it; none where there are several.
 */
function partsJudge(register: readonly Registered[]): (name: string) => string[] {
  let accounts: [key: string, runs: ReadonlySet<string>][] | null = null;
  return (name) => {
    accounts ??= [...new Map(register.map((account) => [companyKey(account.name).key, runsOf(account.name)]))];
    const { key } = companyKey(name);
    const runs = runsOf(name);
    const found = accounts.filter(([own, ownRuns]) => (isPart(key) && ownRuns.has(key)) || (isPart(own) && runs.has(own)));
    return found.length === 1 ? found.map(([own]) => own) : [];
  };
}

const isPart = (key: string): boolean => key.length >= SHORTEST_PART;

/** Each run of words in a name, as a key has it. */
function runsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).flatMap((word) => (word === '' ? [] : [companyKey(word).key]));
  return new Set(words.flatMap((_, from) => words.slice(from).map((__, at) => words.slice(from, from + at + 1).join(''))));
}
