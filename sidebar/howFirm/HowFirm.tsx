// How firm the key set is: the cut line, and how far each weight may move.
import type { PartProps } from '../rankAccounts/RankAccounts';
import { text } from '../text';

export function HowFirm({ data }: PartProps) {
  return (
    <p>
      {text.howFirm.title} {data.me}
    </p>
  );
}
