// Brings a workbook in order that a stopped command left half changed.
import type { PageNote } from './Journal';
import { isBareOfTabs, isWhole } from './isWhole';
import { keptSettings } from './keepCopies';
import { recordHistory } from './recordHistory';
import { removeForGood } from './removeForGood';
import { repairLines } from './repairLines';
import { repairWorkbook } from './repairWorkbook';
import { translateWorkbook } from './translateWorkbook';
import { undoChange } from './undoChange';
import { Workbook } from './Workbook';

/**
 * Settings of which one column was sorted get the values that were saved last. Undoes the command, or finishes it where only removals are
 * left. Gives the workbook as it is then; the same one where nothing was stopped. `writePage` writes a page anew. Where a user deleted a
 * tab or a column besides, formulas and rules wait until that is restored.
 */
export function recoverWorkbook(workbook: Workbook, writePage: (workbook: Workbook, page: PageNote) => void): Workbook {
  const kept = workbook.isScrambled ? keptSettings() : [];
  if (kept.length > 0) {
    workbook.settings.replace(kept);
    workbook.table('settings').save();
    return recoverWorkbook(new Workbook(), writePage);
  }
  const { interruption } = workbook;
  if (!interruption) return workbook;
  const { removals, words, repair, isRepaired, pages = [] } = interruption;
  let { restored = [] } = interruption;
  if (removals) removeForGood(workbook, removals);
  else undoChange(workbook, interruption);
  const undone = new Workbook();
  undone.journal.resume(interruption);
  if (undone.goneTabs.length > 0) return undone;
  if (!undone.isOutdated) {
    if (words && !removals) translateWorkbook(undone, words);
    // What the workbook lacked before is for the next command: it repairs that, and History tells of it.
    if (repair && !isWhole(undone) && !isBareOfTabs(undone)) return undone;
    const { repaired } = repair ? repairWorkbook(undone) : { repaired: restored };
    // The rest of a stopped repair; History does not name cells that are put right after another command.
    if (restored.length > 0 && !isRepaired) restored = repaired;
  }
  if (!undone.isOutdated) for (const page of pages) writePage(undone, page);
  recordHistory(undone, repairLines(undone, [...new Set(restored)]));
  undone.save();
  undone.journal.close();
  return new Workbook();
}
