// One criterion over all candidates at a time, by one person or by several apart.
import { useState } from 'preact/hooks';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Notice } from '../components/Notice';
import type { RankAccountsPartProps } from '../Panel';
import { ScoreCriteria } from './ScoreCriteria';
import { Scorers } from './Scorers';
import { useScoreQueue } from './useScoreQueue';
import './scoreAccounts.css';

export function ScoreAccounts({ data, replace, again, decide }: RankAccountsPartProps) {
  const queue = useScoreQueue(replace);
  const [asking, ask] = useState(data.me === '');
  if (data.ranking.criteria.length === 0) return <Notice kind="information">{words.nothingToScore}</Notice>;
  if (data.ranking.candidates.length === 0) return <Notice kind="information">{words.noCandidates}</Notice>;
  if (asking) return <Scorers data={data} queue={queue} onSaved={again} onCancel={data.me === '' ? null : () => ask(false)} />;
  return (
    <>
      <p class="quiet">
        {words.scoringAs(data.me)} {data.scoreTogether ? words.isTogether : words.isAlone}{' '}
        <button type="button" class="link" onClick={() => ask(true)}>
          {words.notYou}
        </button>
      </p>
      <ScoreCriteria data={data} queue={queue} replace={replace} again={again} decide={decide} />
    </>
  );
}
