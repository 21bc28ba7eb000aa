// Key accounts below the line: the result of their reviews, and a way to scale down where that is allowed.
import { useId } from 'preact/hooks';
import { longestIn } from '../../src/model/records/recordRules';
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { SuggestInput } from '../components/SuggestInput';
import { TextInput } from '../components/TextInput';
import { Tick } from '../components/Tick';
import { text } from '../text';
import { AccountHead } from './AccountHead';
import { ReviewsOf } from './ReviewsOf';
import type { TierEditor } from './useTierEditor';

export function UnderReview({ editor }: { editor: TierEditor }) {
  const { underReview } = editor.questions;
  if (underReview.length === 0) return null;
  return (
    <>
      <h2>{words.underReview}</h2>
      <p class="quiet">{words.demotionRule(editor.settings.keepFrom)}</p>
      {underReview.map((account) => (
        <Reviewed key={account.id} account={account} editor={editor} />
      ))}
    </>
  );
}

function Reviewed({ account, editor }: { account: TierCandidate; editor: TierEditor }) {
  const group = useId();
  const { id, name } = account;
  const { data, settings, tierOf, choose, drop } = editor;
  const found = data.demotions[id];
  return (
    <section class="card" aria-label={name}>
      <AccountHead account={account} />
      {found && <ReviewsOf found={found} keepFrom={settings.keepFrom} />}
      {found?.allowed && (
        <>
          <Tick group={group} checked={tierOf(id) === 'key'} onChange={() => drop(id)}>
            {words.keep}
          </Tick>
          {(['watch', 'standard'] as const).map((tier) => (
            <Tick key={tier} group={group} checked={tierOf(id) === tier} onChange={() => choose([id, { tier }])}>
              {words.scaleDownTo[tier]}
            </Tick>
          ))}
          {tierOf(id) !== 'key' && <ReasonFields id={id} editor={editor} />}
        </>
      )}
    </section>
  );
}

/** The reason for removing a key tier, and the approver. */
function ReasonFields({ id, editor }: { id: string; editor: TierEditor }) {
  const { why = '', approvedBy = '' } = editor.choiceOf(id) ?? {};
  const fault = (value: string) => (editor.state.kind === 'unready' && value.trim() === '' ? text.common.required : null);
  return (
    <>
      <TextInput
        label={words.why}
        limit={longestIn('reviews', 'reason')}
        value={why}
        fault={fault(why)}
        onChange={(value) => editor.choose([id, { why: value }])}
      />
      <SuggestInput
        label={words.approvedBy}
        value={approvedBy}
        limit={longestIn('reviews', 'approvedBy')}
        suggestions={editor.data.people}
        fault={fault(approvedBy)}
        onChange={(value) => editor.choose([id, { approvedBy: value }])}
      />
    </>
  );
}
