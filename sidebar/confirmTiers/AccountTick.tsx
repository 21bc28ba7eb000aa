// One account with a checkbox: its name, its score, and its tier before and after.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Tick } from '../components/Tick';
import { describeScore, describeTier } from './describeTier';

interface AccountTickProps {
  account: TierCandidate;
  settings: TierSettings;
  /** The tier the account gets when ticked. */
  to: 'key' | 'watch' | 'standard';
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What its sales lines say, in short. */
  alarm?: string | undefined;
}

export function AccountTick({
  account: { name, score, confirmedTier },
  settings,
  to,
  checked,
  onChange,
  alarm,
}: AccountTickProps) {
  return (
    <Tick checked={checked} onChange={onChange}>
      <bdi>{name}</bdi>
      <span class="subline">
        {describeScore(score, settings)} · {words.change(describeTier(confirmedTier), describeTier(to))}
        {alarm !== undefined && <strong> · {alarm}</strong>}
      </span>
    </Tick>
  );
}
