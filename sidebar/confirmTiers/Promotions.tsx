// Newcomers with a free seat, and those who tie for the last seat.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { foldName } from '../../src/model/names/foldName';
import { customerBusiness } from '../../src/text/en/customerBusiness';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Problems } from '../components/Problems';
import { alarmWords } from '../pulse/alarmWords';
import { tieForLastSeat } from '../robustness/tieForLastSeat';
import { AccountTick } from './AccountTick';
import { SeatNote } from './SeatNote';
import type { TierEditor } from './useTierEditor';

/** A longer list means that a cut-off or the number of seats is wrong. */
const SHOWN = 60;

export function Promotions({ editor }: { editor: TierEditor }) {
  const { promotions, tied, seatsLeft } = editor.questions;
  if (promotions.length + tied.length === 0) return null;
  return (
    <>
      <h2>{words.promotions}</h2>
      {promotions.length > 0 && <p class="quiet">{words.promotionsHint}</p>}
      {promotions.slice(0, SHOWN).map((account) => (
        <Promotion key={account.id} account={account} editor={editor} />
      ))}
      {tied.length > 0 && <Problems kind="warning" problems={[tieForLastSeat(tied, seatsLeft)]} />}
      {tied.slice(0, SHOWN).map((account) => (
        <Promotion key={account.id} account={account} editor={editor} />
      ))}
    </>
  );
}

function Promotion({ account, editor }: { account: TierCandidate; editor: TierEditor }) {
  return (
    <>
      <AccountTick
        account={account}
        settings={editor.settings}
        to="key"
        alarm={alarmWords(editor.data.alarms).get(foldName(account.name))}
        checked={editor.tierOf(account.id) === 'key'}
        onChange={(on) => editor.choose([account.id, { tier: on ? 'key' : 'watch' }])}
      />
      {editor.data.buyNoMore.includes(foldName(account.name)) && <p class="hint">{customerBusiness.buysNoMore}</p>}
      <SeatNote account={account} editor={editor} />
    </>
  );
}
