// Follows the selection: updates the formula bar and the hint, and inserts clicked cells into a formula being typed.
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { cellName } from '../../host/document/a1';
import type { Document } from '../../host/document/Document';
import { editableText } from '../edit/editableText';
import type { Editor } from '../edit/Editor';
import type { Selected } from '../edit/FormulaBar';
import { Store } from '../Store';
import type { Hint } from './CellHint';
import type { Grid } from './Grid';
import { hintOf } from './hintOf';

export class Selection {
  readonly selected = new Store<Selected>({ name: 'A1', text: '' });
  readonly hint = new Store<Hint | null>(null);

  constructor(
    private readonly grid: Grid,
    private readonly editor: Editor,
    private readonly document: Document,
  ) {
    editor.editing.subscribe(() => this.show());
    grid.commands.onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id) this.follow();
      // Univer restores the sheet's own selection only after this.
      else if (id === SetWorksheetActiveOperation.id) setTimeout(() => this.showSheet());
    });
  }

  /** Another sheet is shown, or the first one. */
  showSheet(): void {
    this.grid.leaveHidden();
    this.show();
  }

  /** The selection or what it holds may have changed. */
  show(): void {
    const { row, column, rows, columns } = this.grid.selection();
    const first = cellName(row, column);
    const last = cellName(row + rows - 1, column + columns - 1);
    const active = this.grid.activeCell();
    this.selected.set({ name: first === last ? first : `${first}:${last}`, text: editableText(this.document, active) });
    const hint = this.editor.editing.value ? null : hintOf(this.document, active);
    if (JSON.stringify(hint) !== JSON.stringify(this.hint.value)) this.hint.set(hint);
  }

  private follow(): void {
    const { editing } = this.editor;
    if (editing.value && this.editor.stays(this.grid.selection())) return;
    if (editing.value && !this.editor.point(this.grid.selection())) void this.editor.commit('none');
    if (!editing.value) this.show();
  }
}
