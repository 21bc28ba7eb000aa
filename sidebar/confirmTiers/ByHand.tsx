// Overrides the suggestion: promotes an account below the cut-off, or puts an account on Watch.
import { useId, useState } from 'preact/hooks';
import { foldName } from '../../src/model/names/foldName';
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { isAtLeast } from '../../src/model/scoring/tolerance';
import { isKey } from '../../src/model/tiers/TierDecision';
import { longestIn } from '../../src/model/records/recordRules';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { SearchInput } from '../components/SearchInput';
import { TextInput } from '../components/TextInput';
import { Tick } from '../components/Tick';
import { isolate } from '../format';
import { text } from '../text';
import { describeScore, describeTier } from './describeTier';
import { AccountHead } from './AccountHead';
import { SeatNote } from './SeatNote';
import type { TierEditor } from './useTierEditor';

const SHOWN = 5;

export function ByHand({ editor }: { editor: TierEditor }) {
  const [search, setSearch] = useState('');
  const { moves, noDecision } = editor.questions;
  const free = [...moves.map(({ account }) => account), ...noDecision].filter(({ confirmedTier }) => !isKey(confirmedTier));
  const found = free.filter(({ id, name }) => !editor.isByHand(id) && foldName(name).includes(foldName(search)));
  const take = ({ id }: TierCandidate) => {
    setSearch('');
    editor.choose([id, { tier: editor.tierOf(id) === 'watch' ? 'key' : 'watch', byHand: true }]);
  };
  const taken = free.filter(({ id }) => editor.isByHand(id));
  if (free.length === 0) return null;
  return (
    <Disclosure summary={words.byHand} open={taken.length > 0}>
      <p class="quiet">{words.byHandHint}</p>
      {taken.map((account) => (
        <Decision key={account.id} account={account} editor={editor} putBack={() => editor.drop(account.id)} />
      ))}
      <SearchInput label={words.find} value={search} onChange={setSearch} />
      <ul class="found">
        {found.slice(0, SHOWN).map((account) => (
          <li key={account.id}>
            <LinkButton onClick={() => take(account)}>
              <span class="hidden">{words.decideOn('')}</span>
              <bdi>{account.name}</bdi>
            </LinkButton>{' '}
            <span class="quiet">{describeScore(account.score, editor.settings)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet" aria-live="polite">
        {found.length === 0 && words.nobodyFound}
        {found.length > SHOWN && words.moreFound(found.length - SHOWN)}
      </p>
    </Disclosure>
  );
}

function Decision({ account, editor, putBack }: { account: TierCandidate; editor: TierEditor; putBack: () => void }) {
  const group = useId();
  const { id, name, score } = account;
  const { keyFrom } = editor.settings;
  const { why = '' } = editor.choiceOf(id) ?? {};
  const needsReason = editor.tierOf(id) === 'key' && (score === null || !isAtLeast(score, keyFrom));
  const isMissing = editor.state.kind === 'unready' && needsReason && why.trim() === '';
  return (
    <section class="card" aria-label={words.decideOn(name)}>
      <AccountHead account={account} settings={editor.settings} />
      {(['key', 'watch', 'standard'] as const).map((tier) => (
        <Tick key={tier} group={group} checked={editor.tierOf(id) === tier} onChange={() => editor.choose([id, { tier }])}>
          {describeTier(tier)}
        </Tick>
      ))}
      <SeatNote account={account} editor={editor} />
      {needsReason && <p class="hint">{words.belowLine(keyFrom)}</p>}
      <TextInput
        label={words.why}
        limit={longestIn('reviews', 'reason')}
        value={why}
        fault={isMissing ? text.common.required : null}
        onChange={(value) => editor.choose([id, { why: value }])}
      />
      <LinkButton onClick={putBack}>{words.putBack(isolate(name))}</LinkButton>
    </section>
  );
}
