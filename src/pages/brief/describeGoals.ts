import type { AccountBrief, BriefGoal } from '../../model/brief/AccountBrief';
import { fill } from '../../text/fill';
import type { BriefPage } from './BriefPage';
import { type BriefWords, formattersOf } from './BriefWords';

/** The maximum number of open actions listed per goal. */
const ACTIONS = 1;
/** And in the strategy. */
const STEPS = 3;

/** The goals as the rows of a table. */
export function describeGoals({ goals }: AccountBrief, words: BriefWords): BriefPage['goals'] {
  const { page } = words;
  const { attainment, due, goal, openActions, owner } = page;
  return {
    heading: page.goals,
    columns: { goal, attainment, due, owner, actions: openActions },
    rows: goals.items.map((each) => describeGoal(each, words)),
    more: formattersOf(words).more(goals.more),
    none: page.noGoals,
  };
}

/** The strategy: the next open actions toward each goal. */
export function describeStrategy({ goals }: AccountBrief, words: BriefWords): BriefPage['strategy'] {
  const { page } = words;
  const { comma, more, typed } = formattersOf(words);
  const lines = goals.items
    .filter(({ openActions }) => openActions.length > 0)
    .map(({ goal, openActions }) => {
      const named = openActions.slice(0, STEPS).map((action) => describeAction(action, words));
      const steps = [...named, more(openActions.length - named.length)].filter(Boolean).join(comma);
      return fill(page.stepsTo, { goal: typed(goal), steps });
    });
  return { heading: page.strategy, lines: lines.length === 0 ? [page.noStrategy] : lines, more: '' };
}

function describeGoal(goal: BriefGoal, words: BriefWords): BriefPage['goals']['rows'][number] {
  const { lists } = words;
  const { day, typed } = formattersOf(words);
  const horizon = goal.horizon === null ? [] : [lists.horizon[goal.horizon]];
  return {
    goal: typed(goal.goal),
    attainment: goal.attainment,
    due: [...horizon, ...(goal.due === '' ? [] : [day(goal.due)])].join(' · '),
    owner: typed(goal.owner),
    flag: describeFlag(goal, words),
    actions: describeActions(goal, words),
  };
}

const describeFlag = ({ flag }: BriefGoal, { lists }: BriefWords): string => (flag === null ? '' : `⚠ ${lists.goalFlag[flag]}`);

function describeActions(goal: BriefGoal, words: BriefWords): string {
  const { openActions } = goal;
  const { comma, more } = formattersOf(words);
  const named = openActions.slice(0, ACTIONS).map((action) => describeAction(action, words));
  const left = more(openActions.length - named.length);
  return [describeFlag(goal, words), [...named, left].filter(Boolean).join(comma)].filter(Boolean).join(' · ');
}

/** An action with who does it by when, as far as that is known. */
export function describeAction(
  { action, owner, due }: { action: string; owner: string; due: string },
  words: BriefWords,
): string {
  const { page } = words;
  const { day, typed } = formattersOf(words);
  const who = [typed(owner), due === '' ? '' : day(due)].filter(Boolean);
  if (who.length === 0) return typed(action);
  const [first = '', second] = who;
  return fill(page.action, {
    action: typed(action),
    who: second === undefined ? first : fill(page.whoAndWhen, { who: first, when: second }),
  });
}
