// A newcomer beside the key account it outscores, when no seat is free. A person chooses between them.
import { useId } from 'preact/hooks';
import type { TierCandidate } from '../../src/model/tiers/decideTiers';
import { maySwap, SWAP_GAP } from '../../src/model/tiers/swaps';
import type { TierSettings } from '../../src/model/tiers/Tier';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { Tick } from '../components/Tick';
import { isolate } from '../format';
import { describeScore } from './describeTier';
import type { Pair } from './draft/pairRivals';
import { ReasonFields } from './ReasonFields';
import { ReviewsOf } from './ReviewsOf';
import type { TierEditor } from './useTierEditor';

export function Contest({ pair: { newcomer, incumbent, others, shared }, editor }: { pair: Pair; editor: TierEditor }) {
  const group = useId();
  const { data, settings, outcome, tierOf, choose } = editor;
  const [name, rival] = [isolate(newcomer.name), isolate(incumbent.name)];
  const mayDemote = data.demotions[incumbent.id]?.allowed === true;
  const mayReplace = !shared && (mayDemote || maySwap(newcomer, incumbent));
  const isIn = tierOf(newcomer.id) === 'key';
  const replaces = mayReplace && isIn && tierOf(incumbent.id) !== 'key';
  // The newcomer gets a seat and its rival keeps its own.
  const seats = outcome.keyAfter + (isIn ? 0 : 1) + (mayReplace && tierOf(incumbent.id) !== 'key' ? 1 : 0);
  const needsSeat = settings.capacity !== null && seats > settings.capacity;
  const rivalStays: Parameters<typeof choose> = mayReplace ? [[incumbent.id, { tier: 'key' }]] : [];
  return (
    <section class="card" aria-label={words.contest(name, rival)}>
      <div class="rivals">
        <Rival account={newcomer} settings={editor.settings} role={words.newcomer} />
        <Rival account={incumbent} settings={editor.settings} role={words.incumbent} />
      </div>
      {others > 0 && <p class="quiet">{words.othersBelow(others)}</p>}
      <Tick group={group} checked={!isIn} onChange={() => choose([newcomer.id, { tier: 'watch' }], ...rivalStays)}>
        {words.keepIncumbent(rival, name)}
      </Tick>
      <Tick group={group} checked={isIn && !replaces} onChange={() => choose([newcomer.id, { tier: 'key' }], ...rivalStays)}>
        {needsSeat ? words.addSeat(name, seats) : words.takeFreeSeat(name)}
      </Tick>
      {mayReplace ? (
        <Tick
          group={group}
          checked={replaces}
          onChange={() => choose([newcomer.id, { tier: 'key' }], [incumbent.id, { tier: 'watch' }])}
        >
          {words.swap(rival, name)}
        </Tick>
      ) : (
        !shared && <WhyNot incumbent={incumbent} editor={editor} />
      )}
      {mayReplace && !mayDemote && <p class="quiet">{words.swapAtOnce(SWAP_GAP)}</p>}
      {replaces && (mayDemote ? <p class="hint">{words.askedBelow}</p> : <ReasonFields id={incumbent.id} editor={editor} />)}
    </section>
  );
}

function Rival({ account: { name, score }, settings, role }: { account: TierCandidate; settings: TierSettings; role: string }) {
  return (
    <div>
      <p class="name" dir="auto">
        {name}
      </p>
      <p class="quiet">
        {describeScore(score, settings)} · {role}
      </p>
    </div>
  );
}

/** Why a key account cannot be scaled down, and from when it can. */
function WhyNot({ incumbent, editor: { data, settings } }: { incumbent: TierCandidate; editor: TierEditor }) {
  const found = data.demotions[incumbent.id];
  if (found) return <ReviewsOf found={found} keepFrom={settings.keepFrom} name={incumbent.name} />;
  return <p class="quiet">{words.aboveLine(isolate(incumbent.name), settings.keepFrom)}</p>;
}
