import type { AccountBrief } from '../../model/brief/AccountBrief';
import { fill } from '../../text/fill';
import { type BriefWords, formattersOf } from './BriefWords';

/** The coverage of people, the holders of the three required roles, and the single-thread warning. */
export function describeRelationships({ coverage, minimum, thread }: AccountBrief, words: BriefWords): string[] {
  const { page, lists } = words;
  const { names, number, percent } = formattersOf(words);
  const { covered, total, share } = coverage;
  const covers =
    share === null
      ? page.coverageUnknown
      : fill(page.coverage, { covered: number(covered), total: number(total), share: percent(share) });
  const roles = (Object.keys(minimum.holders) as (keyof typeof minimum.holders)[]).map((role) => {
    const holders = minimum.holders[role];
    const values = { role: lists.role[role], names: names(holders, 2) };
    return fill(holders.length === 0 ? page.missingRole : page.minimum, values);
  });
  return [covers, ...roles, ...(thread ? [`⚠ ${describeThread(thread, words)}`] : [])];
}

/** Why the account depends on too few people, as a sentence. */
export function describeThread(thread: NonNullable<AccountBrief['thread']>, words: BriefWords): string {
  const { page } = words;
  const { names, typed } = formattersOf(words);
  if (thread.kind === 'oneOfUs') return fill(page.oneOfUs, { owner: typed(thread.owner) });
  return thread.people.length === 0 ? page.noneCovered : fill(page.fewCovered, { names: names(thread.people) });
}

/** The most important people, one line each; without people one line says so. */
export function describePeople({ people }: AccountBrief, words: BriefWords): string[] {
  if (people.items.length === 0) return [words.page.noPeople];
  return people.items.map((person) => describePerson(person, words));
}

function describePerson(
  { name, jobTitle, role, influence, sentiment, flag }: AccountBrief['people']['items'][number],
  words: BriefWords,
): string {
  const { page, lists, scales } = words;
  const { comma, number, typed } = formattersOf(words);
  const sentimentWord =
    sentiment === null ? undefined : (scales.sentiment as Readonly<Record<string, string>>)[String(sentiment)];
  const facts = [
    ...(role === null ? (jobTitle === '' ? [] : [typed(jobTitle)]) : [lists.role[role]]),
    ...(influence === null ? [] : [fill(page.influence, { figure: number(influence) })]),
    sentimentWord ?? page.sentimentUnknown,
  ];
  const warning = flag === null || flag === 'incomplete' ? '' : ` ⚠ ${lists.stakeholderFlag[flag]}`;
  return fill(page.person, { name: typed(name), facts: facts.join(comma) }) + warning;
}
