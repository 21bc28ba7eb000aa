// Where the line between key and not key runs, why there, and how the confirmed tiers differ from it.
import type { Ranking } from '../../src/actions/Actions';
import type { Firmness } from '../../src/model/robustness/judgeRobustness';
import { howFirm as words } from '../../src/text/en/robustness';
import { Problems } from '../components/Problems';
import { sayConfirmed } from './describeConfirmed';
import { sayLine } from './describeRobustness';

export function CutLine({ ranking, firmness }: { ranking: Ranking; firmness: Firmness }) {
  const { sentences, problems } = sayLine(firmness, ranking.settings);
  return (
    <>
      <h2>{words.line}</h2>
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      <Problems problems={problems} kind="warning" />
      {sayConfirmed(ranking, firmness).map((sentence) => (
        <p key={sentence} class="quiet">
          {sentence}
        </p>
      ))}
    </>
  );
}
