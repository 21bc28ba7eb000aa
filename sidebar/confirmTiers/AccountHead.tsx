// The name and the score of an account, at the head of its card.
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { describeScore } from './describeTier';

export const AccountHead = ({ account: { name, score } }: { account: Pick<TierCandidate, 'name' | 'score'> }) => (
  <div class="head">
    <span class="name" dir="auto">
      {name}
    </span>
    <span class="share">{describeScore(score)}</span>
  </div>
);
