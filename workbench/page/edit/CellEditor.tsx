// The text field over the cell that is being edited, growing with its text. It always exists, hidden, so that it can take the focus at once.
import type { RefObject } from 'preact';
import type { Grid } from '../grid/Grid';
import { useCellBox } from '../grid/useCellBox';
import { useStore } from '../useStore';
import type { Editor } from './Editor';
import { FormulaField } from './FormulaField';
import { FormulaHelper } from './FormulaHelper';
import type { Helper } from './Helper';

interface CellEditorProps {
  label: string;
  grid: Grid;
  editor: Editor;
  helper: Helper;
  field: RefObject<HTMLTextAreaElement | null>;
}

const HIDDEN = { left: '-1000px', top: '0', width: '10px', height: '10px' };

export function CellEditor({ label, grid, editor, helper, field }: CellEditorProps) {
  const editing = useStore(editor.editing);
  const box = useCellBox(grid, editing?.place);
  const shown = editing && box;
  const lines = editing?.text.split('\n') ?? [];
  const longest = Math.max(...lines.map((line) => line.length), 0);
  const style = shown
    ? {
        // It grows with its text in the direction of the columns.
        ...(grid.isMirrored ? { right: `${innerWidth - box.left - box.width}px` } : { left: `${box.left}px` }),
        top: `${box.top}px`,
        minWidth: `${box.width + 1}px`,
        width: `${longest + 3}ch`,
        minHeight: `${box.height + 1}px`,
        height: `${lines.length * 1.3 + 0.3}em`,
        fontSize: `${(box.zoom * 10 * 4) / 3}px`,
      }
    : HIDDEN;

  return (
    <div class="cell-editor" style={style} aria-hidden={!shown}>
      <FormulaField where="cell" label={label} editor={editor} helper={helper} fieldRef={field} idle="" />
      {shown && editing.where === 'cell' && <FormulaHelper editing={editing} editor={editor} helper={helper} />}
    </div>
  );
}
