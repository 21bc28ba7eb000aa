// One of the two criteria of a question, with its definition in view.
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';

interface SideProps {
  criterion: DraftCriterion;
  chosen: boolean;
  onChoose: () => void;
}

export function Side({ criterion: { name, definition }, chosen, onChoose }: SideProps) {
  return (
    <button type="button" class="side" aria-pressed={chosen} onClick={onChoose}>
      <span class="name" dir="auto">
        {name}
      </span>
      {definition && (
        <span class="definition" dir="auto">
          {definition}
        </span>
      )}
    </button>
  );
}
