// Decides which activities become lines of the log, and of which accounts.
import { sum } from '../../numbers/sum';
import { foldName } from '../../names/foldName';
import { answerKey, createQuestion, NAMED_LINES, type Answers, type Finding, type FindingCode } from '../findings/Finding';
import { judgeValues, treatmentsOf, type TreatmentWords } from '../findings/judgeValues';
import { participantText, type Activity, type Participant } from './Activity';
import type { AddressBook } from './addressBook';
import { isCalledOff } from './isCalledOff';
import { LogIndex } from './LogIndex';

/** A line of the log: an activity with the people of one account. */
export interface LogLine {
  line: number;
  account: string;
  day: string;
  kind: string;
  subject: string;
  /** As in the log: separated by semicolons. */
  people: string;
  whose: string;
  uid: string;
}

export interface ResolvedActivities {
  lines: LogLine[];
  findings: Finding[];
}

interface Resolving {
  book: AddressBook;
  answers: Answers;
  /** yyyy-mm-dd; later activities have not taken place. */
  today: string;
  /** Header of the status column; '' without one. */
  statusColumn: string;
  /** Words of activities that did not take place. */
  statuses: TreatmentWords;
}

/**
 * An activity belongs to the account that its row names, or else to those of its people: by their e-mail address, or by a domain that only one
 * account has. An activity with people of several accounts is a line of each. Left out, with a finding each: private activities, those to
 * come, those that did not take place by their status or subject, those without an account of the register, and repetitions.
 *
 * Runs in O(n).
 */
export function resolveActivities(activities: readonly Activity[], resolving: Resolving): ResolvedActivities {
  const { book, answers, today } = resolving;
  const statuses = judgeValues(
    activities.map(({ line, status }) => ({ line, value: status })),
    {
      code: 'activityStatuses',
      column: resolving.statusColumn,
      words: resolving.statuses,
      options: ['count', 'leaveOut'],
      answers,
      isAlwaysAsked: false,
    },
  );
  const treatments = treatmentsOf(statuses);
  const left = new Map<FindingCode, number[]>();
  const leave = (code: FindingCode, line: number): void => {
    const lines = left.get(code);
    if (lines) lines.push(line);
    else left.set(code, [line]);
  };
  const strangers = new Map<string, { account: string; count: number; line: number }>();
  const domains = new DomainQuestions(book, answers);
  const keepsStrangers = answers[answerKey('unknownAccounts', '')] === 'keep';
  const found: LogLine[] = [];
  for (const activity of activities) {
    const { line, account } = activity;
    if (activity.isPrivate) leave('privateEvents', line);
    else if (activity.day > today) leave('futureEvents', line);
    else if (treatments.has(foldName(activity.status))) continue;
    else if (isCalledOff(activity.subject)) leave('cancelledEvents', line);
    else if (account !== '' && book.spelling(account) === null) {
      const known = strangers.get(foldName(account));
      strangers.set(foldName(account), { account, line, ...known, count: (known?.count ?? 0) + 1 });
      if (keepsStrangers) found.push(lineOf(activity, account, activity.people, book));
    } else {
      const lines = linesOf(activity, domains, book);
      if (lines.length === 0) leave('noAccount', line);
      found.push(...lines);
    }
  }
  const { lines, repeated } = once(found);
  const simple = (code: FindingCode): Finding | null => simpleFinding(code, left.get(code) ?? []);
  return {
    lines,
    findings: [
      statuses,
      judgeStrangers([...strangers.values()], answers),
      domains.finding(),
      simple('noAccount'),
      simple('futureEvents'),
      simple('privateEvents'),
      simple('cancelledEvents'),
      simpleFinding('sameActivities', repeated),
    ].filter((finding) => finding !== null),
  };
}

const simpleFinding = (code: FindingCode, lines: readonly number[]): Finding | null =>
  lines.length === 0 ? null : { code, values: { rows: lines.length }, lines: lines.slice(0, NAMED_LINES), questions: [] };

/** The lines of an activity, by its account or by the accounts of its people. */
function linesOf(activity: Activity, domains: DomainQuestions, book: AddressBook): LogLine[] {
  const named = book.spelling(activity.account);
  if (named !== null) return [lineOf(activity, named, activity.people, book)];
  const byAccount = new Map<string, Participant[]>();
  for (const person of activity.people) {
    if (book.ours(person.email) !== null) continue;
    for (const account of domains.accountsOf(person.email, activity.line))
      byAccount.set(account, [...(byAccount.get(account) ?? []), person]);
  }
  return [...byAccount].map(([account, people]) => lineOf(activity, account, people, book));
}

function lineOf(activity: Activity, account: string, people: readonly Participant[], book: AddressBook): LogLine {
  const { line, day, kind, subject, uid } = activity;
  const ours = activity.people.flatMap(({ name, email }) => {
    const known = book.ours(email);
    return known === null ? [] : [known.includes('@') ? name || known : known];
  });
  return {
    line,
    account,
    day,
    kind,
    subject,
    uid,
    people: people
      .filter(({ email }) => book.ours(email) === null)
      .map(participantText)
      .join('; '),
    whose: activity.whose || [...new Set(ours)].join(', '),
  };
}

/** Each line once: by its identifier or, where one of two lines has none, by its content. */
function once(found: readonly LogLine[]): { lines: LogLine[]; repeated: number[] } {
  const index = new LogIndex<null>();
  const repeated: number[] = [];
  const lines = found.filter((line) => {
    const isRepeated = index.find(line) !== null;
    if (isRepeated) repeated.push(line.line);
    if (!isRepeated || line.uid !== '') index.add(line, null);
    return !isRepeated;
  });
  return { lines, repeated };
}

function judgeStrangers(strangers: { account: string; count: number; line: number }[], answers: Answers): Finding | null {
  if (strangers.length === 0) return null;
  const rows = sum(strangers.map(({ count }) => count));
  const largest = [...strangers].sort((left, right) => right.count - left.count)[0];
  const question = createQuestion('unknownAccounts', { count: rows, options: ['leaveOut', 'keep'], safe: 'leaveOut' }, answers);
  return {
    code: 'unknownAccounts',
    values: { rows, accounts: strangers.length, example: largest?.account ?? '', kept: question.answer === 'keep' ? 'yes' : '' },
    lines: strangers.slice(0, NAMED_LINES).map(({ line }) => line),
    questions: [question],
  };
}

/** Domains that several accounts share: the user decides which one a person there belongs to. */
class DomainQuestions {
  private readonly asked = new Map<string, { accounts: readonly string[]; lines: Set<number> }>();

  constructor(
    private readonly book: AddressBook,
    private readonly answers: Answers,
  ) {}

  accountsOf(email: string, line: number): readonly string[] {
    const accounts = this.book.accountsOf(email);
    if (accounts.length < 2) return accounts;
    const domain = this.book.domainOf(email);
    const question = this.asked.get(domain) ?? { accounts, lines: new Set<number>() };
    question.lines.add(line);
    this.asked.set(domain, question);
    const answer = this.question(domain, question).answer;
    return accounts.filter((account) => account === answer);
  }

  finding(): Finding | null {
    if (this.asked.size === 0) return null;
    const questions = [...this.asked].map(([domain, question]) => this.question(domain, question));
    const lines = [...this.asked.values()].flatMap((each) => [...each.lines]);
    return {
      code: 'sharedDomains',
      values: { domains: questions.length, example: questions[0]?.key ?? '' },
      lines: lines.slice(0, NAMED_LINES),
      questions,
    };
  }

  private question(domain: string, { accounts, lines }: { accounts: readonly string[]; lines: ReadonlySet<number> }) {
    const options = ['leaveOut', ...accounts];
    return createQuestion('sharedDomains', { key: domain, count: lines.size, options, safe: 'leaveOut' }, this.answers);
  }
}
