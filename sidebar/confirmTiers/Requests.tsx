// Tiers that users typed over in the matrix, each as a request with what it needs: a reason, an approver, reviews that allow it.
import { useId } from 'preact/hooks';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import { longestIn } from '../../src/model/records/recordRules';
import { isAtLeast } from '../../src/model/scoring/tolerance';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import { type ConfirmedTier, isKey } from '../../src/model/tiers/TierDecision';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { TextInput } from '../components/TextInput';
import { Tick } from '../components/Tick';
import { isolate } from '../format';
import { AccountHead } from './AccountHead';
import { describeTier } from './describeTier';
import { ReasonFields } from './ReasonFields';
import { ReviewsOf } from './ReviewsOf';
import { SeatNote } from './SeatNote';
import type { TierEditor } from './useTierEditor';

export function Requests({ editor }: { editor: TierEditor }) {
  const { candidates } = editor.data.ranking;
  const requests = candidates.flatMap(({ id, requestedTier }) => {
    const account = editor.accounts.find((each) => each.id === id);
    return account && requestedTier !== undefined ? [{ account, requestedTier }] : [];
  });
  if (requests.length === 0) return null;
  return (
    <>
      <h2>{words.requests}</h2>
      <p class="quiet">{words.requestsHint}</p>
      {requests.map(({ account, requestedTier }) => (
        <Request key={account.id} account={account} to={requestedTier} editor={editor} />
      ))}
    </>
  );
}

interface RequestProps {
  account: RankedAccount;
  to: NonNullable<RankingCandidate['requestedTier']> | null;
  editor: TierEditor;
}

function Request({ account, to, editor }: RequestProps) {
  const group = useId();
  const { id, name, score, confirmedTier } = account;
  const { data, settings, tierOf, choose, drop } = editor;
  const found = data.demotions[id];
  const isDemotion = isKey(confirmedTier);
  const mayGrant = to !== null && (!isDemotion || found?.allowed === true);
  const isGranted = to !== null && tierOf(id) === to && editor.choiceOf(id) !== undefined;
  const needsReason = to === 'key' && (score === null || !isAtLeast(score, settings.keyFrom));
  const before: ConfirmedTier | null = isDemotion ? 'key' : (confirmedTier as ConfirmedTier | null);
  return (
    <section class="card" aria-label={name}>
      <AccountHead account={account} settings={settings} />
      <p>{words.request(describeTier(confirmedTier), describeTier(to))}</p>
      {isDemotion && found && <ReviewsOf found={found} keepFrom={settings.keepFrom} />}
      {isDemotion && !found && <p class="quiet">{words.aboveLine(isolate(name), settings.keepFrom)}</p>}
      <Tick group={group} checked={!isGranted} onChange={() => drop(id)}>
        {words.putBackTier(describeTier(before))}
      </Tick>
      {mayGrant && (
        <Tick group={group} checked={isGranted} onChange={() => choose([id, { tier: to }])}>
          {words.grant(describeTier(to))}
        </Tick>
      )}
      {isGranted && isDemotion && <ReasonFields id={id} editor={editor} />}
      {isGranted && to === 'key' && <SeatNote account={account} editor={editor} />}
      {isGranted && needsReason && (
        <TextInput
          label={words.why}
          limit={longestIn('reviews', 'reason')}
          value={editor.choiceOf(id)?.why ?? ''}
          onChange={(why) => choose([id, { why }])}
        />
      )}
    </section>
  );
}
