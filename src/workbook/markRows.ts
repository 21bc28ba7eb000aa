// Highlights rows that must not be overlooked: a conditional format for the row, beside the word itself.
import { keyOfWord } from './keyOfWord';
import { LOOK } from './LOOK';
import type { ListKey, TabKey } from './Tab';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

interface Mark {
  /** The computed column whose word marks the row. */
  readonly column: string;
  /** A column that people decide in: where it has a word, that one counts. */
  readonly decided?: string;
  readonly list: ListKey;
  readonly word: string;
  /** The highlight reaches from the account to this column. */
  readonly last: string;
  readonly look: (rule: Builder) => Builder;
}

const alarm = (list: ListKey, word: string): Mark => ({
  column: 'flag',
  list,
  word,
  last: 'flag',
  look: (rule) => rule.setBold(true).setFontColor(LOOK.alarm),
});

const MARKS: Partial<Record<TabKey, Mark>> = {
  matrix: {
    column: 'suggestedTier',
    decided: 'tier',
    list: 'tier',
    word: 'key',
    last: 'note',
    look: (rule) => rule.setBold(true).setBackground(LOOK.key),
  },
  stakeholders: alarm('stakeholderFlag', 'derailer'),
  goals: alarm('goalFlag', 'overdue'),
  actions: alarm('actionFlag', 'overdue'),
  opportunities: alarm('opportunityFlag', 'pastDate'),
};

/**
 * Adds the tab's conditional format unless it exists, and removes the one in the workbook's former language or of a former version. Other
 * rules stay. History tells of a repair.
 *
 * @param rules the sheet's conditional formats.
 */
export function markRows(
  workbook: Workbook,
  table: Table,
  rules: readonly Rule[] = MARKS[table.tab.key] ? table.sheet.getConditionalFormatRules() : [],
  isRepair = false,
): void {
  const mark = MARKS[table.tab.key];
  if (!mark || !table.has(mark.column)) return;
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = workbook.text.lists;
  const word = lists[mark.list]?.[mark.word] ?? '';
  const decided = mark.decided !== undefined && table.has(mark.decided) ? mark.decided : null;
  const marks = rules.map((rule) => markOf(mark, rule.getBooleanCondition()?.getCriteriaValues()[0]));
  if (marks.some((each) => each?.word === word && each.isDecided === (decided !== null))) return;
  workbook.journal.repairing(isRepair ? [word] : []);
  const places = workbook.places(table.tab.key);
  const cellOf = (column: string) => places.cell(column).replace(/^([A-Z]+)/, '$$$1');
  const cell = cellOf(mark.column);
  // Without separators of arguments, which differ between locales.
  const formula =
    decided === null ? `=${cell}="${word}"` : `=(${cellOf(decided)}="${word}")+(${cellOf(decided)}="")*(${cell}="${word}")>0`;
  const first = table.columns.get('account') ?? 1;
  const last = Math.max(table.columns.get(mark.last) ?? first, first);
  // From the header on: deleting the first record would also delete the cell that the formula starts from.
  const rows = table.sheet.getMaxRows() - table.headerRow + 1;
  const range = table.sheet.getRange(table.headerRow, first, rows, last - first + 1);
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setRanges([range]);
  const others = rules.filter((_rule, i) => marks[i] === null);
  table.sheet.setConditionalFormatRules([...others, mark.look(rule).build()]);
}

/**
 * What a rule of ours marks: the word, in either language, and whether a decided word goes first; null for any other rule. Inserts may have
 * moved its cells.
 */
function markOf({ list, word: key }: Mark, formula: unknown): { word: string; isDecided: boolean } | null {
  if (typeof formula !== 'string') return null;
  const [, word] = /^=\(?\$[A-Z]+\d+="([^"]+)"(\)\+.*>0)?$/.exec(formula) ?? [];
  if (word === undefined || (keyOfWord(list, word) as string | null) !== key) return null;
  return { word, isDecided: formula.startsWith('=(') };
}
