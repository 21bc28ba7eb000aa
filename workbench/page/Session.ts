// An open workbook with its engine and its add-on, and the page's operations on them.
import { createRef } from 'preact';
import type { Engine } from '../engine/Engine';
import { createHost, type Host } from '../host/createHost';
import { cellName, quotedName } from '../host/document/a1';
import { contentSize } from '../host/document/content';
import type { SavedWorkbook } from '../host/SavedWorkbook';
import type { Screen } from '../host/Screen';
import type { CustomFunction } from '../host/script/readScript';
import { pageRealm } from '../host/script/pageRealm';
import type { AddOn, FirstRun, HelpTexts } from '../server/AddOn';
import type { Conditions } from '../server/Conditions';
import { LANGUAGES, type Language, type Words } from '../words/words';
import { addOnMenu } from './addOnMenu';
import { AddOnScreen } from './AddOnScreen';
import type { MenuItem } from './bar/MenuItem';
import { alertAndWait } from './dialog/alertAndWait';
import { addOnFunctions } from './edit/addOnFunctions';
import { ShownCharts } from './chart/ShownCharts';
import { Editor } from './edit/Editor';
import { editorScreen, type EditorFields } from './edit/editorScreen';
import type { FunctionHelp } from './edit/FunctionHelp';
import { Helper } from './edit/Helper';
import { nativeFunctions } from './edit/nativeFunctions';
import { FileMenu } from './file/FileMenu';
import { clockOn } from './clockOn';
import { newlySaved } from './file/newlySaved';
import type { FramePlace } from './frame/FramePlace';
import { Saving } from './file/Saving';
import { writeUser, type User } from './file/user';
import { askBeforeDeletingSheet } from './grid/askBeforeDeletingSheet';
import { askBeforeProtected } from './grid/askBeforeProtected';
import { drawListsWithArrows } from './grid/drawListsWithArrows';
import { fitFrozenRows } from './grid/fitFrozenRows';
import { fitRowsOnce, type FitRowsOnce } from './grid/fitRowsOnce';
import { Grid } from './grid/Grid';
import { keepCheckboxes } from './grid/keepCheckboxes';
import { keepPlaces } from './grid/keepPlaces';
import { keepFormatsOnPaste } from './grid/keepFormatsOnPaste';
import { keepSpills } from './grid/keepSpills';
import { leaveDeletedSheet } from './grid/leaveDeletedSheet';
import { openAtStart } from './grid/openAtStart';
import { renameOnDoubleClick } from './grid/renameOnDoubleClick';
import { Selection } from './grid/Selection';
import { selectionFigures, type SelectionFigure } from './grid/selectionFigures';
import { showPlainNumbers } from './grid/showPlainNumbers';
import { sortByHost } from './grid/sortByHost';
import { toggleCheckbox } from './grid/toggleCheckbox';
import { watchChanges, type UserEdit } from './grid/watchChanges';
import { turnWithSheet } from './mirror/mirrorGrid';
import { printSheet } from './print/printSheet';
import { Store } from './Store';

/** The calls of the add-on's last command, and their estimated time at Google. */
export interface LastCommand {
  readonly command: string;
  readonly calls: number;
  readonly milliseconds: number;
}

export interface SessionSettings {
  readonly engine: Engine;
  readonly addOn: AddOn;
  readonly conditions: Conditions;
  readonly user: User;
  readonly name: string;
  /** Undefined for a new workbook. */
  readonly saved: SavedWorkbook | undefined;
  readonly revision: string | undefined;
  readonly formulaBarPlace: Store<HTMLElement | null>;
  readonly figuresPlace: Store<HTMLElement | null>;
}

/** The default size of a dialog, in pixels. */
const DIALOG = { width: 600, height: 400 };
const TOAST_SECONDS = 5;

export class Session {
  readonly grid: Grid;
  readonly host: Host;
  readonly editor: Editor;
  readonly helper: Helper;
  readonly saving: Saving;
  readonly files: FileMenu;
  readonly screen = new AddOnScreen();
  readonly framePlace: FramePlace;
  /** The day, yyyy-mm-dd, that counts as today; null for the real day. */
  readonly today: string | null;
  readonly addOnName: string;
  /** `caption` is null for a menu in Extensions. */
  readonly addOnMenu = new Store<{ caption: string | null; items: readonly MenuItem[] }>({ caption: null, items: [] });
  readonly selection: Selection;
  readonly charts: ShownCharts;
  readonly figures: Store<readonly SelectionFigure[]>;
  readonly lastCommand = new Store<LastCommand | null>(null);
  readonly formulaBarPlace: Store<HTMLElement | null>;
  readonly figuresPlace: Store<HTMLElement | null>;
  readonly fields: EditorFields = { cell: createRef(), bar: createRef() };
  private readonly words: Words;
  private user: User;
  private readonly fitRows: FitRowsOnce;
  private running = 0;

  constructor({ engine, addOn, conditions, user, name, saved, revision, formulaBarPlace, figuresPlace }: SessionSettings) {
    const stored = saved ?? newlySaved(engine);
    const now = clockOn(conditions.today, stored.timeZone);
    this.today = conditions.today;
    this.framePlace = {
      origin: `http://${location.hostname}:${conditions.framePort}`,
      ahead: () => now() - Date.now(),
    };
    this.user = user;
    this.words = LANGUAGES[user.language].words;
    this.addOnName = addOn.names?.[user.language] ?? addOn.addOn;
    this.formulaBarPlace = formulaBarPlace;
    this.figuresPlace = figuresPlace;
    this.grid = new Grid(engine);
    keepSpills(engine);
    keepFormatsOnPaste(engine.univer);
    this.host = createHost({
      engine,
      code: addOn.code,
      outline: addOn.outline,
      files: addOn.files,
      manifest: addOn.manifest,
      realm: pageRealm,
      screen: this.hostScreen(),
      locale: user.language,
      saved: { ...stored, userProperties: user.properties },
      now,
      mayShare: conditions.mayShare,
      mayEdit: conditions.role === 'owner' || conditions.role === 'editor',
      mayEditProtected: conditions.role === 'owner',
    });
    const content = () => this.stored();
    this.saving = new Saving(name, revision, content);
    this.files = new FileMenu(engine, this.saving, content, this.screen.dialogs, this.screen.toasts, this.words);
    this.helper = new Helper([
      addOnFunctions(this.host.customFunctions.map((each) => asHelp(each, addOn.helpTexts[user.language]))),
      nativeFunctions(engine.univer),
    ]);
    const asking = editorScreen(this.fields, this.screen.dialogs, this.words);
    this.editor = new Editor(this.grid, this.host.document, asking);
    this.selection = new Selection(this.grid, this.editor, this.host.document);
    this.charts = new ShownCharts(this.grid, this.host.document);
    this.figures = selectionFigures(engine);
    this.fitRows = fitRowsOnce(this.grid, (sheetId) => contentSize(this.host.document, sheetId).rows);
    this.adaptGrid(asking.confirmProtected);
    window.addEventListener('beforeunload', (event) => {
      if (this.saving.state.value.kind === 'saved') return;
      void this.saving.save();
      event.preventDefault();
    });
  }

  /** Has the grid behave as Google's does, and follows what its user changes. */
  private adaptGrid(confirmProtected: () => Promise<boolean>): void {
    keepCheckboxes(this.grid, this.host.document);
    drawListsWithArrows(this.grid);
    leaveDeletedSheet(this.grid);
    askBeforeDeletingSheet(this.grid, (name, rows) => this.mayDelete(name, rows));
    renameOnDoubleClick(this.grid);
    openAtStart(this.grid);
    fitFrozenRows(this.grid);
    showPlainNumbers(this.host.document);
    watchChanges(this.grid.engine, {
      isScriptRunning: () => this.running > 0,
      onUserChange: (edits) => this.userChanged(edits),
      onChange: () => this.saving.changed(),
    });
    askBeforeProtected(this.grid, this.host.document, {
      isOwnWrite: () => this.running > 0 || this.editor.isWriting,
      confirm: confirmProtected,
    });
    sortByHost(this.grid, this.host.document, {
      sort: (area, keys) => this.quietly(() => this.host.sort(area, keys)),
      onRefused: (error) => void this.tellUnsorted(error),
    });
  }

  /** Opens the workbook as Google does: the add-on makes its menu. */
  open(): void {
    this.quietly(() => this.host.open());
    turnWithSheet(this.grid);
    this.selection.showSheet();
    this.charts.look();
  }

  /** Runs a command of the add-on's menu and shows its errors. `caption` is the menu line. */
  run(functionName: string, caption: string): Promise<void> {
    return this.report(caption, () => this.host.run(functionName));
  }

  /** Fills a new workbook by calls as the add-on's pages make them. */
  fill(calls: FirstRun['calls'], name: string): Promise<void> {
    return this.report(name, () => {
      for (const [functionName, ...values] of calls) this.host.call(functionName, ...values);
    });
  }

  /** A call of one of the add-on's pages. Throws the error for its failure handler. */
  call(functionName: string, values: readonly unknown[]): unknown {
    return this.counted(calledAs(functionName, values), () => this.host.call(functionName, ...values));
  }

  /** Prints the shown sheet. */
  print(): Promise<void> {
    const { sheet } = this.grid;
    return printSheet(this.host.document, sheet.getSheetId(), `${this.saving.name.value} - ${sheet.getSheetName()}`);
  }

  toggleCheckbox(): boolean {
    return toggleCheckbox(this.host.document, this.grid.selection());
  }

  /** Changes the language of the page and of the add-on; both are reloaded. */
  async speak(language: Language): Promise<void> {
    await this.saving.save();
    await writeUser({ ...this.user, language });
    location.reload();
  }

  /** The content to save. The add-on's user properties are saved with the user, not here. */
  private stored(): SavedWorkbook {
    const saved = this.host.save();
    if (JSON.stringify(saved.userProperties) !== JSON.stringify(this.user.properties)) {
      this.user = { ...this.user, properties: saved.userProperties };
      void writeUser(this.user);
    }
    return { ...saved, userProperties: {} };
  }

  /** Works while a toast shows it, and reports a failure. */
  private async report(caption: string, work: () => unknown): Promise<void> {
    const toast = this.screen.toasts.show(this.words.commandRunning(caption), '', -1);
    // The script blocks the page while it runs: the toast is drawn first.
    await new Promise((drawn) => setTimeout(drawn, 30));
    try {
      this.counted(caption, work);
    } catch (error) {
      void this.tellFailure(error);
    } finally {
      this.screen.toasts.close(toast);
    }
  }

  private counted<T>(command: string, work: () => T): T {
    const steps = this.grid.undoSteps();
    try {
      return this.quietly(work);
    } finally {
      // Univer would take back a part of what the command did, and leave the rest.
      if (this.grid.undoSteps() !== steps) this.grid.forgetUndo();
      const { reads, writes, others, milliseconds } = this.host.cost;
      this.lastCommand.set({ command, calls: reads + writes + others, milliseconds });
      this.selection.show();
    }
  }

  /** Changes during `work` are the script's, not the user's. */
  private quietly<T>(work: () => T): T {
    const goBack = keepPlaces(this.grid);
    this.running++;
    try {
      return this.fitRows(work);
    } finally {
      this.running--;
      this.host.document.calculate();
      goBack(this.host.document.activated, this.host.cost.writes > 0);
      this.grid.redraw();
      this.charts.look();
      // Univer has no event for charts, protections and properties.
      if (this.host.cost.writes > 0) this.saving.changed();
    }
  }

  private userChanged(edits: readonly UserEdit[]): void {
    this.host.document.calculate();
    for (const { sheetId, row, column, rows, columns, oldValue } of edits) {
      const isSingle = rows === 1 && columns === 1;
      const sheetName = this.grid.engine.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
      const area = `${quotedName(sheetName)}!${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
      try {
        this.quietly(() => this.host.edited(isSingle ? { sheetId, row, column, oldValue } : area));
      } catch (error) {
        console.error(error); // as on Google: a simple trigger fails unseen, except in the log
      }
    }
    this.grid.redraw();
    this.selection.show();
  }

  private hostScreen(): Screen {
    const { screen } = this;
    return {
      menuChanged: ({ caption, items }) =>
        this.addOnMenu.set({ caption, items: addOnMenu(items, (name, line) => void this.run(name, line)) }),
      showSidebar: ({ title, html }) => screen.showSidebar({ title, html }),
      showDialog: ({ title, html, width, height }) =>
        screen.showDialog({ title, html, width: width ?? DIALOG.width, height: height ?? DIALOG.height }),
      alert: (question) => alertAndWait(question, this.words),
      toast: (message, title, seconds) => screen.toasts.show(message, title, seconds || TOAST_SECONDS),
      log: (level, text) => console[level](text),
    };
  }

  private async mayDelete(name: string, rows: number): Promise<boolean> {
    const { words } = this;
    const text = words.deleteSheet.text(rows);
    const answers = [
      { label: words.deleteSheet.confirm, value: 'delete' },
      { label: words.cancel, value: 'cancel' },
    ];
    return (await this.screen.dialogs.ask({ title: words.deleteSheet.title(name), text, answers })).value === 'delete';
  }

  private async tellUnsorted(error: unknown): Promise<void> {
    if (error !== undefined) console.error(error);
    const { words } = this;
    const text = error === undefined ? words.nothingToSort : words.notSorted;
    await this.screen.dialogs.ask({ title: words.problem, text, answers: [{ label: words.ok, value: 'ok' }] });
  }

  private async tellFailure(error: unknown): Promise<void> {
    console.error(error);
    const { words } = this;
    const text = error instanceof Error ? error.message : String(error);
    await this.screen.dialogs.ask({ title: words.commandFailed, text, answers: [{ label: words.ok, value: 'ok' }] });
  }
}

/** The name of a call in the cost line. An add-on with one function for all calls names the request in the first value. */
const calledAs = (functionName: string, [first]: readonly unknown[]) =>
  typeof first === 'string' && first.length < 40 ? `${functionName} ${first}` : functionName;

/** In the user's language where the add-on has it; Google shows one text to all. */
const asHelp = ({ name, description, parameters }: CustomFunction, texts?: HelpTexts): FunctionHelp => ({
  name,
  summary: texts?.[name]?.description ?? description,
  parameters: parameters.map((each) => ({ ...each, description: texts?.[name]?.parameters[each.name] ?? each.description })),
});
