import type { Sheet } from './Table';

/**
 * Lengthens a sheet to so many rows, where it is shorter. New rows take formats and rules from the row above them; conditional formats
 * that reached the end reach it again.
 */
export function makeRoom(sheet: Sheet, rows: number): void {
  const existing = sheet.getMaxRows();
  const added = rows - existing;
  if (added <= 0) return;
  sheet.insertRowsAfter(existing, added);
  const rules = sheet.getConditionalFormatRules();
  const lengthened = rules.map((rule) => {
    const ranges = rule.getRanges();
    if (!ranges.some((range) => range.getLastRow() === existing)) return rule;
    const longer = ranges.map((range) =>
      range.getLastRow() === existing
        ? sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows() + added, range.getNumColumns())
        : range,
    );
    return rule.copy().setRanges(longer).build();
  });
  if (lengthened.some((rule, at) => rule !== rules[at])) sheet.setConditionalFormatRules(lengthened);
}
