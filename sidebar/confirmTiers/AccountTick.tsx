// One account to tick: its name, its score, and its tier before and after.
import type { StandingAccount } from '../../src/model/tiers/decideTiers';
import { Tick } from '../components/Tick';
import { text } from '../text';
import { sayScore, sayTier } from './sayTier';

interface AccountTickProps {
  account: StandingAccount;
  /** The tier that a tick gives. */
  to: 'key' | 'watch' | 'standard';
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function AccountTick({ account: { name, score, confirmedTier }, to, checked, onChange }: AccountTickProps) {
  return (
    <Tick checked={checked} onChange={onChange}>
      <bdi>{name}</bdi>
      <span class="standing">
        {sayScore(score)} · {text.confirmTiers.change(sayTier(confirmedTier), sayTier(to))}
      </span>
    </Tick>
  );
}
