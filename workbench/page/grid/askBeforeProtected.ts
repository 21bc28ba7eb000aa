// Asks before the user changes cells protected with a warning in other ways than typing: clearing, ticking, choosing, deleting rows.
import { CanceledError, type IDisposable } from '@univerjs/core';
import type { Document } from '../../host/document/Document';
import type { Grid, SelectedArea } from './Grid';

const CHANGING = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-values',
  'sheet.command.remove-row',
  'sheet.command.remove-col',
]);

interface Asking {
  /** Whether the script or the editor is writing; their writes need no question. */
  isOwnWrite: () => boolean;
  confirm: () => Promise<boolean>;
}

/** Stops the command, and runs it again if the user confirms. */
export function askBeforeProtected(grid: Grid, document: Document, { isOwnWrite, confirm }: Asking): IDisposable {
  let isAllowed = false;
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (!CHANGING.has(id) || isAllowed || isOwnWrite() || !isProtected(document, grid.selection())) return;
    const again = async () => {
      if (!(await confirm())) return grid.focus();
      isAllowed = true;
      await grid.commands.executeCommand(id, params).finally(() => (isAllowed = false));
    };
    void again();
    throw new CanceledError();
  });
}

const isProtected = (document: Document, area: SelectedArea) =>
  document.protections.over(area).some(({ warningOnly }) => warningOnly);
