import { foldName } from '../names/foldName';
import type { Goal } from './PlanRecords';

/** What was learned from a goal of any account, or in a review. */
export interface Lesson {
  account: string;
  /** Its title; of a review what it is called. */
  goal: string;
  measure: string;
  lesson: string;
  /** Of a review, whose name says nothing about what it is like: its lesson. */
  about?: string;
}

const MOST = 3;
/** Shorter words say little about what a goal is about. */
const LONGEST_FILLER = 4;

/**
 * The lessons of goals of the same kind, which have the same measure or words of the title in common, and of reviews that speak of the same.
 * The most similar come first, those of the account itself before others; three at most, and never the goal's own.
 */
export function lessonsFor(goal: Pick<Goal, 'goal' | 'measure'>, account: string, lessons: readonly Lesson[]): Lesson[] {
  const own = foldName(account);
  const title = wordsOf(goal.goal);
  const measure = foldName(goal.measure);
  const closeness = (lesson: Lesson): number => {
    const isOwn = foldName(lesson.account) === own;
    if (isOwn && foldName(lesson.goal) === foldName(goal.goal)) return 0;
    const common = [...wordsOf(lesson.about ?? lesson.goal)].filter((word) => title.has(word)).length;
    const close = common + (measure !== '' && foldName(lesson.measure) === measure ? 2 : 0);
    return close === 0 ? 0 : close + (isOwn ? 0.5 : 0);
  };
  return lessons
    .map((lesson) => ({ lesson, close: closeness(lesson) }))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close)
    .slice(0, MOST)
    .map(({ lesson }) => lesson);
}

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .split(/[^\p{L}\p{N}\p{Cf}]+/u)
      .map(foldName)
      .filter((word) => word.length > LONGEST_FILLER),
  );
