// A double click on the tab of a sheet renames the sheet, as in Google Sheets. Univer's own double click is often missed: it counts from the
// first press on a tab that is shown already, and only 300 milliseconds.
import { RenameSheetOperation } from '@univerjs/sheets-ui';
import type { Grid } from './Grid';

export function renameOnDoubleClick(grid: Grid): void {
  document.addEventListener('dblclick', ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('#grid [data-u-comp="slide-tab-item"]') : null;
    if (!tab || tab.querySelector('[contenteditable="true"]')) return;
    void grid.commands.executeCommand(RenameSheetOperation.id, { subUnitId: tab.dataset.id });
  });
}
