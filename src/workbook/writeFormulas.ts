// Writes a tab's formulas: computed columns in their header cells, and the cells over the matrix's headers.
import { ACCOUNT_TABLES } from '../model/plan/PlanRecords';
import { headerCell } from './columnWords';
import { weightFormat } from './headFormats';
import { isSameFormula } from './isSameFormula';
import { columnLetter } from './columnLetter';
import { runsOf } from './runsOf';
import { CRITERION_PREFIX, type Column, type TabKey } from './Tab';
import { settingsRowOf } from './settingsRowOf';
import { statusFormula } from './statusFormula';
import { statusRowOf } from './statusRowOf';
import { criterionHeaderFormula, weightFormula } from './tabs/matrix';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** The other tabs that a tab's formulas refer to. Formulas work without a plan's tab that does not exist yet. */
export const NAMED: Partial<Record<TabKey, readonly TabKey[]>> = {
  matrix: ['criteria', 'lists'],
  criteria: ['matrix'],
  accounts: ['matrix', 'lists'],
  stakeholders: [],
  business: [],
  swot: [],
  goals: ['actions'],
  actions: ['goals'],
  opportunities: ['actions'],
  whitespace: [],
};

/** Writes each formula that is missing or differs, and returns those cells: `H4`. */
export function writeFormulas(workbook: Workbook, table: Table, criterionNames: ReadonlyMap<string, string>): string[] {
  if (!NAMED[table.tab.key]) return [];
  const top = table.tab.key === 'matrix' ? (table.keyRow ?? 0) + 1 : table.headerRow;
  const width = Math.max(...table.columns.values());
  const present = table.sheet.getRange(top, 1, table.headerRow - top + 1, width).getFormulas();
  const accounts = table.columns.get('account') ?? 1;
  const status = statusRowOf(table, (row) => present[row - top]?.[accounts - 1] ?? '');
  const wanted = formulasOf(workbook, table, criterionNames, status);
  const isStale = ({ row, column, formula }: WantedFormula): boolean =>
    !isSameFormula(present[row - top]?.[column - 1] ?? '', formula);
  let isRewritten = false;
  const stale = wanted.filter((cell) => {
    if (cell.formula !== '') return (isRewritten = isStale(cell) || table.raw(cell.row, cell.column) === '#REF!');
    // The array from the left needs the room.
    return isStale(cell) || (isRewritten && table.raw(cell.row, cell.column) !== '');
  });
  if (stale.length > 0) workbook.journal.repairing();
  for (const run of neighbours(stale)) {
    const [first] = run;
    if (!first) continue;
    const range = table.sheet.getRange(first.row, first.column, 1, run.length);
    // A new tab has its formats. Elsewhere, a cell of plain text would show the formula instead of its result.
    if (!table.isNew) range.setNumberFormats([run.map(({ format }) => format)]);
    range.setFormulas([run.map(({ formula }) => formula)]);
  }
  return stale.filter(({ formula }) => formula !== '').map(({ row, column }) => `${columnLetter(column)}${row}`);
}

const isAccountTable = (key: TabKey): boolean => (ACCOUNT_TABLES as readonly TabKey[]).includes(key);

interface WantedFormula {
  row: number;
  column: number;
  /** '' where the array of another cell goes. */
  formula: string;
  format: string;
}

function formulasOf(
  workbook: Workbook,
  table: Table,
  criterionNames: ReadonlyMap<string, string>,
  statusRow: number | null,
): WantedFormula[] {
  const { tab, headerRow, columns } = table;
  const others = NAMED[tab.key]?.filter((other) => !isAccountTable(other) || workbook.find(other) !== null);
  const at = workbook.places(tab.key, others);
  const header = (column: Column): string =>
    headerCell(tab, column.key, workbook.language, workbook.lastFullYear).replace(/"/g, '""');
  const wanted: WantedFormula[] = tab.columns.flatMap((column) => {
    const place = columns.get(column.key);
    const formula =
      place === undefined ? '' : column.formula?.(at, header(column), workbook.text, workbook.weekStart, workbook.stages);
    if (place === undefined || formula === undefined || formula === '') return [];
    return [{ row: headerRow, column: place, formula: formula ?? '', format: 'General' }];
  });
  if (tab.key === 'matrix') {
    for (const key of at.starting(CRITERION_PREFIX)) {
      const id = key.slice(CRITERION_PREFIX.length);
      const column = columns.get(key) as number;
      wanted.push({
        row: headerRow,
        column,
        formula: criterionHeaderFormula(at, id, criterionNames.get(id) ?? ''),
        format: 'General',
      });
      wanted.push({ row: settingsRowOf(table), column, formula: weightFormula(at, id), format: weightFormat(workbook.text) });
    }
    const account = columns.get('account') as number;
    const formula =
      statusRow === null
        ? ''
        : statusFormula(at, workbook.text, headerCell(tab, 'suggestedTier', workbook.language, workbook.lastFullYear));
    if (formula !== '') wanted.push({ row: statusRow ?? 1, column: account, formula, format: 'General' });
  }
  return wanted;
}

/** Runs of neighbouring cells in a row: each run is one call. */
const neighbours = (formulas: readonly WantedFormula[]): WantedFormula[][] =>
  runsOf(
    [...formulas].sort((a, b) => a.row - b.row || a.column - b.column),
    (before, formula) => formula.row === before.row && formula.column === before.column + 1,
  );
