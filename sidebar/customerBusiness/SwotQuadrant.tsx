// One of the four quadrants: its entries in order of impact, and a line to add an entry.
import { proposeRepeat } from '../../src/model/plan/proposeRepeat';
import { factAge } from '../../src/model/plan/factAge';
import type { SwotEntry } from '../../src/model/plan/PlanRecords';
import type { SWOT_KINDS } from '../../src/model/records/vocabulary';
import { longestIn } from '../../src/model/records/recordRules';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { lists } from '../../src/text/en/lists';
import { AddLine } from '../components/AddLine';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { locale } from '../locale';

interface SwotQuadrantProps extends PlanPartProps {
  kind: (typeof SWOT_KINDS)[number];
  entries: readonly SwotEntry[];
  /** The key of the entry edited below. */
  chosen: string | null;
  choose: (key: string) => void;
}

export function SwotQuadrant({ editor, kind, entries, chosen, choose }: SwotQuadrantProps) {
  const { title, add, empty } = words.swot.quadrants[kind];
  const { today, settings } = editor.book;
  return (
    <section class={`quadrant ${kind}`} aria-label={title}>
      <h3>{title}</h3>
      {entries.length === 0 && <p class="quiet">{empty}</p>}
      <ul>
        {entries.map((entry) => {
          const { id, impact, answer } = entry;
          const { isStale } = factAge(entry, today, settings.staleAfter);
          const marks = [
            impact === null ? '' : words.swot.impactOf(lists.level[impact]),
            answer.trim() === '' ? '' : words.swot.answered,
            isStale ? words.swot.stale : '',
          ].filter((mark) => mark !== '');
          return (
            <li key={editor.keyOf(id)}>
              <button
                type="button"
                class={impact === null ? 'swot-entry' : `swot-entry ${impact}`}
                aria-pressed={editor.keyOf(id) === chosen}
                onClick={() => choose(editor.keyOf(id))}
              >
                <span class="words" dir="auto">
                  {entry.entry}
                </span>
                {marks.length > 0 && <span class="marks">{marks.join(' · ')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <AddLine
        name={add}
        placeholder={words.swot.add}
        limit={longestIn('swot', 'entry')}
        onAdd={(line) =>
          choose(
            editor.add('swot', {
              kind,
              entry: line,
              recordedOn: today,
              confirmedOn: today,
              repeatBy: proposeRepeat(editor.plan.swot, today, editor.book.settings.weekend, locale.calendar),
            }),
          )
        }
      />
    </section>
  );
}
