// The people who work for the account, and those who can open the workbook.
import { useState } from 'preact/hooks';
import { account as accountSchema } from '../../src/model/records/account';
import { accountTeam as words } from '../../src/text/en/accountTeam';
import { Button } from '../components/Button';
import { EmptyHint } from '../components/EmptyHint';
import { Notice } from '../components/Notice';
import { isolate } from '../format';
import { controlOf } from '../planEditor/controlOf';
import { PersonInput } from '../planEditor/PersonInput';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { RemovedRecords } from '../planEditor/RecordCard';
import { adviseOnTeam, type TeamAdvice } from './adviseOnTeam';
import { MemberCard } from './MemberCard';
import { ShareWithTeam } from './ShareWithTeam';
import './accountTeam.css';

const HEADS = ['kam', 'sponsor', 'salesRep'] as const;

export function AccountTeam({ editor }: PlanPartProps) {
  const { account, team } = editor.plan;
  const advice = adviseOnTeam(editor.plan, editor.book.settings.smallTeam);
  return (
    <>
      {HEADS.map((field) => (
        <PersonInput
          key={field}
          {...controlOf(accountSchema.fields[field])}
          editor={editor}
          label={words.heads[field]}
          value={account[field]}
          onChange={(value) => editor.changeAccount({ [field]: value })}
        />
      ))}
      {advice.map((each) => (
        <Notice key={each.kind} kind={each.kind === 'fewFunctions' ? 'information' : 'warning'}>
          {describeAdvice(each)}
        </Notice>
      ))}
      <h2>{words.members}</h2>
      {team.length === 0 && <EmptyHint>{words.nobody}</EmptyHint>}
      {team.map((member) => (
        <MemberCard key={editor.keyOf(member.id)} editor={editor} member={member} />
      ))}
      <RemovedRecords editor={editor} table="team" nameOf={({ person }) => person} />
      <Button onClick={() => editor.add('team', {})}>{words.add}</Button>
      <Share editor={editor} />
    </>
  );
}

/** The list of people to share with loads only when a user wants to share. */
function Share({ editor }: PlanPartProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="share-team" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.share.title}</summary>
      {isOpen && <ShareWithTeam editor={editor} />}
    </details>
  );
}

const describeAdvice = (advice: TeamAdvice): string =>
  advice.kind === 'sellsAndManages' ? words.advice.sellsAndManages(isolate(advice.name)) : words.advice[advice.kind];
