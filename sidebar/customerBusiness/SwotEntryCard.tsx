// The chosen entry of SWOT: where it belongs, how much it matters, how we know, and what we do about it.
import type { SwotEntry } from '../../src/model/plan/PlanRecords';
import { LEVELS, SWOT_KINDS } from '../../src/model/records/vocabulary';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { lists } from '../../src/text/en/lists';
import { Select } from '../components/Select';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { RecordCard } from '../planEditor/RecordCard';
import { FactAgeLine } from './FactAgeLine';
import { GoalField } from './GoalField';
import { ENTRY_LIMIT, LINE_LIMIT } from './limits';

export function SwotEntryCard({ editor, entry }: PlanPartProps & { entry: SwotEntry }) {
  const { id } = entry;
  const { fields } = words;
  const set = (changes: Partial<SwotEntry>) => editor.change('swot', id, changes);
  const told = (field: keyof SwotEntry) => ({ fault: editor.faultOf('swot', id, field), hint: editor.hintOf('swot', id, field) });
  return (
    <div class="fact">
      <RecordCard editor={editor} table="swot" id={id} name={entry.entry} open>
        {() => (
          <>
            <TextArea
              label={fields.entry}
              value={entry.entry}
              limit={ENTRY_LIMIT}
              {...told('entry')}
              onChange={(value) => set({ entry: value })}
            />
            <div class="pair">
              <Select
                label={fields.kind}
                value={entry.kind ?? 'strength'}
                options={SWOT_KINDS.map((kind) => ({ value: kind, label: lists.swot[kind] }))}
                {...told('kind')}
                onChange={(kind) => set({ kind })}
              />
              <WordSelect
                label={fields.impact}
                list="level"
                keys={LEVELS}
                value={entry.impact}
                {...told('impact')}
                onChange={(impact) => set({ impact })}
              />
            </div>
            <TextArea
              label={fields.evidence}
              value={entry.evidence}
              limit={LINE_LIMIT}
              {...told('evidence')}
              onChange={(evidence) => set({ evidence })}
            />
            <TextArea
              label={fields.answer}
              value={entry.answer}
              limit={LINE_LIMIT}
              {...told('answer')}
              onChange={(answer) => set({ answer })}
            />
            <GoalField editor={editor} table="swot" fact={entry} />
          </>
        )}
      </RecordCard>
      <FactAgeLine editor={editor} table="swot" fact={entry} />
    </div>
  );
}
