// Warns that promoting an account takes more seats than there are.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { isolate } from '../format';
import type { TierEditor } from './useTierEditor';

export function SeatNote({ account: { id, name }, editor }: { account: TierCandidate; editor: TierEditor }) {
  const { outcome, settings, tierOf } = editor;
  const added = (outcome.capacity ?? 0) - (settings.capacity ?? 0);
  if (added === 0 || tierOf(id) !== 'key') return null;
  return <p class="hint">{words.onlyIfServed(isolate(name), outcome.keyAfter, added)}</p>;
}
