// Suggested tiers beside confirmed ones, and a person decides.
import type { PartProps } from '../rankAccounts/RankAccounts';
import { text } from '../text';

export function ConfirmTiers({ data }: PartProps) {
  return (
    <p>
      {text.confirmTiers.title} {data.me}
    </p>
  );
}
