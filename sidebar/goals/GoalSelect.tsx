// A goal of the account by its title, or none. A title that no goal has any more stays to be seen.
import { goals as allWords } from '../../src/text/en/goals';
import { foldName } from '../../src/model/accounts/foldName';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { Select } from '../components/Select';

interface GoalSelectProps {
  label: string;
  value: string;
  onChange: (goal: string) => void;
  goals: readonly Pick<Goal, 'goal'>[];
  hint?: string | null;
  fault?: string | null;
}

export function GoalSelect({ value, goals, ...field }: GoalSelectProps) {
  const titles = goals.map(({ goal }) => goal).filter((goal) => goal.trim() !== '');
  const chosen = titles.find((title) => foldName(title) === foldName(value)) ?? value;
  const all = chosen === '' || titles.includes(chosen) ? titles : [...titles, chosen];
  const options = [{ value: '', label: allWords.goals.none }, ...all.map((title) => ({ value: title, label: title }))];
  return <Select {...field} value={chosen} options={options} />;
}
