// What was learned: all of an account, and what is offered while a goal of the same kind is set and worked on.
import { isOpenGoal } from '../../src/model/plan/isOpen';
import { type Lesson, lessonsFor } from '../../src/model/plan/lessonsFor';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { goals as allWords } from '../../src/text/en/goals';
import { Disclosure } from '../components/Disclosure';
import { isolate } from '../format';
import type { PlanEditor, PlanPartProps } from '../planEditor/PlanEditor';
import { learnedBefore } from './learnedBefore';

const words = allWords.goals;

export function LessonsForGoal({ editor, goal }: { editor: PlanEditor; goal: Goal }) {
  const { name } = editor.plan.account;
  const others = editor.book.lessons.filter(({ account }) => account !== name);
  const learned = isOpenGoal(goal) ? lessonsFor(goal, name, [...learnedBefore(editor.plan), ...others]) : [];
  if (learned.length === 0) return null;
  return (
    <div>
      <p class="quiet">{words.learned}</p>
      <LessonList
        lessons={learned}
        sourceOf={({ account, goal: title }) => words.learnedFrom(isolate(account), isolate(title))}
      />
    </div>
  );
}

/** The log of the account. */
export function LessonsOfAccount({ editor }: PlanPartProps) {
  const lessons = learnedBefore(editor.plan);
  if (lessons.length === 0) return null;
  return (
    <Disclosure summary={words.learnedHere(lessons.length)}>
      <LessonList lessons={lessons} sourceOf={({ goal }) => isolate(goal)} />
    </Disclosure>
  );
}

const LessonList = ({ lessons, sourceOf }: { lessons: readonly Lesson[]; sourceOf: (lesson: Lesson) => string }) => (
  <ul>
    {lessons.map((lesson, at) => (
      <li key={at}>
        {isolate(lesson.lesson)} <span class="quiet">{sourceOf(lesson)}</span>
      </li>
    ))}
  </ul>
);
