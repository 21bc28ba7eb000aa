// What changed between two pages for the board. Accounts match by id, so a new name is not a change. Criteria match by name.
import { wholeShares } from '../criteria/shares';
import { foldName } from '../names/foldName';

export interface Board {
  /** The key accounts. */
  key: readonly { id: string; name: string }[];
  /** Accounts with a score. */
  scored: readonly { id: string; name: string; score: number; rank: number }[];
  /** The criteria in use, each with its share of the weight, 0–1, and as `wholeShares` shows it; computed if left out. */
  shares: readonly { name: string; share: number; shown?: number }[];
}

export interface BoardChanges {
  /** Names. */
  entered: string[];
  left: string[];
  /** Names of accounts, besides those that entered, that have a score now and had none then; and the other way round. */
  ranked: string[];
  unranked: string[];
  /** The scores that moved most, the largest move first. */
  moves: { name: string; from: number; to: number; rankFrom: number; rankTo: number }[];
  /** How many more scores moved visibly. */
  otherMoves: number;
  /** Criteria whose share changed, came (`from` 0) or went (`to` 0), the largest change first. */
  weights: { name: string; from: number; to: number; shown: { from: number; to: number } }[];
}

/** The smallest visible change: scores show two decimals, shares whole percents. */
const VISIBLE_MOVE = 0.005;
const VISIBLE_SHARE = 0.005;
const MOVES = 3;

export function compareBoards(then: Board, now: Board): BoardChanges {
  const wasKey = new Set(then.key.map(({ id }) => id));
  const isKey = new Set(now.key.map(({ id }) => id));
  const before = new Map(then.scored.map((account) => [account.id, account]));
  const moves = now.scored
    .flatMap(({ id, name, score, rank }) => {
      const account = before.get(id);
      return account ? [{ name, from: account.score, to: score, rankFrom: account.rank, rankTo: rank }] : [];
    })
    .filter(({ from, to, rankFrom, rankTo }) => Math.abs(to - from) >= VISIBLE_MOVE || (from !== to && rankFrom !== rankTo))
    .sort(byChange);
  const newlyKey = now.key.filter(({ id }) => !wasKey.has(id));
  const isRanked = new Set(now.scored.map(({ id }) => id));
  return {
    entered: newlyKey.map(({ name }) => name),
    left: then.key.filter(({ id }) => !isKey.has(id)).map(({ name }) => name),
    ranked: now.scored.filter(({ id }) => !before.has(id) && !newlyKey.some((key) => key.id === id)).map(({ name }) => name),
    unranked: then.scored.filter(({ id }) => !isRanked.has(id)).map(({ name }) => name),
    moves: moves.slice(0, MOVES),
    otherMoves: Math.max(0, moves.length - MOVES),
    weights: weightChanges(then.shares, now.shares),
  };
}

function weightChanges(then: Board['shares'], now: Board['shares']): BoardChanges['weights'] {
  const [before, after] = [then, now].map(byName) as [Shares, Shares];
  const names = [...after, ...[...before].filter(([key]) => !after.has(key))];
  return names
    .map(([key, { name }]) => {
      const [was, is] = [before.get(key) ?? NONE, after.get(key) ?? NONE];
      return { name, from: was.share, to: is.share, shown: { from: was.shown, to: is.shown } };
    })
    .filter(({ from, to }) => Math.abs(to - from) >= VISIBLE_SHARE)
    .sort(byChange);
}

const NONE = { share: 0, shown: 0 };
type Shares = Map<string, { name: string; share: number; shown: number }>;

function byName(shares: Board['shares']): Shares {
  const whole = wholeShares(shares.map(({ share }) => share));
  return new Map(shares.map((each, at) => [foldName(each.name), { shown: whole[at] ?? 0, ...each }]));
}

const byChange = (left: { from: number; to: number }, right: { from: number; to: number }) =>
  Math.abs(right.to - right.from) - Math.abs(left.to - left.from);
