// The ranking that the panel's criteria give: its top, the cut line, and the accounts that enter or leave the key set.
import { byRank } from '../../src/model/tiers/byRank';
import { useState } from 'preact/hooks';
import { foldName } from '../../src/model/names/foldName';
import { cutOffsOf, type Tier, type TierSettings } from '../../src/model/tiers/Tier';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import { seatReasons } from '../../src/model/tiers/seatReasons';
import { isKey as isKeyTier } from '../../src/model/tiers/TierDecision';
import { rankingPreview as words } from '../../src/text/en/rankingPreview';
import { LinkButton } from '../components/LinkButton';
import { formatExactScore, formatNumber } from '../format';
import { alarmWords } from '../pulse/alarmWords';
import { text } from '../text';
import { NOTHING, useRequest } from '../useRequest';
import { whyOf } from './whyOf';
import type { PreviewedRanking } from '../criteriaDraft/previewRanking';

interface RankingPreviewProps {
  preview: PreviewedRanking;
  settings: TierSettings;
  /** Whether to describe changes; otherwise the ranking is shown alone. */
  compare?: boolean;
}

const TOP = 10;
/** Accounts shown below the line, so the user sees who comes next. */
const BELOW = 3;
const NAMES = 5;

export function RankingPreview({ preview, settings, compare = true }: RankingPreviewProps) {
  const { now, then, becomeKey, leaveKey } = preview;
  const [all, setAll] = useState(false);
  // The ranking does not wait for them.
  const { answer } = useRequest('loadAlarms', NOTHING);
  const alarmed = alarmWords(answer?.ok ? answer.value.alarms : []);
  const ranked = then.filter(({ rank }) => rank !== null).sort(byRank);
  const seatReasonOf = seatReasons(then, settings);
  const isKey = ({ suggestedTier }: RankedAccount) => suggestedTier === 'key' || suggestedTier === 'keyUnderReview';
  const keys = ranked.filter(isKey).length;
  const lastKey = ranked.map(isKey).lastIndexOf(true);
  const shown = all ? ranked : ranked.slice(0, Math.max(TOP, lastKey + 1 + BELOW));
  const staysFrom = then.some(({ confirmedTier }) => isKeyTier(confirmedTier)) ? settings.keepFrom : null;
  const compared = compare && now.some(({ score }) => score !== null);
  const wasKey = new Set(now.filter(({ suggestedTier }) => suggestedTier === 'key').map(({ id }) => id));
  if (ranked.length === 0) return null;
  return (
    <>
      <p aria-live="polite">
        {words.keyCount(keys, then.length)} {compared && whatChanges(becomeKey, leaveKey)}
      </p>
      <table>
        <thead>
          <tr>
            <th class="figure">{words.rank}</th>
            <th>{words.account}</th>
            <th class="figure">{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {lastKey < 0 && <CutLine settings={settings} staysFrom={staysFrom} />}
          {shown.flatMap((account, index) => [
            <RankedRow
              key={account.id}
              account={account}
              settings={settings}
              wasKey={compared ? wasKey.has(account.id) : null}
              why={index <= lastKey ? whyOf(account, settings, seatReasonOf(account)) : null}
              alarm={alarmed.get(foldName(account.name)) ?? null}
            />,
            index === lastKey && <CutLine key="line" settings={settings} staysFrom={staysFrom} />,
          ])}
        </tbody>
      </table>
      {ranked.length > shown.length && <LinkButton onClick={() => setAll(true)}>{words.showAll(ranked.length)}</LinkButton>}
      {all && <LinkButton onClick={() => setAll(false)}>{words.showFewer}</LinkButton>}
    </>
  );
}

function whatChanges(becomeKey: string[], leaveKey: string[]): string {
  if (becomeKey.length + leaveKey.length === 0) return words.sameKeys;
  const sentences = [
    becomeKey.length > 0 && words.becomeKey(some(becomeKey)),
    leaveKey.length > 0 && words.leaveKey(some(leaveKey)),
  ];
  return sentences.filter(Boolean).join(' ');
}

const some = (names: string[]) =>
  names.length > NAMES ? [...names.slice(0, NAMES), text.common.more(names.length - NAMES)] : names;

interface RankedRowProps {
  account: RankedAccount;
  settings: TierSettings;
  /** `null` when nothing is compared. */
  wasKey: boolean | null;
  /** Why the account is key although it is below the cut-off, or is not although it is over the line. */
  why: string | null;
  /** What its sales lines say, in short. */
  alarm: string | null;
}

function RankedRow({ account, settings, wasKey, why, alarm }: RankedRowProps) {
  const { suggestedTier, rank, name, score } = account;
  const isKey = suggestedTier === 'key' || suggestedTier === 'keyUnderReview';
  const change = changeOf(suggestedTier, wasKey);
  return (
    <tr class={isKey ? 'key' : undefined}>
      <td class="figure">{formatNumber(rank ?? 0)}</td>
      <td>
        <bdi>{name}</bdi>
        {change && <span class="change">{change}</span>}
        {why && <span class="change">{why}</span>}
        {alarm && <span class="change">{alarm}</span>}
      </td>
      <td class="figure">{formatExactScore(score ?? 0, cutOffsOf(settings))}</td>
    </tr>
  );
}

function changeOf(tier: Tier | null, wasKey: boolean | null): string | null {
  if (tier === 'keyUnderReview') return words.underReview;
  if (wasKey === null || (tier === 'key') === wasKey) return null;
  return wasKey ? words.leavesKey : words.becomesKey;
}

interface CutLineProps {
  settings: TierSettings;
  /** From where the key accounts that are confirmed stay key; `null` without any. */
  staysFrom: number | null;
}

const CutLine = ({ settings: { keyFrom, capacity }, staysFrom }: CutLineProps) => (
  <tr class="line">
    <td colSpan={3}>
      {[words.cutOff(keyFrom, capacity), ...(staysFrom === null ? [] : [words.staysFrom(staysFrom)])].join(' · ')}
    </td>
  </tr>
);
