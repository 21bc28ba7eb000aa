// The scores that were given and have not arrived in the workbook yet. It outlives the panel's parts, so that nothing is lost on the way.
import type { RankAccounts } from '../../src/actions/ranking/readRankAccounts';
import type { GivenScore } from '../../src/actions/scores/Scores';
import type { Answer, Problem } from '../../src/actions/Answer';

/** A score, or `null` to take one back, and why. */
export interface Given {
  score: number | null;
  reason: string;
}

type QueueState = { kind: 'untouched' | 'saving' | 'saved' } | { kind: 'failed'; problems: readonly Problem[] };

type Send = (criterion: string, scores: GivenScore[]) => Promise<Answer<RankAccounts>>;

/** A pause after the last score, so that a quick correction is no change of its own. */
const PAUSE = 1000;
/** So many scores don't wait for a pause. */
const MANY = 8;
const NONE: ReadonlyMap<string, Given> = new Map();

export class ScoreQueue {
  state: QueueState = { kind: 'untouched' };
  private readonly waiting = new Map<string, ReadonlyMap<string, Given>>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private held = false;

  /** @param onSaved gets the workbook as it stands after each save. */
  constructor(
    private readonly send: Send,
    public onSaved: (data: RankAccounts) => void = () => undefined,
  ) {}

  /** What waits for a criterion, by account id; the same map until something changes. */
  of(criterion: string): ReadonlyMap<string, Given> {
    return this.waiting.get(criterion) ?? NONE;
  }

  /** How many scores wait, over all criteria. */
  get size(): number {
    return [...this.waiting.values()].reduce((sum, scores) => sum + scores.size, 0);
  }

  /** Takes a score in; it is sent after a pause. */
  give(criterion: string, account: string, given: Given): void {
    this.waiting.set(criterion, new Map(this.of(criterion)).set(account, given));
    this.tell({ kind: 'saving' });
    this.sendSoon();
  }

  /** While somebody types a reason nothing is sent by itself: half a reason is none. */
  hold(): void {
    this.held = true;
    clearTimeout(this.timer);
  }

  release(): void {
    this.held = false;
    if (this.size > 0) this.sendSoon();
  }

  /** Sends what waits, now; what failed before is tried again. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.size === 0) return Promise.resolve();
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  /** Gives up what could not be saved. */
  discard(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
    this.tell({ kind: 'untouched' });
  }

  /** Lets go of scores whose criterion or account has left the workbook meanwhile, and says how many those were. */
  leaveOutGone({ criteria, candidates }: Pick<RankAccounts['ranking'], 'criteria' | 'candidates'>): number {
    const before = this.size;
    const present = new Set(candidates.map(({ id }) => id));
    for (const [criterion, scores] of [...this.waiting]) {
      const isThere = criteria.some(({ id }) => id === criterion);
      const left = [...scores].filter(([account]) => isThere && present.has(account));
      if (left.length === 0) this.waiting.delete(criterion);
      else if (left.length < scores.size) this.waiting.set(criterion, new Map(left));
    }
    const gone = before - this.size;
    if (gone > 0 && this.size === 0) this.tell({ kind: 'untouched' });
    return gone;
  }

  /** Gives back how to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sendSoon(): void {
    clearTimeout(this.timer);
    if (this.held) return;
    if (this.size >= MANY && !this.sending) void this.flush();
    else this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** One criterion after the other, what came in meanwhile included; one that cannot be saved doesn't keep the others back. */
  private async sendAll(): Promise<void> {
    const failed = new Map<string, readonly Problem[]>();
    const next = () => [...this.waiting.keys()].find((criterion) => !failed.has(criterion));
    this.tell({ kind: 'saving' });
    for (let criterion = next(); criterion !== undefined; criterion = next()) {
      const sent = this.of(criterion);
      const answer = await this.send(
        criterion,
        [...sent].map(([account, given]) => ({ account, ...given })),
      );
      if (answer.ok) {
        this.forget(criterion, sent);
        this.onSaved(answer.value);
      } else failed.set(criterion, answer.problems);
    }
    const problems = [...failed.values()].flat();
    this.tell(problems.length > 0 ? { kind: 'failed', problems } : { kind: 'saved' });
  }

  /** Keeps what was given anew while the answer was on its way. */
  private forget(criterion: string, sent: ReadonlyMap<string, Given>): void {
    const left = [...this.of(criterion)].filter(([account, given]) => sent.get(account) !== given);
    if (left.length > 0) this.waiting.set(criterion, new Map(left));
    else this.waiting.delete(criterion);
  }

  private tell(state: QueueState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
