// The chosen cell: its status, its revenue and potential, the current supplier, and the opportunity created from it.
import { useState } from 'preact/hooks';
import type { WhitespaceEntry } from '../../src/model/plan/PlanRecords';
import { openPotential } from '../../src/model/plan/openPotential';
import { foldName } from '../../src/model/names/foldName';
import { freeName } from '../../src/model/names/freeName';
import { longestIn } from '../../src/model/records/recordRules';
import { whitespace as words } from '../../src/text/en/whitespace';
import { Button } from '../components/Button';
import { FigureInput } from '../components/FigureInput';
import { NameSelect } from '../components/NameSelect';
import { Notice } from '../components/Notice';
import { SuggestInput } from '../components/SuggestInput';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { formatMoment, formatYear } from '../format';
import { recordFields } from '../planEditor/recordFields';
import { opportunityFrom } from './opportunityFrom';
import { StatusSign } from './StatusSign';
import { STATUSES } from './gridKeys';
import { nameOfUnit, wordOfStatus } from './WhitespaceGrid';

interface CellDetailsProps extends PlanPartProps {
  unit: string;
  product: string;
  entry: WhitespaceEntry | null;
  setStatus: (status: WhitespaceEntry['status']) => void;
}

export function CellDetails({ editor, unit, product, entry, setStatus }: CellDetailsProps) {
  const status = entry?.status ?? null;
  return (
    <section class="card cell-details" aria-label={words.cellTitle({ unit: nameOfUnit(unit), product })}>
      <h2 dir="auto">{words.cellTitle({ unit: nameOfUnit(unit), product })}</h2>
      <div class="statuses" role="group" aria-label={words.status}>
        {STATUSES.map((each) => (
          <button
            key={each ?? 'blank'}
            type="button"
            class={`status ${each ?? 'blank'}`}
            aria-pressed={each === status}
            onClick={() => setStatus(each)}
          >
            <StatusSign status={each} />
            {wordOfStatus(each)}
          </button>
        ))}
      </div>
      {entry && status !== null && status !== 'notRelevant' && <CellFields editor={editor} entry={entry} />}
      {entry && entry.updatedOn !== '' && <p class="quiet">{words.updated(formatMoment(entry.updatedOn))}</p>}
    </section>
  );
}

function CellFields({ editor, entry }: PlanPartProps & { entry: WhitespaceEntry }) {
  const { id, current, potential, opportunity, unit, product } = entry;
  const { plan, book } = editor;
  const { fields } = words;
  const [added, setAdded] = useState('');
  const set = (changes: Partial<WhitespaceEntry>) => editor.change('whitespace', id, changes);
  const field = recordFields(editor, 'whitespace', entry);
  const names = plan.opportunities.map(({ opportunity: name }) => name);
  const isBelow = potential !== null && current !== null && potential < current;
  const offer = () => {
    const taken = new Set(names.map(foldName));
    const wanted = words.opportunityName({ unit: nameOfUnit(unit), product });
    const name = freeName(wanted, (each) => taken.has(foldName(each)), longestIn('opportunities', 'opportunity'));
    const fresh = opportunityFrom(entry, plan, name);
    if (!fresh?.opportunity) return;
    editor.add('opportunities', fresh);
    set({ opportunity: fresh.opportunity, ...(entry.status === 'open' ? { status: 'pipeline' } : {}) });
    setAdded(fresh.opportunity);
  };
  return (
    <>
      <div class="pair">
        <FigureInput
          {...field('current')}
          label={fields.current(formatYear(book.settings.lastFullYear))}
          unit={book.settings.currency}
        />
        <FigureInput
          {...field('potential')}
          label={fields.potential}
          unit={book.settings.currency}
          {...(isBelow ? { hint: words.belowCurrent } : {})}
        />
      </div>
      <SuggestInput {...field('competitor')} label={fields.competitor} suggestions={suppliersOf(editor)} />
      <NameSelect {...field('opportunity')} label={fields.opportunity} names={names} />
      {added !== '' && added === opportunity && <Notice kind="done">{words.opportunityAdded(added)}</Notice>}
      {opportunity === '' && (
        <Button lacks={(openPotential(entry) ?? 0) === 0 ? words.needsPotential : null} onClick={offer}>
          {words.newOpportunity}
        </Button>
      )}
    </>
  );
}

/** All suppliers and competitors named for this account. */
function suppliersOf({ plan }: PlanPartProps['editor']): string[] {
  const named = [...plan.whitespace, ...plan.opportunities].map(({ competitor }) => competitor.trim());
  return [...new Set(named.filter((name) => name !== ''))];
}
