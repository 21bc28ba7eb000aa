// Scores on their way to the workbook. The queue outlives the parts of the panel, so no score is lost.
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { GivenScore } from '../../src/actions/store/Scores';
import type { Answer, Problem } from '../../src/actions/Answer';

/** A score, or `null` to clear it, and the reason. */
export interface QueuedScore {
  score: number | null;
  reason: string;
}

type QueueState = { kind: 'untouched' | 'saving' | 'saved' } | { kind: 'failed'; problems: readonly Problem[] };

type Send = (criterion: string, scores: GivenScore[]) => Promise<Answer<RankAccountsBook>>;

/** The pause after the last score in milliseconds, so a quick correction is not a separate change. */
const PAUSE = 1000;
/** This number of scores is sent without waiting for a pause. */
const MANY = 8;
const NONE: ReadonlyMap<string, QueuedScore> = new Map();

export class ScoreQueue {
  state: QueueState = { kind: 'untouched' };
  private readonly waiting = new Map<string, ReadonlyMap<string, QueuedScore>>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private isPaused = false;

  /** @param onSaved called with the workbook after each save. */
  constructor(
    private readonly send: Send,
    public onSaved: (data: RankAccountsBook) => void = () => undefined,
  ) {}

  /** The waiting scores of a criterion, by account id. It is the same map until something changes. */
  of(criterion: string): ReadonlyMap<string, QueuedScore> {
    return this.waiting.get(criterion) ?? NONE;
  }

  /** The number of waiting scores of all criteria. */
  get size(): number {
    return [...this.waiting.values()].reduce((sum, scores) => sum + scores.size, 0);
  }

  /** Adds a score. It is sent after a pause. */
  add(criterion: string, account: string, score: QueuedScore): void {
    this.waiting.set(criterion, new Map(this.of(criterion)).set(account, score));
    this.setState({ kind: 'saving' });
    this.sendSoon();
  }

  /** Nothing is sent automatically while the user types a reason, so no half reason is saved. */
  pause(): void {
    this.isPaused = true;
    clearTimeout(this.timer);
  }

  resume(): void {
    this.isPaused = false;
    if (this.size > 0) this.sendSoon();
  }

  /** Sends the waiting scores now, including those that failed before. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.size === 0) return Promise.resolve();
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  /** Discards scores that could not be saved. */
  discard(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
    this.setState({ kind: 'untouched' });
  }

  /** Drops scores whose criterion or account is no longer in the workbook, and returns how many there were. */
  dropMissing({ criteria, candidates }: Pick<RankAccountsBook['ranking'], 'criteria' | 'candidates'>): number {
    const before = this.size;
    const present = new Set(candidates.map(({ id }) => id));
    for (const [criterion, scores] of [...this.waiting]) {
      const isThere = criteria.some(({ id }) => id === criterion);
      const left = [...scores].filter(([account]) => isThere && present.has(account));
      if (left.length === 0) this.waiting.delete(criterion);
      else if (left.length < scores.size) this.waiting.set(criterion, new Map(left));
    }
    const gone = before - this.size;
    if (gone > 0 && this.size === 0) this.setState({ kind: 'untouched' });
    return gone;
  }

  /** Returns a function that removes the listener. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sendSoon(): void {
    clearTimeout(this.timer);
    if (this.isPaused) return;
    if (this.size >= MANY && !this.sending) void this.flush();
    else this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves one criterion after the other, including scores added meanwhile. A failure does not stop the other criteria. */
  private async sendAll(): Promise<void> {
    const failed = new Map<string, readonly Problem[]>();
    const next = () => [...this.waiting.keys()].find((criterion) => !failed.has(criterion));
    this.setState({ kind: 'saving' });
    for (let criterion = next(); criterion !== undefined; criterion = next()) {
      const sent = this.of(criterion);
      const answer = await this.send(
        criterion,
        [...sent].map(([account, score]) => ({ account, ...score })),
      );
      if (answer.ok) {
        this.removeSent(criterion, sent);
        this.onSaved(answer.value);
      } else failed.set(criterion, answer.problems);
    }
    const problems = [...failed.values()].flat();
    this.setState(problems.length > 0 ? { kind: 'failed', problems } : { kind: 'saved' });
  }

  /** Keeps scores that were changed again while the answer was on its way. */
  private removeSent(criterion: string, sent: ReadonlyMap<string, QueuedScore>): void {
    const left = [...this.of(criterion)].filter(([account, score]) => sent.get(account) !== score);
    if (left.length > 0) this.waiting.set(criterion, new Map(left));
    else this.waiting.delete(criterion);
  }

  private setState(state: QueueState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
