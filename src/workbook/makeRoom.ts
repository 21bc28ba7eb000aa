import type { Sheet } from './Table';

/**
 * Adds rows to a sheet with fewer than `rows`. New rows copy formats and rules from the row above them, and conditional formats that
 * reached the end are extended.
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
