// One of our people or a team. Any name is valid, known names are suggested.
import { SuggestInput } from '../components/SuggestInput';
import type { PlanEditor } from './PlanEditor';

interface PersonInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The maximum number of characters. */
  limit: number;
  /** From the schema of the field: its names are suggested too. */
  ours: true;
  /** The source of the suggested names. */
  editor: PlanEditor;
  hint?: string | null;
  fault?: string | null;
}

export function PersonInput({ editor, ...field }: PersonInputProps) {
  const { kam, salesRep, sponsor } = editor.plan.account;
  const named = [kam, salesRep, sponsor, ...editor.plan.team.map(({ person }) => person), ...editor.book.people];
  const suggestions = [...new Set(named.map((name) => name.trim()).filter((name) => name !== '' && name !== field.value))];
  return <SuggestInput {...field} suggestions={suggestions} />;
}
