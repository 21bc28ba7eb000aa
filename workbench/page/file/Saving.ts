// Saves the workbook a moment after its last change.
import { Store } from '../Store';
import { FileProblem, renameWorkbook, revisionOfText, writeText } from './workbookFiles';

export type SaveState = { readonly kind: 'saved' | 'saving' } | { readonly kind: 'failed'; readonly problem: FileProblem };

const REST = 1000;

export class Saving {
  readonly state = new Store<SaveState>({ kind: 'saved' });
  readonly name: Store<string>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** What was sent without an answer: the server may have saved it before it ended. */
  private unanswered: string | undefined;

  /** `revision` is undefined for a workbook that was never saved; `content` returns the data to write. */
  constructor(
    name: string,
    private revision: string | undefined,
    private readonly content: () => unknown,
  ) {
    this.name = new Store(name);
  }

  /** Saves once there is no further change for a second. */
  changed(): void {
    this.state.set({ kind: 'saving' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), REST);
  }

  /** Saves what failed no more: a copy has it, or the user wants the other version. The page then closes without a question. */
  giveUp(): void {
    if (this.state.value.kind !== 'failed') return;
    clearTimeout(this.timer);
    this.state.set({ kind: 'saved' });
  }

  /** Saves unsaved changes at once, after a running save. Never rejects: see `state`. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  /** Rejects with a FileProblem when the name is taken or invalid. */
  async rename(newName: string): Promise<void> {
    await this.save();
    this.revision = await renameWorkbook(this.name.value, newName, this.revision);
    this.name.set(newName);
  }

  private async write(): Promise<void> {
    if (this.state.value.kind === 'saved' && this.revision !== undefined) return;
    this.state.set({ kind: 'saving' });
    try {
      const name = this.name.value;
      if (this.unanswered !== undefined) this.revision = (await revisionOfText(name, this.unanswered)) ?? this.revision;
      this.unanswered = JSON.stringify(this.content());
      this.revision = await writeText(name, this.unanswered, this.revision);
      this.unanswered = undefined;
      if (this.timer === undefined) this.state.set({ kind: 'saved' });
    } catch (error) {
      const problem = error instanceof FileProblem ? error : new FileProblem('other', String(error));
      if (problem.kind !== 'gone') this.unanswered = undefined;
      this.state.set({ kind: 'failed', problem });
    }
  }
}
