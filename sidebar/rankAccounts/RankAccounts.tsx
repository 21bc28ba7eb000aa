// Score the candidates, see how robust the result is, decide the tiers, print the page for the board.
import { useRef, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
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
import { NOTHING, useRefreshOnFocus, useRequest } from '../useRequest';

const PARTS = { score: ScoreAccounts, robustness: Robustness, confirmTiers: ConfirmTiers, history: History };
type Part = keyof typeof PARTS;

export function RankAccounts() {
  const loaded = useRequest('loadRankAccounts', NOTHING);
  useRefreshOnFocus(loaded.refresh);
  const [chosen, show] = useState<Part | null>(null);
  const firstRef = useRef<Part | null>(null);
  const showPart = (part: Part) => {
    show(part);
    loaded.refresh();
  };
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(data) => {
        const part = chosen ?? (firstRef.current ??= beginWith(data));
        const Shown = PARTS[part];
        return (
          <>
            <Problems problems={data.ranking.problems} kind="warning" />
            <Alarms
              alarms={data.alarms}
              currency={data.ranking.currency}
              onAnswered={(id, alarms) =>
                loaded.replace({ ...data, alarms: data.alarms.map((each) => (each.id === id ? { ...each, alarms } : each)) })
              }
            />
            <Tabs label={menu.items.rankAccounts} tabs={words.parts} shown={part} onShow={showPart}>
              <Shown data={data} replace={loaded.replace} again={loaded.again} decide={() => show('confirmTiers')} />
            </Tabs>
          </>
        );
      }}
    </Loaded>
  );
}

/** Scoring is first; where no score is left to give by hand and no tier was ever confirmed, the tiers are what is left. */
function beginWith({ ranking: { candidates, criteria, settings } }: RankAccountsBook): Part {
  const byHand = criteria.filter(({ weight, source }) => weight > 0 && source === null);
  const isScored = candidates.every(({ scores }) => byHand.every(({ id }) => typeof scores[id] === 'number'));
  const isRanked = rankAccounts(candidates, criteria, settings).some(({ score }) => score !== null);
  return isScored && isRanked && candidates.every(({ confirmedTier }) => confirmedTier === null) ? 'confirmTiers' : 'score';
}
