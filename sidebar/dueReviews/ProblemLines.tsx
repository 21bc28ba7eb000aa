// Problems, one per line. Each can become an action with an owner and a due date.
import { sum } from '../../src/model/numbers/sum';
import { useContext } from 'preact/hooks';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { longestIn } from '../../src/model/records/recordRules';
import { AddLine } from '../components/AddLine';
import { DateInput } from '../components/DateInput';
import { SuggestInput } from '../components/SuggestInput';
import { Tick } from '../components/Tick';
import { isolate } from '../format';
import { actionFor, type ProblemLine } from './ReviewForm';
import { WeekendContext } from '../components/WeekendContext';

interface ProblemLinesProps {
  problems: readonly ProblemLine[];
  onChange: (problems: ProblemLine[]) => void;
  /** The default owner of an action. */
  owner: string;
  people: readonly string[];
  today: string;
  /** By field of the actions, in the order they are saved. */
  faults: Readonly<Record<string, string>>;
}

/** All lines together must fit in one cell. */
const LONGEST = longestIn('reviews', 'problems');
const LONGEST_LINE = 120;
const AHEAD = ['1w', '2w', '1m'] as const;

export function ProblemLines({ problems, onChange, owner, people, today, faults }: ProblemLinesProps) {
  const put = (place: number, line: ProblemLine) => onChange(problems.map((each, at) => (at === place ? line : each)));
  const weekend = useContext(WeekendContext);
  const room = LONGEST - sum(problems.map(({ problem }) => problem.length + 1));
  const actionsBefore = (place: number) => problems.slice(0, place).filter(({ action }) => action !== null).length;
  return (
    <div class="problem-lines" role="group" aria-label={words.problems}>
      <p class="label">{words.problems}</p>
      {problems.map((line, place) => (
        <div key={place} class="problem-line">
          <p>
            <span dir="auto">{line.problem}</span>
            <button
              type="button"
              class="remove"
              aria-label={words.removeProblem(isolate(line.problem))}
              onClick={() => onChange(problems.filter((_, at) => at !== place))}
            >
              ×
            </button>
          </p>
          <Tick
            checked={line.action !== null}
            onChange={(wanted) => put(place, { ...line, action: wanted ? actionFor(owner, today, weekend) : null })}
          >
            {words.makeAction}
          </Tick>
          {line.action && (
            <ActionOf
              action={line.action}
              onChange={(action) => put(place, { ...line, action })}
              people={people}
              today={today}
              faultOf={(field) => faults[`actions.${actionsBefore(place)}.${field}`] ?? null}
            />
          )}
        </div>
      ))}
      {room > 1 && (
        <AddLine
          name={words.addProblem}
          placeholder={words.addProblem}
          limit={Math.min(LONGEST_LINE, room)}
          onAdd={(problem) => onChange([...problems, { problem, action: null }])}
        />
      )}
    </div>
  );
}

interface ActionOfProps {
  action: NonNullable<ProblemLine['action']>;
  onChange: (action: NonNullable<ProblemLine['action']>) => void;
  people: readonly string[];
  today: string;
  faultOf: (field: 'owner' | 'due') => string | null;
}

function ActionOf({ action, onChange, people, today, faultOf }: ActionOfProps) {
  return (
    <div class="action-of">
      <SuggestInput
        label={words.owner}
        value={action.owner}
        limit={longestIn('actions', 'owner')}
        suggestions={people}
        onChange={(owner) => onChange({ ...action, owner })}
        fault={faultOf('owner')}
      />
      <DateInput
        label={words.dueOn}
        value={action.due}
        today={today}
        quick={AHEAD}
        onChange={(due) => onChange({ ...action, due })}
        fault={faultOf('due')}
      />
    </div>
  );
}
