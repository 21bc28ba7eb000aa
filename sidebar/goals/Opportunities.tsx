// Opportunities that are open, won or lost, and their expected value.
import { sum } from '../../src/model/numbers/sum';
import { goals as allWords } from '../../src/text/en/goals';
import type { Opportunity } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import { EmptyHint } from '../components/EmptyHint';
import { RemovedRecords } from '../planEditor/RecordCard';
import type { PlanEditor, PlanPartProps } from '../planEditor/PlanEditor';
import { Forecast } from './Forecast';
import { groupOpportunities, opportunitiesInOrder } from './groupOpportunities';
import { inLoadedOrder } from './inLoadedOrder';
import { NewLine } from './NewLine';
import { newOpportunity, ownerOf } from './newRecords';
import { OpportunityCard } from './OpportunityCard';
import { formatAmount } from '../format';

const words = allWords.opportunities;

export function Opportunities({ editor }: PlanPartProps) {
  const { opportunities } = editor.plan;
  const { today, settings } = editor.book;
  const { currency } = settings;
  const ordered = inLoadedOrder(opportunities, editor.book.plan?.opportunities ?? [], opportunitiesInOrder);
  const { open, won, missed } = groupOpportunities(ordered);
  return (
    <section>
      <h2>{words.title}</h2>
      {opportunities.length === 0 && <EmptyHint>{words.empty}</EmptyHint>}
      <Forecast opportunities={open} currency={currency} today={today} rules={settings.forecast} />
      {/* One list with its headings in it, so a card that moves to another group stays the same card. */}
      <div>
        {open.length > 0 && <h3 key="open">{words.groups.open}</h3>}
        {open.map((each) => card(editor, each))}
        <NewLine
          key="new"
          label={words.add}
          limit={longestIn('opportunities', 'opportunity')}
          hint={words.addHint}
          onAdd={(typed) => editor.add('opportunities', newOpportunity(typed, ownerOf(editor)))}
        />
        {won.length > 0 && <GroupHead key="won" title={words.groups.won} group={won} currency={currency} />}
        {won.map((each) => card(editor, each))}
        {missed.length > 0 && <GroupHead key="missed" title={words.groups.missed} group={missed} currency={currency} />}
        {missed.map((each) => card(editor, each))}
      </div>
      <RemovedRecords editor={editor} table="opportunities" nameOf={({ opportunity }) => opportunity} />
    </section>
  );
}

const card = (editor: PlanEditor, opportunity: Opportunity) => (
  <OpportunityCard key={editor.keyOf(opportunity.id)} editor={editor} opportunity={opportunity} />
);

function GroupHead({ title, group, currency }: { title: string; group: readonly Opportunity[]; currency: string }) {
  const total = sum(group.map(({ amount }) => amount ?? 0));
  return (
    <h3>
      {title} {total > 0 && <span class="quiet">{words.total(formatAmount(total, currency))}</span>}
    </h3>
  );
}
