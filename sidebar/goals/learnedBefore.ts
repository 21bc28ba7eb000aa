// What was learned with an account so far: from its goals and in its reviews.
import type { Lesson } from '../../src/model/plan/lessonsFor';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { goals as allWords } from '../../src/text/en/goals';
import { formatMoment } from '../format';

/** The goals in the order of the plan, then the reviews, the latest first. */
export const learnedBefore = ({ account: { name }, goals, reviews }: AccountPlan): Lesson[] => [
  ...goals
    .filter(({ lesson }) => lesson.trim() !== '')
    .map(({ goal, measure, lesson }) => ({ account: name, goal, measure, lesson })),
  ...[...reviews]
    .filter(({ learned }) => learned.trim() !== '')
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, learned }) => ({
      account: name,
      goal: allWords.goals.reviewOf(formatMoment(date)),
      measure: '',
      lesson: learned,
      about: learned,
    })),
];
