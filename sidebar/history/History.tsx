// What changed, and why an account rose or dropped.
import type { PartProps } from '../rankAccounts/RankAccounts';
import { text } from '../text';

export function History({ data }: PartProps) {
  return (
    <p>
      {text.history.title} {data.me}
    </p>
  );
}
