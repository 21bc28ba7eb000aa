// The position of the cut line and its reason, and how the confirmed tiers differ from it.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { KeySetRobustness } from '../../src/model/robustness/judgeRobustness';
import { robustness as words } from '../../src/text/en/robustness';
import { Problems } from '../components/Problems';
import { describeConfirmed } from './describeConfirmed';
import { describeLine } from './describeRobustness';

export function CutLine({ ranking, robustness }: { ranking: Ranking; robustness: KeySetRobustness }) {
  const { sentences, problems } = describeLine(robustness, ranking.settings, ranking);
  return (
    <>
      <h2>{words.line}</h2>
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      <Problems problems={problems} kind="warning" />
      {describeConfirmed(ranking, robustness).map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
