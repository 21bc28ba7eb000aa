// The share of its potential that the customer buys from us, as a bar and in words, and what is still open.
import type { WhitespaceSummary } from '../../src/model/plan/whitespaceSummary';
import { whitespace as words } from '../../src/text/en/whitespace';
import { formatAmount } from '../format';

export function Summary({ summary: { owned, relevant, open }, currency }: { summary: WhitespaceSummary; currency: string }) {
  return (
    <div class="penetration">
      <p>{words.penetration(owned, relevant)}</p>
      <div class="bar" aria-hidden="true">
        <div style={{ inlineSize: `${(owned / relevant) * 100}%` }} />
      </div>
      <p class="quiet">{open === null ? words.noPotential : words.openPotential(formatAmount(open, currency))}</p>
    </div>
  );
}
