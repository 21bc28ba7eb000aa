// Why an account rose or dropped between two snapshots.
import { useMemo, useState } from 'preact/hooks';
import type { SnapshotName } from '../../src/actions/store/Snapshots';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import { explainChange } from '../../src/model/history/explainChange';
import { history as words } from '../../src/text/en/history';
import { Loaded } from '../components/Loaded';
import { Select } from '../components/Select';
import { useRequest } from '../useRequest';
import { ChangeShown } from './ChangeShown';
import { formatMoment } from '../format';

interface WhyChangedProps {
  account: RankingCandidate;
  /** Newest first. */
  snapshots: readonly SnapshotName[];
}

const NOW = '';

export function WhyChanged({ account, snapshots }: WhyChangedProps) {
  const newest = snapshots[0];
  return (
    <section aria-label={words.whyOf(account.name)}>
      <h2>{words.why}</h2>
      {newest ? <Between account={account.id} snapshots={snapshots} newest={newest} /> : <p class="quiet">{words.noSnapshot}</p>}
    </section>
  );
}

interface BetweenProps {
  account: string;
  snapshots: readonly SnapshotName[];
  newest: SnapshotName;
}

function Between({ account, snapshots, newest }: BetweenProps) {
  const [from, setFrom] = useState(newest.id);
  const [chosenTo, setTo] = useState(NOW);
  const options = snapshots.map(({ id, when, occasion }) => ({
    value: id,
    label: `${formatMoment(when)} · ${words.occasions[occasion]}`,
  }));
  // The end must be later than the start.
  const later = options.slice(
    0,
    options.findIndex(({ value }) => value === from),
  );
  const to = later.some(({ value }) => value === chosenTo) ? chosenTo : NOW;
  const payload = useMemo(() => ({ account, from, to: to === NOW ? null : to }), [account, from, to]);
  const loaded = useRequest('loadChange', payload);
  return (
    <>
      <Select label={words.from} value={from} options={options} onChange={setFrom} />
      <Select label={words.to} value={to} options={[{ value: NOW, label: words.now }, ...later]} onChange={setTo} />
      <Loaded of={loaded} words={words.comparing}>
        {({ then, now, lines }) => <ChangeShown change={explainChange(account, then, now)} lines={lines} />}
      </Loaded>
    </>
  );
}
