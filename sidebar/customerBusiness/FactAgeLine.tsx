// The age of a fact, and a button to confirm it without typing it again.
import { factAge } from '../../src/model/plan/factAge';
import type { BusinessEntry, SwotEntry } from '../../src/model/plan/PlanRecords';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { describeAge } from './describeAge';

interface FactAgeLineProps {
  editor: PlanEditor;
  table: 'business' | 'swot';
  fact: BusinessEntry | SwotEntry;
}

export function FactAgeLine({ editor, table, fact }: FactAgeLineProps) {
  const { today, settings } = editor.book;
  const age = factAge(fact, today, settings.staleAfter);
  return (
    <p class={age.isStale ? 'age stale' : 'age'}>
      {describeAge(fact, age)}
      {fact.confirmedOn !== today && (
        <button
          type="button"
          class="link"
          aria-label={words.stillTrueOf(fact.entry)}
          onClick={() => editor.change(table, fact.id, { confirmedOn: today })}
        >
          {words.stillTrue}
        </button>
      )}
    </p>
  );
}
