// One account with a checkbox: its name, its score, and its tier before and after.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Tick } from '../components/Tick';
import { describeScore, describeTier } from './describeTier';

interface AccountTickProps {
  account: TierCandidate;
  /** The tier the account gets when ticked. */
  to: 'key' | 'watch' | 'standard';
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What its sales lines say, in short. */
  alarm?: string | undefined;
}

export function AccountTick({ account: { name, score, confirmedTier }, to, checked, onChange, alarm }: AccountTickProps) {
  return (
    <Tick checked={checked} onChange={onChange}>
      <bdi>{name}</bdi>
      <span class="subline">
        {describeScore(score)} · {words.change(describeTier(confirmedTier), describeTier(to))}
        {alarm !== undefined && <strong> · {alarm}</strong>}
      </span>
    </Tick>
  );
}
