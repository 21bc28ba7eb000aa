// One criterion over all candidates at a time.
import type { PartProps } from '../rankAccounts/RankAccounts';
import { text } from '../text';

export function ScoreAccounts({ data }: PartProps) {
  return (
    <p>
      {text.scoreAccounts.title} {data.me}
    </p>
  );
}
