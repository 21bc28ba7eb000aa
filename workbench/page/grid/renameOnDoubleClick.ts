// A double click on the tab of a sheet renames the sheet, as in Google Sheets. Univer's own double click is often missed: it counts from the
// first press on a tab that is shown already, and only 300 milliseconds.
import { RenameSheetOperation } from '@univerjs/sheets-ui';
import type { Grid } from './Grid';

/** The longest time between the two presses of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

export function renameOnDoubleClick(grid: Grid): void {
  let pressed: { tab: string | undefined; at: number } = { tab: undefined, at: 0 };
  const press = (event: PointerEvent) => {
    const tab = restingTab(event.target)?.dataset.id;
    const isSecond = tab !== undefined && tab === pressed.tab && event.timeStamp - pressed.at < DOUBLE_CLICK;
    // Univer would begin to rename here, and after half a second take the tab for dragged if the new name is there by then.
    if (isSecond) event.stopPropagation();
    pressed = { tab, at: event.timeStamp };
  };
  document.addEventListener('pointerdown', press, { capture: true });
  document.addEventListener('dblclick', ({ target }) => {
    const tab = restingTab(target);
    if (tab) void grid.commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab.dataset.id });
  });
}

/** The tab of a sheet at an event, if its name is not being typed. */
function restingTab(target: EventTarget | null): HTMLElement | null {
  const tab = target instanceof Element ? target.closest<HTMLElement>('#grid [data-u-comp="slide-tab-item"]') : null;
  return tab?.querySelector('[contenteditable="true"]') ? null : tab;
}
