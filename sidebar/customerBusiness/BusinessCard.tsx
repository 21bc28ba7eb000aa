// One fact about the customer's business, with what it means for us and how old it is.
import type { BusinessEntry } from '../../src/model/plan/PlanRecords';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { lists } from '../../src/text/en/lists';
import { DateInput, NO_BUTTONS } from '../components/DateInput';
import { RecordCard } from '../planEditor/RecordCard';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { formatMoment } from '../format';
import { recordFields } from '../planEditor/recordFields';
import { FactAgeLine } from './FactAgeLine';
import { GoalField } from './GoalField';
import { linkOf } from './linkOf';

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
  const { kind, source } = entry;
  const { fields } = words;
  const field = recordFields(editor, 'business', entry);
  const link = linkOf(source);
  return (
    <>
      <TextArea {...field('entry')} label={fields.entry} />
      {kind === 'financialHealth' && <WordSelect {...field('rating')} label={fields.rating} />}
      <DateInput
        {...field('asOf')}
        label={fields.asOf}
        today={editor.book.today}
        quick={kind === 'financialHealth' ? TODAY_ONLY : NO_BUTTONS}
        past
      />
      <TextArea {...field('source')} label={fields.source} lines={1} />
      {link && (
        <p class="source">
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words.openSource}
          </a>
        </p>
      )}
      {kind === 'initiative' && (
        <SuggestInput
          {...field('contactName')}
          label={fields.contactName}
          suggestions={editor.plan.stakeholders.map(({ name }) => name)}
        />
      )}
      <TextArea {...field('ourHelp')} label={fields.ourHelp} />
      <GoalField editor={editor} table="business" fact={entry} />
    </>
  );
}

const TODAY_ONLY = ['today'] as const;
