// What was learnt from goals like this one, offered while it is set and worked on.
import { isOpenGoal } from '../../src/model/plan/isOpen';
import { lessonsFor } from '../../src/model/plan/lessonsFor';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { goals as allWords } from '../../src/text/en/goals';
import { isolate } from '../format';
import type { PlanEditor } from '../planEditor/PlanEditor';

const words = allWords.goals;

export function Lessons({ editor, goal }: { editor: PlanEditor; goal: Goal }) {
  const { name } = editor.plan.account;
  const own = editor.plan.goals
    .filter(({ lesson }) => lesson.trim() !== '')
    .map(({ goal: title, measure, lesson }) => ({ account: name, goal: title, measure, lesson }));
  const others = editor.book.lessons.filter(({ account }) => account !== name);
  const learnt = isOpenGoal(goal) ? lessonsFor(goal, name, [...own, ...others]) : [];
  if (learnt.length === 0) return null;
  return (
    <div class="lessons">
      <p class="quiet">{words.learnt}</p>
      <ul>
        {learnt.map(({ account, goal: title, lesson }) => (
          <li key={`${account} ${title}`}>
            {isolate(lesson)} <span class="quiet">{words.learntFrom(isolate(account), isolate(title))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
