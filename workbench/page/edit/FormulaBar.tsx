// The bar above the grid: the selected cell's name, and its content to read and edit.
import type { RefObject } from 'preact';
import type { Grid } from '../grid/Grid';
import type { Store } from '../Store';
import { useStore } from '../useStore';
import { useWords } from '../useWords';
import type { Editor } from './Editor';
import { FormulaField } from './FormulaField';
import { FormulaHelper } from './FormulaHelper';
import type { Helper } from './Helper';
import { cellName, readA1 } from '../../host/document/a1';

/** The selection as the bar shows it. */
export interface Selected {
  /** Such as `B5` or `B5:D9`. */
  readonly name: string;
  readonly text: string;
}

interface FormulaBarProps {
  grid: Grid;
  editor: Editor;
  helper: Helper;
  selected: Store<Selected>;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function FormulaBar({ grid, editor, helper, selected, field }: FormulaBarProps) {
  const words = useWords();
  const { name, text } = useStore(selected);
  const editing = useStore(editor.editing);
  const lines = (editing?.text ?? text).split('\n').length;

  const goTo = (input: HTMLInputElement) => {
    const found = readA1(input.value.trim());
    if (found?.row !== undefined && found.column !== undefined) {
      const sheet = found.sheetName === undefined ? grid.sheet : grid.engine.workbook.getSheetByName(found.sheetName);
      if (sheet) grid.select({ sheetId: sheet.getSheetId(), row: found.row, column: found.column });
    }
    input.value = name;
    grid.focus();
  };

  return (
    <div class="formula-bar">
      <input
        class="cell-name"
        dir="ltr"
        aria-label={words.cellName}
        value={editing ? cellName(editing.place.row, editing.place.column) : name}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') goTo(event.currentTarget);
          else if (event.key === 'Escape') grid.focus();
        }}
      />
      <span class="formula-sign" aria-hidden="true">
        fx
      </span>
      <div class="formula-text" style={{ height: `${Math.min(lines, 5) * 1.4 + 0.6}em` }}>
        <FormulaField where="bar" label={words.formulaBar} editor={editor} helper={helper} fieldRef={field} idle={text} />
        {editing?.where === 'bar' && <FormulaHelper editing={editing} editor={editor} helper={helper} />}
      </div>
    </div>
  );
}
