// The accounts on Watch, and those with a reason to be that no question above asks about.
import type { TierSettings } from '../../src/model/tiers/Tier';
import { watchList, type Watched, type WatchReason } from '../../src/model/tiers/watchList';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Disclosure } from '../components/Disclosure';
import { text } from '../text';
import { describeScore } from './describeTier';
import type { TierEditor } from './useTierEditor';

const IN_SIGHT = 5;
const SHOWN = 60;

export function WatchList({ editor: { accounts, settings, data, questions } }: { editor: TierEditor }) {
  const moves = new Set(questions.moves.flatMap(({ account, to }) => (to === 'watch' ? account.id : [])));
  const figures = Object.fromEntries(data.ranking.candidates.map((candidate) => [candidate.id, candidate]));
  const watched = watchList(accounts, settings, figures, data.ranking.priceRise);
  return (
    <>
      <Group summary={words.onWatch} watched={watched.filter(({ isOnWatch }) => isOnWatch)} settings={settings} />
      <Group
        summary={words.proposedForWatch}
        watched={watched.filter(({ id, isOnWatch }) => !isOnWatch && !moves.has(id))}
        settings={settings}
      />
    </>
  );
}

interface GroupProps {
  summary: (accounts: number) => string;
  watched: readonly Watched[];
  settings: TierSettings;
}

function Group({ summary, watched, settings }: GroupProps) {
  const describeReason = (reason: WatchReason, { growth }: Watched) =>
    ({
      ...words.seatReasons,
      nearCutOff: words.watchReasons.nearCutOff(settings.keyFrom),
      growing: words.watchReasons.growing(growth ?? 0),
      growingBeyondPrices: words.watchReasons.growingBeyondPrices(growth ?? 0),
    })[reason];
  if (watched.length === 0) return null;
  return (
    <Disclosure summary={summary(watched.length)} open={watched.length <= IN_SIGHT}>
      <ul class="found">
        {watched.slice(0, SHOWN).map((account) => (
          <li key={account.id}>
            <bdi>{account.name}</bdi> <span class="quiet">{describeScore(account.score, settings)}</span>
            <span class="change">{account.reasons.map((reason) => describeReason(reason, account)).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {watched.length > SHOWN && <p class="quiet">{text.common.more(watched.length - SHOWN)}</p>}
    </Disclosure>
  );
}
