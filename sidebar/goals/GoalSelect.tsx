// A goal of the account by its title, or none. An outdated title stays visible.
import type { Goal } from '../../src/model/plan/PlanRecords';
import { goals as words } from '../../src/text/en/goals';
import { NameSelect } from '../components/NameSelect';

interface GoalSelectProps {
  label: string;
  value: string;
  onChange: (goal: string) => void;
  goals: readonly Pick<Goal, 'goal'>[];
  hint?: string | null;
  fault?: string | null;
}

export const GoalSelect = ({ goals, ...field }: GoalSelectProps) => (
  <NameSelect {...field} names={goals.map(({ goal }) => goal)} none={words.goals.none} />
);
