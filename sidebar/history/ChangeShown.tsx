// An account's rank then and now, what each criterion added or took, which accounts it passed or was passed by, and the recorded changes.
import type { HistoryEntry } from '../../src/actions/store/readHistory';
import type { AccountChange } from '../../src/model/history/explainChange';
import { isSame } from '../../src/model/scoring/tolerance';
import { history as words } from '../../src/text/en/history';
import { Disclosure } from '../components/Disclosure';
import { formatExactScore, formatNumber } from '../format';
import { Effects } from './Effects';
import { HistoryLines } from './HistoryLines';

const NAMES = 5;
type RankedState = NonNullable<AccountChange['then']>;

export function ChangeShown({ change, lines }: { change: AccountChange; lines: readonly HistoryEntry[] }) {
  const { then, now, parts } = change;
  return (
    <>
      <p aria-live="polite">{summarize(change)}</p>
      {then && now && <ThenAndNow then={then} now={now} />}
      {parts.length > 0 && <Effects parts={parts} />}
      {parts.length > 0 && <Passing change={change} />}
      <Disclosure summary={words.between}>
        <HistoryLines lines={lines} none={words.nothingBetween} isOfOne={false} />
      </Disclosure>
    </>
  );
}

function summarize({ then, now }: AccountChange): string {
  if (!then) return words.notThen;
  if (!now) return words.notNow;
  if (then.score === null || now.score === null) return words.noParts;
  if (isSame(then.score, now.score)) return words.same;
  return now.score > then.score ? words.rose(now.score - then.score) : words.dropped(then.score - now.score);
}

function ThenAndNow({ then, now }: { then: RankedState; now: RankedState }) {
  const score = (value: number | null) => (value === null ? '–' : formatExactScore(value));
  const rank = (value: number | null) => (value === null ? '–' : formatNumber(value));
  const rows = [
    [words.score, score(then.score), score(now.score)],
    [words.rank, rank(then.rank), rank(now.rank)],
    [words.tier, describeTier(then.tier), describeTier(now.tier)],
  ];
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th>{words.then}</th>
          <th>{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{before === after ? after : <strong>{after}</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A snapshot stores the tier's key. */
function describeTier(tier: string): string {
  const { tiers, undecided } = words;
  return tier === '' ? undecided : ((tiers as Readonly<Record<string, string>>)[tier] ?? tier);
}

function Passing({ change: { overtakenBy, overtook } }: { change: AccountChange }) {
  const some = (names: readonly string[]) => [names.slice(0, NAMES), Math.max(0, names.length - NAMES)] as const;
  return (
    <>
      {overtakenBy.length > 0 && <p>{words.overtakenBy(...some(overtakenBy))}</p>}
      {overtook.length > 0 && <p>{words.overtook(...some(overtook))}</p>}
      {overtakenBy.length + overtook.length === 0 && <p class="quiet">{words.stillRank}</p>}
    </>
  );
}
