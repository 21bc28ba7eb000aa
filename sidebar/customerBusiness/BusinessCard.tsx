// One fact about the customer's business, with what it means for us and how old it is.
import type { BusinessEntry } from '../../src/model/plan/PlanRecords';
import { FINANCIAL_RATINGS } from '../../src/model/records/vocabulary';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { lists } from '../../src/text/en/lists';
import { DateInput, NO_BUTTONS } from '../components/DateInput';
import { RecordCard } from '../planEditor/RecordCard';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { formatMoment } from '../format';
import { FactAgeLine } from './FactAgeLine';
import { GoalField } from './GoalField';
import { linkOf } from './linkOf';
import { ENTRY_LIMIT, LINE_LIMIT, NAME_LIMIT } from './limits';

interface BusinessCardProps extends PlanPartProps {
  entry: BusinessEntry;
}

export function BusinessCard({ editor, entry }: BusinessCardProps) {
  return (
    <div class="fact">
      <RecordCard
        editor={editor}
        table="business"
        id={entry.id}
        name={entry.entry}
        summary={summaryOf(entry).map((line, index) => (
          <bdi key={index}>{line}</bdi>
        ))}
      >
        {() => <BusinessFields editor={editor} entry={entry} />}
      </RecordCard>
      <FactAgeLine editor={editor} table="business" fact={entry} />
    </div>
  );
}

function summaryOf({ kind, rating, asOf, contactName, ourHelp, goal }: BusinessEntry): string[] {
  const health = [rating === null ? '' : lists.financialRating[rating], asOf === '' ? '' : formatMoment(asOf)];
  return [
    ...(kind === 'financialHealth' ? [health.filter((part) => part !== '').join(' · ')] : []),
    kind === 'initiative' ? contactName : '',
    ourHelp === '' ? '' : `${words.helps}: ${ourHelp}`,
    goal === '' ? '' : words.goalOf(goal),
  ].filter((line) => line !== '');
}

function BusinessFields({ editor, entry }: BusinessCardProps) {
  const { id, kind, source } = entry;
  const { fields } = words;
  const set = (changes: Partial<BusinessEntry>) => editor.change('business', id, changes);
  const told = (field: keyof BusinessEntry) => ({
    fault: editor.faultOf('business', id, field),
    hint: editor.hintOf('business', id, field),
  });
  const link = linkOf(source);
  return (
    <>
      <TextArea
        label={fields.entry}
        value={entry.entry}
        limit={ENTRY_LIMIT}
        {...told('entry')}
        onChange={(value) => set({ entry: value })}
      />
      {kind === 'financialHealth' && (
        <WordSelect
          label={fields.rating}
          list="financialRating"
          keys={FINANCIAL_RATINGS}
          value={entry.rating}
          {...told('rating')}
          onChange={(rating) => set({ rating })}
        />
      )}
      <DateInput
        label={fields.asOf}
        value={entry.asOf}
        today={editor.book.today}
        quick={kind === 'financialHealth' ? TODAY_ONLY : NO_BUTTONS}
        {...told('asOf')}
        onChange={(asOf) => set({ asOf })}
      />
      <TextArea
        label={fields.source}
        value={source}
        limit={LINE_LIMIT}
        lines={1}
        {...told('source')}
        onChange={(value) => set({ source: value })}
      />
      {link && (
        <p class="source">
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words.openSource}
          </a>
        </p>
      )}
      {kind === 'initiative' && (
        <SuggestInput
          label={fields.contactName}
          value={entry.contactName}
          limit={NAME_LIMIT}
          suggestions={editor.plan.stakeholders.map(({ name }) => name)}
          {...told('contactName')}
          onChange={(contactName) => set({ contactName })}
        />
      )}
      <TextArea
        label={fields.ourHelp}
        value={entry.ourHelp}
        limit={ENTRY_LIMIT}
        {...told('ourHelp')}
        onChange={(ourHelp) => set({ ourHelp })}
      />
      <GoalField editor={editor} table="business" fact={entry} />
    </>
  );
}

const TODAY_ONLY = ['today'] as const;
