// Marks key accounts in the matrix: bold and a tint over the row, beside the tier's own word.
import { keyOfWord } from './listWords';
import { LOOK } from './layTab';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** Adds the mark unless it is there, and takes away the one of the workbook's former language; other rules stay as they are. */
export function layMarks(workbook: Workbook, table: Table): boolean {
  const tierCell = workbook
    .places('matrix')
    .cell('suggestedTier')
    .replace(/^([A-Z]+)/, '$$$1');
  const keyWord = workbook.text.lists.tier.key;
  const formula = `=${tierCell}="${keyWord}"`;
  const rules = table.sheet.getConditionalFormatRules();
  const words = rules.map((rule) => markedWord(rule.getBooleanCondition()?.getCriteriaValues()[0]));
  if (words.includes(keyWord)) return false;
  const first = table.columns.get('account') ?? 1;
  const last = Math.max(table.columns.get('note') ?? first, first);
  // From the header on: the first record may be deleted, and with it the cell that the formula starts from.
  const rows = table.sheet.getMaxRows() - table.headerRow + 1;
  const range = table.sheet.getRange(table.headerRow, first, rows, last - first + 1);
  const mark = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBold(true)
    .setBackground(LOOK.key)
    .setRanges([range])
    .build();
  const others = rules.filter((_rule, i) => words[i] === null);
  table.sheet.setConditionalFormatRules([...others, mark]);
  return true;
}

/** The word for key accounts that a rule's formula compares with; null when the rule is somebody else's. Inserts may have moved its cell. */
function markedWord(formula: unknown): string | null {
  const word = typeof formula === 'string' ? /^=\$[A-Z]+\d+="(.+)"$/.exec(formula)?.[1] : undefined;
  return word !== undefined && keyOfWord('tier', word) === 'key' ? word : null;
}
