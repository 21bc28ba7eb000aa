// One member of the team: role, contact details and share of time.
import type { TeamMember } from '../../src/model/plan/PlanRecords';
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
import { recordFields } from '../planEditor/recordFields';

const NONE: readonly string[] = [];

export function MemberCard({ editor, member }: { editor: PlanEditor; member: TeamMember }) {
  const { id } = member;
  const field = recordFields(editor, 'team', member);
  const summary = [
    member.function && lists.function[member.function],
    member.part,
    member.timeShare === null || Number.isNaN(member.timeShare) ? null : formatPercent(member.timeShare),
  ].filter(Boolean);
  return (
    <RecordCard editor={editor} table="team" id={id} name={member.person} summary={summary.join(' · ')}>
      {() => (
        <>
          <PersonInput {...field('person')} label={words.person} editor={editor} />
          <WordSelect {...field('function')} label={words.function} />
          <SuggestInput {...field('part')} label={words.part} suggestions={words.parts} />
          <SuggestInput {...field('email')} label={words.email} suggestions={NONE} />
          <div class="pair">
            <WordSelect {...field('access')} label={words.access} />
            <FigureInput {...field('timeShare')} label={words.timeShare} />
          </div>
          <TextArea {...field('note')} label={words.note} lines={1} />
        </>
      )}
    </RecordCard>
  );
}
