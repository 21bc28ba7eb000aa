// The fields of a goal. Without a measure it is a milestone and has no figures.
import { goals as allWords } from '../../src/text/en/goals';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { Disclosure } from '../components/Disclosure';
import { Field } from '../components/Field';
import { FigureInput } from '../components/FigureInput';
import { PersonInput } from '../planEditor/PersonInput';
import { TextArea } from '../components/TextArea';
import { TextInput } from '../components/TextInput';
import { formatNumber } from '../format';
import { WordSelect } from '../components/WordSelect';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { DueInput } from './DueInput';
import { GoalSelect } from './GoalSelect';
import { goalsToLeadTo } from './goalsToLeadTo';
import { LessonsForGoal } from './Lessons';
import { recordFields } from '../planEditor/recordFields';

const words = allWords.goals;

export function GoalFields({ editor, goal }: { editor: PlanEditor; goal: Goal }) {
  const field = recordFields(editor, 'goals', goal);
  const measure = field('measure');
  const isMilestone = goal.measure.trim() === '';
  const hasFigures = [goal.baseline, goal.target, goal.actual].some((figure) => figure !== null);
  return (
    <>
      <TextArea {...field('goal')} lines={1} />
      <LessonsForGoal editor={editor} goal={goal} />
      <div class="pair">
        <WordSelect {...field('status')} />
        <WordSelect {...field('priority')} />
      </div>
      <PersonInput {...field('owner')} editor={editor} />
      <DueInput {...field('due')} today={editor.book.today} />
      <div class="pair">
        <WordSelect {...field('horizon')} />
        <WordSelect {...field('forWhom')} />
      </div>
      <TextArea {...measure} lines={1} hint={measure.hint ?? (isMilestone ? words.milestone : null)} />
      {(!isMilestone || hasFigures) && (
        <div class="figures">
          <FigureInput {...field('baseline')} />
          {goal.actualFrom === '' ? (
            <FigureInput {...field('actual')} />
          ) : (
            <ReadFigure goal={goal} label={field('actual').label} />
          )}
          <FigureInput {...field('target')} />
        </div>
      )}
      {(!isMilestone || goal.actualFrom !== '') && (
        <TextInput
          {...field('actualFrom')}
          hint={field('actualFrom').hint ?? (isUnread(goal) ? words.notReadYet : words.fromCell)}
        />
      )}
      <GoalSelect {...field('leadsTo')} goals={goalsToLeadTo(goal, editor.plan.goals)} />
      <Disclosure summary={words.more} open={[goal.obstacle, goal.lesson, goal.value].some((text) => text !== '')}>
        <TextArea {...field('value')} />
        <TextArea {...field('obstacle')} />
        <TextArea {...field('lesson')} />
      </Disclosure>
    </>
  );
}

const isUnread = ({ actual, actualFrom }: Goal): boolean => actual === null && actualFrom.trim() !== '';

/** A figure that a cell gives is not typed. */
const ReadFigure = ({ goal: { actual }, label }: { goal: Goal; label: string }) => (
  <Field label={label}>
    {(attributes) => <input {...attributes} class="input number" readOnly value={actual === null ? '' : formatNumber(actual)} />}
  </Field>
);
