// The commands of the File menu. Opening another workbook reloads the page, so that no state of the last one remains.
import type { Engine } from '../../engine/Engine';
import type { Words } from '../../words/words';
import { sheetNames } from '../../file/xlsx/sheetNames';
import type { Dialogs } from '../dialog/Dialogs';
import type { Toasts } from '../dialog/Toasts';
import type { SavedWorkbook } from '../../host/SavedWorkbook';
import { exportedWorkbook } from './exportedWorkbook';
import { hearOtherWindows } from './hearOtherWindows';
import type { Saving } from './Saving';
import { FileProblem, freeName, writeWorkbook, xlsxOf } from './workbookFiles';

const READING_SECONDS = 15;

export class FileMenu {
  /** Whether the user knows that another window has saved this workbook. */
  private isKnown = false;
  /** Whether the user knows that this window is no longer saved. */
  private isWarned = false;

  constructor(
    private readonly engine: Engine,
    private readonly saving: Saving,
    private readonly content: () => SavedWorkbook,
    private readonly dialogs: Dialogs,
    private readonly toasts: Toasts,
    private readonly words: Words,
  ) {
    saving.state.subscribe((state) => {
      if (state.kind === 'failed' && isElsewhere(state.problem) && !this.isWarned) void this.offerCopy();
    });
    hearOtherWindows(saving, () => {
      if (!this.isKnown) void this.offerReload();
    });
  }

  /** Another window has saved this workbook, and nothing was changed in this one yet. */
  private async offerReload(): Promise<void> {
    const { words } = this;
    this.isKnown = true;
    const { value } = await this.dialogs.ask({
      title: words.elsewhereTitle,
      text: words.savedElsewhere,
      answers: [
        { label: words.reload, value: 'reload' },
        { label: words.later, value: 'later' },
      ],
    });
    if (value === 'reload') location.reload();
  }

  /** What was done in this window since then can only be kept under another name. */
  private async offerCopy(): Promise<void> {
    const { words } = this;
    this.isWarned = true;
    const { value } = await this.dialogs.ask({
      title: words.elsewhereTitle,
      text: words.elsewhere,
      answers: [
        { label: words.file.copy, value: 'copy' },
        { label: words.reload, value: 'reload' },
        { label: words.later, value: 'later' },
      ],
    });
    if (value === 'copy') await this.saveCopy();
    if (value === 'reload') {
      this.saving.giveUp();
      location.reload();
    }
  }

  async create(): Promise<void> {
    await this.saving.save();
    location.assign('/?new');
  }

  async open(name: string): Promise<void> {
    await this.saving.save();
    location.assign(addressOf(name));
  }

  async rename(name: string): Promise<void> {
    await this.telling(name, async () => {
      await this.saving.rename(name);
      this.engine.workbook.getWorkbook().setName(name);
      this.saving.changed();
      history.replaceState(null, '', addressOf(name));
      document.title = name;
    });
  }

  async saveCopy(): Promise<void> {
    const { words } = this;
    const { value, text } = await this.dialogs.ask({
      title: words.copyTitle,
      text: '',
      field: { label: words.copyName, text: words.copyOf(this.saving.name.value) },
      answers: [
        { label: words.save, value: 'save' },
        { label: words.cancel, value: 'cancel' },
      ],
    });
    const name = text.trim();
    if (value !== 'save' || !name) return;
    await this.telling(name, async () => {
      // A copy is another document with another script: its document properties stay behind.
      const content = this.content();
      const workbook = { ...content.workbook, id: crypto.randomUUID() };
      await writeWorkbook(name, { ...content, workbook, documentProperties: {} }, undefined);
      this.saving.giveUp();
      await this.open(name);
    });
  }

  /** Opens a workbook file of this computer as a new workbook of the file's name. */
  async upload(file: File): Promise<void> {
    const { words } = this;
    const content = (await file
      .text()
      .then(JSON.parse)
      .catch(() => undefined)) as { workbook?: { sheets?: object } } | undefined;
    if (!content?.workbook?.sheets) return this.tell(words.openRefused(file.name));
    const name = await freeName(file.name.replace(/\.json$/i, '').trim() || words.untitled);
    await this.telling(name, async () => {
      await writeWorkbook(name, content, undefined);
      await this.open(name);
    });
  }

  async download(): Promise<void> {
    const name = this.saving.name.value;
    await this.telling(name, async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await xlsxOf(exportedWorkbook(this.engine)));
      link.download = `${name}.xlsx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.tellOfRenamedTabs();
    });
  }

  private tellOfRenamedTabs(): void {
    const names = this.engine.workbook.getSheets().map((sheet) => sheet.getSheetName());
    const inExcel = sheetNames(names);
    const renamed = names
      .map((name, index) => ({ name, inExcel: inExcel[index] ?? '' }))
      .filter((tab) => tab.name !== tab.inExcel);
    if (renamed.length > 0) this.toasts.show(this.words.renamedTabs(renamed), '', READING_SECONDS);
  }

  private async telling(name: string, work: () => Promise<void>): Promise<void> {
    const { words } = this;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      const TEXTS = {
        taken: words.nameTaken(name),
        name: words.nameRefused,
        gone: words.serverGone,
        changed: words.changedElsewhere,
        other: error.message,
      };
      await this.tell(TEXTS[error.kind]);
    }
  }

  private async tell(text: string): Promise<void> {
    const { words } = this;
    await this.dialogs.ask({ title: words.problem, text, answers: [{ label: words.ok, value: 'ok' }] });
  }
}

/** Whether the file has changed, or another one has its name, since this window read it. */
export const isElsewhere = ({ kind }: FileProblem): boolean => kind === 'changed' || kind === 'taken';

/** The address of the page that opens a workbook. */
export const addressOf = (name: string): string => `/?workbook=${encodeURIComponent(name)}`;
