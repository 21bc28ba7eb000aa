// Starts editing when a key that writes is pressed on the grid.
import type { Grid } from '../grid/Grid';
import type { Editor } from './Editor';

const OPENING = ['F2', 'Enter'];

/** Call it before Univer adds its listeners: the first listener can stop a key from reaching the others. */
export function listenToKeys(current: () => { grid: Grid; editor: Editor; toggleCheckbox(): boolean } | undefined): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const page = current();
      const isAltGraph = event.getModifierState('AltGraph');
      if (!page?.grid.hears(event.target) || (event.ctrlKey && !isAltGraph) || event.metaKey || page.editor.editing.value) return;
      if (event.key === ' ' && page.toggleCheckbox()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      // An input method announces itself as `Process`; its text then arrives in our field.
      const writes = (event.key.length === 1 && (!event.altKey || isAltGraph)) || event.key === 'Process';
      if (!writes && !(OPENING.includes(event.key) && !event.shiftKey && !event.altKey)) return;
      page.editor.begin('cell', writes);
      event.stopImmediatePropagation();
      if (!writes) event.preventDefault();
    },
    { capture: true },
  );
  // Text that comes without a key: an on-screen keyboard, dictation, a chosen emoji.
  window.addEventListener(
    'beforeinput',
    (event) => {
      const page = current();
      if (!page?.grid.hears(event.target) || event.inputType !== 'insertText' || !event.data || page.editor.editing.value) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      page.editor.begin('cell', true);
      page.editor.change(event.data, event.data.length, 'cell');
    },
    { capture: true },
  );
}
