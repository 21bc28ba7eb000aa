// The end of an import: the top of the ranking, what is still missing, and where to continue.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { importData as words } from '../../src/text/en/importData';
import { menu } from '../../src/text/en/menu';
import { draftOf } from '../criteriaDraft/DraftCriterion';
import { adviseOn } from '../chooseCriteria/adviseOn';
import { previewRanking } from '../criteriaDraft/previewRanking';
import { RankingPreview } from '../chooseCriteria/RankingPreview';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { text } from '../text';

interface FinishedProps extends PanelProps {
  ranking: Ranking;
  settings: TierSettings;
  another: () => void;
}

export function Finished({ ranking, settings, open, another }: FinishedProps) {
  const draft = draftOf(ranking.criteria);
  const { then } = previewRanking(ranking, draft, settings);
  const uncounted = draft.filter(({ weight }) => weight === 0).map(({ name }) => name);
  const ranked = then.some(({ score }) => score !== null);
  const isScored = ranked && then.every(({ score }) => score !== null);
  const preview = { now: then, then, becomeKey: [], leaveKey: [] };
  return (
    <>
      <Notice kind="done">{ranked ? words.finished : words.finishedUnscored}</Notice>
      {ranked && (
        <>
          <h2>{words.top}</h2>
          <RankingPreview preview={preview} settings={settings} compare={false} />
        </>
      )}
      {uncounted.length > 0 && <p>{words.uncounted(uncounted)}</p>}
      <Problems kind="warning" problems={adviseOn(draft, preview, ranking).advice} />
      <h2>{text.common.nextSteps}</h2>
      <LinkButton onClick={() => open('rankAccounts')}>
        {isScored ? menu.items.rankAccounts : words.scoreNext(menu.items.rankAccounts)}
      </LinkButton>
      <br />
      <LinkButton onClick={() => open('chooseCriteria')}>{menu.items.chooseCriteria}</LinkButton>
      <br />
      <LinkButton onClick={() => open('changeSettings')}>{menu.items.changeSettings}</LinkButton>
      <br />
      <LinkButton onClick={another}>{words.another}</LinkButton>
    </>
  );
}
