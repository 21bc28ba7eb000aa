// How robust the key set is: the cut line, the range of each weight, and how often each account stays key.
import { useMemo } from 'preact/hooks';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { KeySetRobustness } from '../../src/model/robustness/judgeRobustness';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { boardPage } from '../../src/text/en/boardPage';
import { robustness as words } from '../../src/text/en/robustness';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import type { RankAccountsPartProps } from '../Panel';
import { OpenPage } from '../printedPage/OpenPage';
import { CutLine } from './CutLine';
import { describeConfirmed } from './describeConfirmed';
import { describeHeadline } from './describeRobustness';
import { StaysKey } from './StaysKey';
import { useRobustness } from './useRobustness';
import { warnOf } from './warnOf';
import { WeightRanges } from './WeightRanges';
import './robustness.css';

export function Robustness({ data: { ranking } }: RankAccountsPartProps) {
  const robustness = useRobustness(ranking);
  const ranked = useMemo(() => rankAccounts(ranking.candidates, ranking.criteria, ranking.settings), [ranking]);
  const nothing = reasonForNothing(ranking, robustness);
  return (
    <>
      {nothing && <p class="quiet">{nothing}</p>}
      {ranking.candidates.length > 0 && <Problems problems={warnOf(ranking, ranked)} kind="warning" />}
      {!nothing && (robustness ? <Judged ranking={ranking} robustness={robustness} /> : <Spinner words={words.waiting} />)}
      {!nothing && <OpenPage page="boardPage" label={boardPage.open} />}
    </>
  );
}

function reasonForNothing({ candidates, criteria }: Ranking, robustness: KeySetRobustness | null): string | null {
  if (candidates.length === 0) return words.noCandidates;
  if (!criteria.some(({ weight }) => weight > 0)) return words.noWeight;
  return robustness?.scored.length === 0 ? words.nobodyScored : null;
}

function Judged({ ranking, robustness }: { ranking: Ranking; robustness: KeySetRobustness }) {
  const headline = describeHeadline(robustness, describeConfirmed(ranking, robustness).length === 0);
  return (
    <>
      {headline && <p class="headline">{headline}</p>}
      <CutLine ranking={ranking} robustness={robustness} />
      {headline && <WeightRanges criteria={robustness.criteria} />}
      {headline && <StaysKey robustness={robustness} />}
    </>
  );
}
