// The items under one heading: the first ones, and the rest on request.
import { groupBy } from '../../src/model/lists/groupBy';
import { useState } from 'preact/hooks';
import { work as words } from '../../src/text/en/work';
import { LinkButton } from '../components/LinkButton';
import { formatNumber } from '../format';
import type { PanelProps } from '../Panel';
import { countItems } from './filterWork';
import { GapsOfAccount } from './GapsOfAccount';
import type { WorkGroupKey } from './groupWork';
import type { ListedWork } from './ListedWork';
import { WorkRow } from './WorkRow';

const FIRST = 25;

interface WorkGroupProps {
  group: WorkGroupKey;
  items: readonly ListedWork[];
  today: string;
  open: PanelProps['open'];
  review: (account: string) => void;
}

export function WorkGroup({ group, items, today, open, review }: WorkGroupProps) {
  const [isWhole, showWhole] = useState(false);
  // Gaps are grouped by account.
  const entries = group === 'gaps' ? accountsIn(items) : items.map((item) => [item]);
  const shown = isWhole ? entries : entries.slice(0, FIRST);
  const left = entries.length - shown.length;
  return (
    <section class="work" data-group={group}>
      <h2>
        {words.groups[group]} <span class="quiet">{formatNumber(countItems(items))}</span>
      </h2>
      <ul>
        {group === 'gaps'
          ? shown.map((gaps) => <GapsOfAccount key={gaps[0]?.accountId} gaps={gaps} open={open} />)
          : shown.flat().map((item) => <WorkRow key={`${item.table}-${item.id}`} item={item} today={today} review={review} />)}
      </ul>
      {left > 0 && <LinkButton onClick={() => showWhole(true)}>{words.more(left)}</LinkButton>}
    </section>
  );
}

/** Gaps come in the order of the plans, so grouping collects the gaps of each account. */
const accountsIn = (items: readonly ListedWork[]): ListedWork[][] => [...groupBy(items, ({ accountId }) => accountId).values()];
