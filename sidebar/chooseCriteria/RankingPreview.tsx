// The ranking that the criteria of the panel give: the top of it, the line, and who comes and goes.
import { useState } from 'preact/hooks';
import type { TierSettings } from '../../src/model/scoring/Tier';
import type { RankedAccount } from '../../src/model/scoring/rankAccounts';
import { LinkButton } from '../components/LinkButton';
import { formatExactScore, formatNumber } from '../formatNumber';
import { text } from '../text';
import type { RankingPreview as Preview } from './draft/previewRanking';

interface RankingPreviewProps {
  preview: Preview;
  settings: TierSettings;
}

const TOP = 10;
/** Accounts shown below the line, so that one sees who is next. */
const BELOW = 3;
const NAMES = 5;

export function RankingPreview({ preview: { now, then, becomeKey, leaveKey }, settings }: RankingPreviewProps) {
  const [all, setAll] = useState(false);
  const { chooseCriteria: words } = text;
  const ranked = then.filter(({ rank }) => rank !== null).sort((left, right) => left.rank! - right.rank!);
  const isKey = ({ suggestedTier }: RankedAccount) => suggestedTier === 'key' || suggestedTier === 'keyUnderReview';
  const keys = ranked.filter(isKey).length;
  const lastKey = ranked.map(isKey).lastIndexOf(true);
  const shown = all ? ranked : ranked.slice(0, Math.max(TOP, lastKey + 1 + BELOW));
  const wasKey = new Set(now.filter(({ suggestedTier }) => suggestedTier === 'key').map(({ id }) => id));
  if (ranked.length === 0) return null;
  return (
    <>
      <p aria-live="polite">
        {words.keyCount(keys, then.length)} {becomeKey.length > 0 && words.becomeKey(some(becomeKey))}{' '}
        {leaveKey.length > 0 && words.leaveKey(some(leaveKey))} {becomeKey.length + leaveKey.length === 0 && words.sameKeys}
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
          {lastKey < 0 && <CutLine settings={settings} />}
          {shown.flatMap((account, index) => [
            <RankedRow key={account.id} account={account} wasKey={wasKey.has(account.id)} />,
            index === lastKey && <CutLine key="line" settings={settings} />,
          ])}
        </tbody>
      </table>
      {ranked.length > shown.length && <LinkButton onClick={() => setAll(true)}>{words.showAll(ranked.length)}</LinkButton>}
      {all && <LinkButton onClick={() => setAll(false)}>{words.showFewer}</LinkButton>}
    </>
  );
}

const some = (names: string[]) =>
  names.length > NAMES ? [...names.slice(0, NAMES), text.common.more(names.length - NAMES)] : names;

function RankedRow({ account, wasKey }: { account: RankedAccount; wasKey: boolean }) {
  const { chooseCriteria: words } = text;
  const { suggestedTier, rank, name, score } = account;
  const isKey = suggestedTier === 'key';
  const change =
    suggestedTier === 'keyUnderReview'
      ? words.underReview
      : isKey && !wasKey
        ? words.becomesKey
        : !isKey && wasKey
          ? words.leavesKey
          : null;
  return (
    <tr class={isKey || suggestedTier === 'keyUnderReview' ? 'key' : undefined}>
      <td class="figure">{formatNumber(rank ?? 0)}</td>
      <td>
        <bdi>{name}</bdi>
        {change && <span class="change">{change}</span>}
      </td>
      <td class="figure">{formatExactScore(score ?? 0)}</td>
    </tr>
  );
}

const CutLine = ({ settings: { keyFrom, capacity } }: { settings: TierSettings }) => (
  <tr class="line">
    <td colSpan={3}>{text.chooseCriteria.cutOff(keyFrom, capacity)}</td>
  </tr>
);
