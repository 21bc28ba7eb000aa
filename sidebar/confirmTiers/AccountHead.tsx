// The name and the score of an account, at the head of its card.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { describeScore } from './describeTier';

interface AccountHeadProps {
  account: Pick<TierCandidate, 'name' | 'score'>;
  settings: TierSettings;
}

export const AccountHead = ({ account: { name, score }, settings }: AccountHeadProps) => (
  <div class="head">
    <span class="name" dir="auto">
      {name}
    </span>
    <span class="share">{describeScore(score, settings)}</span>
  </div>
);
