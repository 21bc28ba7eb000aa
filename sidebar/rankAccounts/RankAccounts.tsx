// Score the candidates, see how robust the result is, decide the tiers, print the page for the board.
import { useState } from 'preact/hooks';
import { menu } from '../../src/text/en/menu';
import { rankAccounts as words } from '../../src/text/en/rankAccounts';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import { Tabs } from '../components/Tabs';
import { ConfirmTiers } from '../confirmTiers/ConfirmTiers';
import { History } from '../history/History';
import { Robustness } from '../robustness/Robustness';
import { Alarms } from '../pulse/Alarms';
import { ScoreAccounts } from '../scoreAccounts/ScoreAccounts';
import { NOTHING, useRequest } from '../useRequest';

const PARTS = { score: ScoreAccounts, robustness: Robustness, confirmTiers: ConfirmTiers, history: History };
type Part = keyof typeof PARTS;

export function RankAccounts() {
  const loaded = useRequest('loadRankAccounts', NOTHING);
  const [part, show] = useState<Part>('score');
  const Shown = PARTS[part];
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(data) => (
        <>
          <Problems problems={data.ranking.problems} kind="warning" />
          <Alarms
            alarms={data.alarms}
            currency={data.ranking.currency}
            onAnswered={(id, alarms) =>
              loaded.replace({ ...data, alarms: data.alarms.map((each) => (each.id === id ? { ...each, alarms } : each)) })
            }
          />
          <Tabs label={menu.items.rankAccounts} tabs={words.parts} shown={part} onShow={show}>
            <Shown data={data} replace={loaded.replace} again={loaded.again} />
          </Tabs>
        </>
      )}
    </Loaded>
  );
}
