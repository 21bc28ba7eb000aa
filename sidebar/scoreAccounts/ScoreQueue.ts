// Scores on their way to the workbook. The queue outlives the parts of the panel, and what is kept of it a reload, so no score is lost.
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { GivenScore } from '../../src/actions/store/Scores';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../../src/model/scoring/scale';
import { isObject } from '../drafts/draftStorage';
import type { PanelDraft } from '../drafts/panelDraft';
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

  /**
   * @param onSaved called with the workbook after each save.
   * @param kept holds the waiting scores. Those of a page that was left too early wait for the user, as after a failure.
   */
  constructor(
    private readonly send: Send,
    public onSaved: (data: RankAccountsBook) => void = () => undefined,
    private readonly kept: PanelDraft | null = null,
  ) {
    for (const [criterion, scores] of entriesOf(kept?.read())) {
      const queued = entriesOf(scores).filter((entry): entry is [string, QueuedScore] => isQueued(entry[1]));
      if (queued.length > 0)
        this.waiting.set(criterion, new Map(queued.map(([account, { score, reason }]) => [account, { score, reason }])));
    }
    if (this.size > 0) this.state = { kind: 'failed', problems: [] };
  }

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
      if (left.length < scores.size) this.leave(criterion, left);
    }
    const gone = before - this.size;
    if (gone > 0) this.keep();
    if (gone > 0 && this.size === 0) this.setState({ kind: 'untouched' });
    return gone;
  }

  /**
   * After a failure: drops scores that the workbook has all the same, as when a page was left while it saved.
   *
   * @param isSaved whether the workbook has that score.
   */
  dropSaved(isSaved: (criterion: string, account: string, score: QueuedScore) => boolean): void {
    if (this.state.kind !== 'failed') return;
    const before = this.size;
    for (const [criterion, scores] of [...this.waiting])
      this.leave(
        criterion,
        [...scores].filter(([account, score]) => !isSaved(criterion, account, score)),
      );
    if (this.size < before) this.setState(this.size === 0 ? { kind: 'saved' } : this.state);
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
    this.leave(
      criterion,
      [...this.of(criterion)].filter(([account, score]) => sent.get(account) !== score),
    );
  }

  private leave(criterion: string, scores: [string, QueuedScore][]): void {
    if (scores.length > 0) this.waiting.set(criterion, new Map(scores));
    else this.waiting.delete(criterion);
  }

  private keep(): void {
    const scores = [...this.waiting].map(([criterion, queued]) => [criterion, Object.fromEntries(queued)] as const);
    this.kept?.write(scores.length === 0 ? null : Object.fromEntries<object>(scores));
  }

  private setState(state: QueueState): void {
    this.state = state;
    this.keep();
    for (const listener of this.listeners) listener();
  }
}

const entriesOf = (stored: unknown): [string, unknown][] => (isObject(stored) ? Object.entries(stored) : []);

/** A stored one may come from another version, or from anyone. */
const isQueued = (stored: unknown): stored is QueuedScore =>
  isObject(stored) &&
  typeof stored['reason'] === 'string' &&
  (stored['score'] === null ||
    (typeof stored['score'] === 'number' && stored['score'] >= LOWEST_SCORE && stored['score'] <= HIGHEST_SCORE));
