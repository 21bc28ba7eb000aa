import type { KeptCustomers } from '../../src/model/programme/keptCustomers';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { lists } from '../../src/text/en/lists';
import { formatLongDay, isolate } from '../format';

/** The customers kept since a year ago, and why the others left, in one or two sentences. */
export function describeKept({ since, then, kept, left }: KeptCustomers): string {
  const lines = left.map(({ name, why }) =>
    words.goneLine(isolate(name), why === 'scaledDown' ? words.scaledDown : lists.ended[why]),
  );
  const sentence = words.kept(kept, then, formatLongDay(since));
  return lines.length === 0 ? sentence : `${sentence} ${words.gone(lines)}`;
}
