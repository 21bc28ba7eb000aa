// Warns that promoting an account takes more seats than there are.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { isolate } from '../format';
import type { TierEditor } from './useTierEditor';

export function SeatNote({ account: { id, name }, editor }: { account: TierCandidate; editor: TierEditor }) {
  const { outcome, settings, tierOf } = editor;
  const grows = outcome.capacity !== settings.capacity;
  if (!grows || tierOf(id) !== 'key') return null;
  return <p class="hint">{words.onlyIfServed(isolate(name), outcome.keyAfter)}</p>;
}
