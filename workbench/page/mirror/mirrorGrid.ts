// Shows a right-to-left sheet as Google Sheets does, with column A at the right: Univer draws it from the left, and its canvas is mirrored.
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Grid } from '../grid/Grid';

const TURNED: Readonly<Record<string, { key: string; keyCode: number }>> = {
  ArrowLeft: { key: 'ArrowRight', keyCode: 39 },
  ArrowRight: { key: 'ArrowLeft', keyCode: 37 },
};

/** Events that we made, and that are not to be turned again. */
const ours = new WeakSet<Event>();

/** Call it before Univer adds its listeners, as keys go to the first listener first. */
export function mirrorGrid(current: () => Grid | undefined): void {
  const shown = () => {
    const grid = current();
    return grid?.isDrawn && grid.isMirrored ? grid : undefined;
  };
  const replaced = (event: Event, by: Event) => {
    ours.add(by);
    event.preventDefault();
    event.stopImmediatePropagation();
    event.target?.dispatchEvent(by);
  };

  // To the left is to the next column.
  window.addEventListener(
    'keydown',
    (event) => {
      const turned = TURNED[event.key];
      if (!turned || ours.has(event) || !shown()?.hears(event.target)) return;
      const { shiftKey, ctrlKey, metaKey, altKey, repeat } = event;
      const held = { shiftKey, ctrlKey, metaKey, altKey, repeat, bubbles: true, cancelable: true, composed: true };
      replaced(event, new KeyboardEvent('keydown', { ...held, ...turned, code: turned.key }));
    },
    { capture: true },
  );

  window.addEventListener(
    'wheel',
    (event) => {
      const grid = shown();
      if (!grid || event.deltaX === 0 || ours.has(event) || event.target !== grid.canvas) return;
      // A wheel turned with Shift goes on in the direction of reading, as it does from the left.
      if (event.shiftKey && event.deltaY !== 0) return;
      replaced(event, new WheelEvent('wheel', { ...settings(event), deltaX: -event.deltaX }));
    },
    { capture: true, passive: false },
  );
}

function settings({
  deltaY,
  deltaMode,
  clientX,
  clientY,
  screenX,
  screenY,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: WheelEvent): WheelEventInit {
  const place = { clientX, clientY, screenX, screenY };
  return { deltaY, deltaMode, ...place, shiftKey, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true, composed: true };
}

/** Turns the canvas with the sheet that is shown. */
export function turnWithSheet(grid: Grid): void {
  grid.commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) grid.redraw();
  });
}
