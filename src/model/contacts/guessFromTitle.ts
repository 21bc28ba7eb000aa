import type { Stakeholder } from '../plan/PlanRecords';
import { foldName } from '../names/foldName';

type Guess = Pick<Stakeholder, 'role' | 'influence'>;

/** The kinds of titles, the most telling first, and what is usual for each. */
const TITLE_KINDS = ['assistant', 'deputy', 'chief', 'purchasing', 'director', 'manager', 'specialist'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

const USUAL: Readonly<Record<TitleKind, Guess>> = {
  assistant: { role: 'gatekeeper', influence: 2 },
  deputy: { role: 'decisionMaker', influence: 4 },
  chief: { role: 'decisionMaker', influence: 5 },
  purchasing: { role: 'approver', influence: 4 },
  director: { role: 'decisionMaker', influence: 4 },
  manager: { role: 'influencer', influence: 3 },
  specialist: { role: 'user', influence: 2 },
};

/** The role in the decision and the influence that people with such a title usually have; `null` for a title that says neither. A guess. */
export function guessFromTitle(title: string, words: Readonly<Record<TitleKind, readonly string[]>>): Guess | null {
  const inTitle = title.split(/[^\p{L}\p{M}\p{Cf}&]+/u).map(foldName);
  const whole = foldName(title);
  // A word of several parts is searched in the whole title, one word among its words: `cto` is not in `director`.
  const isIn = (word: string): boolean =>
    word.includes(' ') ? whole.includes(foldName(word)) : inTitle.includes(foldName(word));
  const kind = TITLE_KINDS.find((each) => words[each].some(isIn));
  return kind === undefined ? null : USUAL[kind];
}
