// Confirms all facts of a part of the plan at once.
import { LinkButton } from '../components/LinkButton';

interface AllStillTrueProps<Fact> {
  facts: readonly Fact[];
  today: string;
  /** What the button says. */
  words: string;
  confirm: (fact: Fact) => void;
}

export function AllStillTrue<Fact extends { confirmedOn: string }>({ facts, today, words, confirm }: AllStillTrueProps<Fact>) {
  const open = facts.filter(({ confirmedOn }) => confirmedOn !== today);
  // One fact has a button of its own.
  if (open.length < 2) return null;
  return (
    <p>
      <LinkButton onClick={() => open.forEach(confirm)}>{words}</LinkButton>
    </p>
  );
}
