// Key accounts below the line: the result of their reviews, and a way to scale down where that is allowed.
import { useId } from 'preact/hooks';
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Tick } from '../components/Tick';
import { AccountHead } from './AccountHead';
import { ReasonFields } from './ReasonFields';
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
      <AccountHead account={account} settings={settings} />
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
