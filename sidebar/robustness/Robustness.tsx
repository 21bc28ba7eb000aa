// How firm the key set is: the cut line, how far each weight may move, and how often each account stays key.
import { useMemo } from 'preact/hooks';
import type { Ranking } from '../../src/actions/Actions';
import type { Firmness } from '../../src/model/robustness/judgeRobustness';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { boardPage } from '../../src/text/en/boardPage';
import { howFirm as words } from '../../src/text/en/robustness';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import type { RankAccountsPartProps } from '../Panel';
import { OpenPage } from '../printedPage/OpenPage';
import { CutLine } from './CutLine';
import { sayHeadline } from './describeRobustness';
import { StaysKey } from './StaysKey';
import { useFirmness } from './useRobustness';
import { warnOf } from './warnOf';
import { WeightRanges } from './WeightRanges';
import './robustness.css';

export function HowFirm({ data: { ranking } }: RankAccountsPartProps) {
  const firmness = useFirmness(ranking);
  const ranked = useMemo(() => rankAccounts(ranking.candidates, ranking.criteria, ranking.settings), [ranking]);
  const nothing = whyNothing(ranking, firmness);
  return (
    <>
      {nothing && <p class="quiet">{nothing}</p>}
      {ranking.candidates.length > 0 && <Problems problems={warnOf(ranking, ranked)} kind="warning" />}
      {!nothing && (firmness ? <Judged ranking={ranking} firmness={firmness} /> : <Spinner words={words.waiting} />)}
      {!nothing && <OpenPage page="boardPage" label={boardPage.open} />}
    </>
  );
}

function whyNothing({ candidates, criteria }: Ranking, firmness: Firmness | null): string | null {
  if (candidates.length === 0) return words.noCandidates;
  if (!criteria.some(({ weight }) => weight > 0)) return words.noWeight;
  return firmness?.standings.length === 0 ? words.nobodyScored : null;
}

function Judged({ ranking, firmness }: { ranking: Ranking; firmness: Firmness }) {
  const headline = sayHeadline(firmness);
  return (
    <>
      {headline && <p class="headline">{headline}</p>}
      <CutLine ranking={ranking} firmness={firmness} />
      {headline && <WeightRanges criteria={firmness.criteria} />}
      {headline && <StaysKey standings={firmness.standings} />}
    </>
  );
}
