// The chosen entry of SWOT: its quadrant, impact, source, and our response.
import type { SwotEntry } from '../../src/model/plan/PlanRecords';
import { SWOT_KINDS } from '../../src/model/records/vocabulary';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { lists } from '../../src/text/en/lists';
import { DateInput } from '../components/DateInput';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { RecordCard } from '../planEditor/RecordCard';
import { recordFields } from '../planEditor/recordFields';
import { FactAgeLine } from './FactAgeLine';
import { GoalField } from './GoalField';

export function SwotEntryCard({ editor, entry }: PlanPartProps & { entry: SwotEntry }) {
  const { id } = entry;
  const { fields } = words;
  const field = recordFields(editor, 'swot', entry);
  return (
    <div class="fact">
      <RecordCard editor={editor} table="swot" id={id} name={entry.entry} open>
        {() => (
          <>
            <TextArea {...field('entry')} label={fields.entry} />
            <div class="pair">
              <Select
                {...field('kind')}
                label={fields.kind}
                value={entry.kind ?? 'strength'}
                options={SWOT_KINDS.map((kind) => ({ value: kind, label: lists.swot[kind] }))}
              />
              <WordSelect {...field('impact')} label={fields.impact} />
            </div>
            <TextArea {...field('evidence')} label={fields.evidence} />
            <TextArea {...field('answer')} label={fields.answer} />
            <DateInput {...field('repeatBy')} today={editor.book.today} />
            <GoalField editor={editor} table="swot" fact={entry} />
          </>
        )}
      </RecordCard>
      <FactAgeLine editor={editor} table="swot" fact={entry} />
    </div>
  );
}
