// Scores on their way to the workbook. The queue outlives the parts of the panel, so no score is lost.
import type { RankAccounts } from '../../src/actions/ranking/readRankAccounts';
import type { GivenScore } from '../../src/actions/store/Scores';
import type { Answer, Problem } from '../../src/actions/Answer';

/** A score, or `null` to clear it, and the reason. */
export interface Given {
  score: number | null;
  reason: string;
}

type QueueState = { kind: 'untouched' | 'saving' | 'saved' } | { kind: 'failed'; problems: readonly Problem[] };

type Send = (criterion: string, scores: GivenScore[]) => Promise<Answer<RankAccounts>>;

/** The pause after the last score in milliseconds, so a quick correction is not a separate change. */
const PAUSE = 1000;
/** This number of scores is sent without waiting for a pause. */
const MANY = 8;
const NONE: ReadonlyMap<string, Given> = new Map();

export class ScoreQueue {
  state: QueueState = { kind: 'untouched' };
  private readonly waiting = new Map<string, ReadonlyMap<string, Given>>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private held = false;

  /** @param onSaved called with the workbook after each save. */
  constructor(
    private readonly send: Send,
    public onSaved: (data: RankAccounts) => void = () => undefined,
  ) {}

  /** The waiting scores of a criterion, by account id. It is the same map until something changes. */
  of(criterion: string): ReadonlyMap<string, Given> {
    return this.waiting.get(criterion) ?? NONE;
  }

  /** The number of waiting scores of all criteria. */
  get size(): number {
    return [...this.waiting.values()].reduce((sum, scores) => sum + scores.size, 0);
  }

  /** Adds a score. It is sent after a pause. */
  give(criterion: string, account: string, given: Given): void {
    this.waiting.set(criterion, new Map(this.of(criterion)).set(account, given));
    this.tell({ kind: 'saving' });
    this.sendSoon();
  }

  /** Nothing is sent automatically while the user types a reason, so no half reason is saved. */
  hold(): void {
    this.held = true;
    clearTimeout(this.timer);
  }

  release(): void {
    this.held = false;
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
    this.tell({ kind: 'untouched' });
  }

  /** Drops scores whose criterion or account is no longer in the workbook, and returns how many there were. */
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

  /** Returns a function that removes the listener. */
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

  /** Saves one criterion after the other, including scores added meanwhile. A failure does not stop the other criteria. */
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

  /** Keeps scores that were given again while the answer was on its way. */
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
