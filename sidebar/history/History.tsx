// What changed, and why an account rose or dropped.
import { useMemo, useState } from 'preact/hooks';
import { history as words } from '../../src/text/en/history';
import { Loaded } from '../components/Loaded';
import type { RankAccountsPartProps } from '../Panel';
import { useRequest } from '../useRequest';
import { FindAccount } from './FindAccount';
import { HistoryLines } from './HistoryLines';
import { WhyChanged } from './WhyChanged';
import './history.css';

export function History({ data }: RankAccountsPartProps) {
  const { candidates } = data.ranking;
  const [chosen, choose] = useState<string | null>(null);
  const account = candidates.find(({ id }) => id === chosen) ?? null;
  const payload = useMemo(() => ({ account: account?.id ?? null }), [account?.id]);
  const loaded = useRequest('loadHistory', payload);
  return (
    <>
      <FindAccount candidates={candidates} account={account} choose={choose} />
      {account === null ? (
        <p class="quiet">{words.chooseFirst}</p>
      ) : (
        <WhyChanged key={account.id} account={account} snapshots={data.snapshots} />
      )}
      <h2>{words.lines}</h2>
      <Loaded of={loaded} words={words.waiting}>
        {({ lines }) => (
          <HistoryLines
            key={account?.id ?? ''}
            lines={lines}
            none={account === null ? words.nothing : words.nothingOf(account.name)}
            isOfOne={account !== null}
          />
        )}
      </Loaded>
    </>
  );
}
