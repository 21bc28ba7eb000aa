// Edits one cell at a time: begins, follows the typing, enters or drops the text.
import { CanceledError } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import type { IEditorBridgeServiceVisibleParam } from '@univerjs/sheets-ui';
import { cellName } from '../../host/document/a1';
import type { Document } from '../../host/document/Document';
import { quotedName } from '../../host/document/a1';
import { readRules } from '../../host/document/validations';
import type { CellPlace, Grid, SelectedArea } from '../grid/Grid';
import { Keyboard, type Move } from '../grid/Keyboard';
import { Store } from '../Store';
import { editableText } from './editableText';
import type { Editing } from './Editing';
import { enterText, type Refusal } from './enterText';
import { formulaAtCaret } from './formulaAtCaret';

const SHOW_UNIVERS_EDITOR = 'sheet.operation.set-cell-edit-visible';
const SHOW_DROPDOWN = 'sheet.operation.show-data-validation-dropdown';

/** What the editor needs from the page. */
export interface EditorScreen {
  /** Focuses the text field of the cell or of the formula bar. */
  focusField(where: Editing['where']): void;
  /** Whether the user wants to edit what is protected with a warning. */
  confirmProtected: () => Promise<boolean>;
  tellRefused(place: CellPlace, refusal: Refusal): Promise<void>;
  tellNotEntered(): Promise<void>;
}

export class Editor {
  readonly editing = new Store<Editing | null>(null);
  /** Whether the editor is writing a typed text, after all its questions were answered. */
  isWriting = false;
  private readonly keyboard: Keyboard;
  private resting: IDisposable | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly document: Document,
    private readonly screen: EditorScreen,
  ) {
    this.keyboard = new Keyboard(grid);
    // Univer's own editor shows Persian from left to right, so this one opens instead. What Univer takes for a double
    // click may be two clicks in two cells, so the browser is asked instead.
    grid.commands.beforeCommandExecuted(({ id, params }) => {
      const { visible, eventType } = (params ?? {}) as Partial<IEditorBridgeServiceVisibleParam>;
      if (id !== SHOW_UNIVERS_EDITOR || !visible) return;
      if (eventType !== DeviceInputEventType.Dblclick) this.begin('cell');
      throw new CanceledError();
    });
    window.addEventListener('dblclick', ({ target, clientX, clientY }) => {
      if (grid.isDrawn && target === grid.canvas && grid.activeHolds(clientX, clientY)) this.begin('cell');
    });
  }

  /** Begins in the active cell with its content, or over it with nothing when a character was typed. */
  begin(where: Editing['where'], typedOver = false): void {
    if (this.editing.value) return;
    const place = this.grid.activeCell();
    if (where === 'cell' && !typedOver && this.openDropdown(place)) return;
    if (where === 'cell') this.grid.reveal();
    const before = editableText(this.document, place);
    const text = typedOver ? '' : before;
    this.resting = this.grid.restShortcuts();
    this.editing.set({ place, text, before, caret: text.length, placed: 1, where, typedOver, pointed: undefined });
    this.screen.focusField(where);
  }

  /** The focus moved to the other text field. */
  goTo(where: Editing['where']): void {
    const present = this.editing.value;
    if (present) this.editing.set({ ...present, where });
    else this.begin(where);
  }

  /** The user changed the text or the caret. */
  change(text: string, caret: number, where: Editing['where']): void {
    const present = this.editing.value;
    if (!present) return;
    const pointed = text === present.text ? present.pointed : undefined;
    this.editing.set({ ...present, text, caret, where, pointed });
  }

  cancel(): void {
    if (!this.end()) return;
    this.grid.focus();
  }

  /** Where an arrow key leads: in a right-to-left sheet the next column is on the left. */
  moveOf(key: string): Move {
    const [next, previous] = this.grid.isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : key === next ? 'right' : key === previous ? 'left' : 'none';
  }

  /** Enters the text; then the selection moves, unless the text was refused. */
  async commit(move: Move): Promise<void> {
    const done = this.end();
    if (!done) return;
    const { place, text, before } = done;
    if (move !== 'none' || done.pointed) this.grid.select(place);
    this.grid.focus();
    if (text === before) return this.keyboard.move(move);
    if (this.isProtected(place) && !(await this.screen.confirmProtected())) return this.grid.focus();
    let refusal: Refusal | undefined;
    this.isWriting = true;
    try {
      refusal = enterText(this.document, place, text);
    } catch (error) {
      console.error(error);
      await this.screen.tellNotEntered();
      return this.goOn(done);
    } finally {
      this.isWriting = false;
    }
    if (refusal) {
      await this.screen.tellRefused(place, refusal);
      return this.grid.focus();
    }
    await this.keyboard.move(move);
    this.grid.focus();
  }

  /** Whether the selection is still the cell being edited, as after a third click; the keyboard stays in its text then. */
  stays({ sheetId, row, column, rows, columns }: SelectedArea): boolean {
    const present = this.editing.value;
    if (!present || present.pointed || rows * columns > 1) return false;
    const { place, where } = present;
    if (place.sheetId !== sheetId || place.row !== row || place.column !== column) return false;
    this.screen.focusField(where);
    return true;
  }

  /** Inserts a reference to the selected cells into the formula being typed; false where a reference is not possible. */
  point(area: SelectedArea): boolean {
    const present = this.editing.value;
    if (!present) return false;
    const { text, caret, place, pointed } = present;
    if (!pointed && !formulaAtCaret(text, caret).takesReference) return false;
    const { start, end } = pointed ?? { start: caret, end: caret };
    const first = cellName(area.row, area.column);
    const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
    const name = this.document.engine.workbook.getSheetBySheetId(area.sheetId)?.getSheetName() ?? '';
    const reference = `${area.sheetId === place.sheetId ? '' : `${quotedName(name)}!`}${first === last ? first : `${first}:${last}`}`;
    const caretAfter = start + reference.length;
    this.editing.set({
      ...present,
      text: text.slice(0, start) + reference + text.slice(end),
      caret: caretAfter,
      placed: present.placed + 1,
      pointed: { start, end: caretAfter },
    });
    this.screen.focusField(present.where);
    return true;
  }

  /** Replaces the name being typed with a function's name and its opening bracket. */
  complete(name: string): void {
    const present = this.editing.value;
    const typing = present && formulaAtCaret(present.text, present.caret).name;
    if (!present || !typing) return;
    const before = `${present.text.slice(0, typing.start)}${name}(`;
    const after = present.text.slice(present.caret).replace(/^\(/, '');
    this.editing.set({ ...present, text: before + after, caret: before.length, placed: present.placed + 1, pointed: undefined });
    this.screen.focusField(present.where);
  }

  /** Resumes the editing where it ended. */
  private goOn(done: Editing): void {
    this.grid.select(done.place);
    this.resting = this.grid.restShortcuts();
    this.editing.set({ ...done, placed: done.placed + 1, pointed: undefined });
    this.screen.focusField(done.where);
  }

  private end(): Editing | null {
    const present = this.editing.value;
    this.resting?.dispose();
    this.resting = undefined;
    this.editing.set(null);
    return present;
  }

  private isProtected({ sheetId, row, column }: CellPlace): boolean {
    return this.document.protections.over({ sheetId, row, column, rows: 1, columns: 1 }).some(({ warningOnly }) => warningOnly);
  }

  /** A cell whose validation offers a list opens that list instead. */
  private openDropdown({ sheetId, row, column }: CellPlace): boolean {
    const rule = readRules(this.document, { sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
    const offersList = rule && ['VALUE_IN_LIST', 'VALUE_IN_RANGE'].includes(rule.criteria) && rule.values[1] !== false;
    if (rule?.criteria !== 'CHECKBOX' && !offersList) return false;
    if (offersList) {
      const place = { unitId: this.document.id, subUnitId: sheetId, row, column };
      void this.grid.engine.api.executeCommand(SHOW_DROPDOWN, place);
    }
    return true;
  }
}
