// One person of the team: what for, how to reach, and what share of the time.
import type { TeamMember } from '../../src/model/plan/PlanRecords';
import { ACCESS, FUNCTIONS } from '../../src/model/records/vocabulary';
import { accountTeam as words } from '../../src/text/en/accountTeam';
import { lists } from '../../src/text/en/lists';
import { FigureInput } from '../components/FigureInput';
import { SuggestInput } from '../components/SuggestInput';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import { formatPercent } from '../format';
import { PersonInput } from '../planEditor/PersonInput';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { RecordCard } from '../planEditor/RecordCard';

const NONE: readonly string[] = [];

export function MemberCard({ editor, member }: { editor: PlanEditor; member: TeamMember }) {
  const { id } = member;
  const change = (fields: Partial<TeamMember>) => editor.change('team', id, fields);
  const said = (field: keyof TeamMember) => ({
    fault: editor.faultOf('team', id, field),
    hint: editor.hintOf('team', id, field),
  });
  const summary = [
    member.function && lists.function[member.function],
    member.part,
    member.timeShare === null || Number.isNaN(member.timeShare) ? null : formatPercent(member.timeShare),
  ].filter(Boolean);
  return (
    <RecordCard editor={editor} table="team" id={id} name={member.person} summary={summary.join(' · ')}>
      {() => (
        <>
          <PersonInput
            editor={editor}
            label={words.person}
            value={member.person}
            onChange={(person) => change({ person })}
            {...said('person')}
          />
          <WordSelect
            label={words.function}
            list="function"
            keys={FUNCTIONS}
            value={member.function}
            onChange={(value) => change({ function: value })}
            {...said('function')}
          />
          <SuggestInput
            label={words.part}
            value={member.part}
            suggestions={words.parts}
            onChange={(part) => change({ part })}
            {...said('part')}
          />
          <SuggestInput
            label={words.email}
            value={member.email}
            suggestions={NONE}
            limit={120}
            onChange={(email) => change({ email })}
            {...said('email')}
          />
          <div class="pair">
            <WordSelect
              label={words.access}
              list="access"
              keys={ACCESS}
              value={member.access}
              onChange={(access) => change({ access })}
              {...said('access')}
            />
            <FigureInput
              label={words.timeShare}
              kind="share"
              value={member.timeShare}
              onChange={(timeShare) => change({ timeShare })}
              {...said('timeShare')}
            />
          </div>
          <TextArea label={words.note} limit={200} lines={1} value={member.note} onChange={(note) => change({ note })} />
        </>
      )}
    </RecordCard>
  );
}
