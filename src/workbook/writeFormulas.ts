// Writes a tab's formulas: computed columns in their header cells, and the cells over the matrix's headers.
import { ACCOUNT_TABLES } from '../model/plan/PlanRecords';
import { headerCell, headerOf } from './columnWords';
import { readCriteria } from './criteriaTable';
import { weightFormat } from './headFormats';
import { isSameFormula } from './isSameFormula';
import { runsOf } from './runsOf';
import { CRITERION_PREFIX, type Column, type TabKey } from './Tab';
import { settingsRowOf } from './settingsRowOf';
import { statusFormula } from './statusFormula';
import { statusRowOf } from './statusRowOf';
import { criterionHeaderFormula, weightFormula } from './tabs/matrix';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** The other tabs that a tab's formulas refer to. Formulas work without a plan's tab that does not exist yet. */
export const REFERRED_TABS: Partial<Record<TabKey, readonly TabKey[]>> = {
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

/** Notes the formulas of a new tab: they are saved together with its records. */
export function noteFormulas(workbook: Workbook, table: Table): void {
  if (!table.isNew || !REFERRED_TABS[table.tab.key]) return;
  for (const { row, key, formula } of formulasOf(workbook, table, () => '')) table.set(row, key, formula);
}

/** Writes each formula that is missing or differs; History tells of a repair. Those of a new tab wait for `noteFormulas`. */
export function writeFormulas(workbook: Workbook, table: Table, isRepair = false): void {
  if (table.isNew || !REFERRED_TABS[table.tab.key]) return;
  const top = table.tab.key === 'matrix' ? (table.keyRow ?? 0) + 1 : table.headerRow;
  const width = Math.max(...table.columns.values());
  const present = table.sheet.getRange(top, 1, table.headerRow - top + 1, width).getFormulas();
  const accounts = table.columns.get('account') ?? 1;
  const wanted = formulasOf(workbook, table, (row) => present[row - top]?.[accounts - 1] ?? '');
  const isStale = ({ row, column, formula }: WantedFormula): boolean =>
    !isSameFormula(present[row - top]?.[column - 1] ?? '', formula);
  let isRewritten = false;
  const stale = wanted.filter((cell) => {
    if (cell.formula !== '') return (isRewritten = isStale(cell) || table.raw(cell.row, cell.column) === '#REF!');
    // The array from the left needs the room.
    return isStale(cell) || (isRewritten && table.raw(cell.row, cell.column) !== '');
  });
  if (stale.length === 0) return;
  const cells = stale.filter(({ formula }) => isRepair && formula !== '');
  const nameOf = ({ row, key }: WantedFormula): string =>
    (row === table.headerRow && headerOf(table.tab, key, workbook)) || table.sheet.getName();
  workbook.journal.repairing(cells.map(nameOf));
  for (const run of neighbours(stale)) {
    const [first] = run;
    if (!first) continue;
    const range = table.sheet.getRange(first.row, first.column, 1, run.length);
    // A cell of plain text would show the formula instead of its result.
    range.setNumberFormats([run.map(({ format }) => format)]).setFormulas([run.map(({ formula }) => formula)]);
  }
}

const isAccountTable = (key: TabKey): boolean => (ACCOUNT_TABLES as readonly TabKey[]).includes(key);

interface WantedFormula {
  row: number;
  key: string;
  column: number;
  /** '' where the array of another cell goes. */
  formula: string;
  format: string;
}

/** @param formulaIn gives the formula that is in a row of the column of accounts, over the headers. */
function formulasOf(workbook: Workbook, table: Table, formulaIn: (row: number) => string): WantedFormula[] {
  const { tab, headerRow, columns } = table;
  const others = REFERRED_TABS[tab.key]?.filter((other) => !isAccountTable(other) || workbook.find(other) !== null);
  const at = workbook.places(tab.key, others);
  const header = (column: Column): string => headerCell(tab, column.key, workbook).replace(/"/g, '""');
  const wanted: WantedFormula[] = [];
  const want = (row: number, key: string, formula: string, format = 'General'): void => {
    const column = columns.get(key);
    if (column !== undefined) wanted.push({ row, key, column, formula, format });
  };
  for (const column of tab.columns) {
    const isThere = columns.has(column.key) && column.formula;
    const formula = isThere ? isThere(at, header(column), workbook.text, workbook.weekStart, workbook.stages) : '';
    if (formula !== '') want(headerRow, column.key, formula ?? '');
  }
  if (tab.key === 'matrix') {
    const names = new Map(readCriteria(workbook.table('criteria')).map(({ id, name }) => [id, name]));
    for (const key of at.starting(CRITERION_PREFIX)) {
      const id = key.slice(CRITERION_PREFIX.length);
      want(headerRow, key, criterionHeaderFormula(at, id, names.get(id) ?? ''));
      want(settingsRowOf(table), key, weightFormula(at, id), weightFormat(workbook.text));
    }
    const row = statusRowOf(table, formulaIn);
    const formula = statusFormula(at, workbook.text, headerCell(tab, 'suggestedTier', workbook));
    if (row !== null && formula !== '') want(row, 'account', formula);
  }
  return wanted;
}

/** Runs of neighbouring cells in a row: each run is one call. */
const neighbours = (formulas: readonly WantedFormula[]): WantedFormula[][] =>
  runsOf(
    [...formulas].sort((a, b) => a.row - b.row || a.column - b.column),
    (before, formula) => formula.row === before.row && formula.column === before.column + 1,
  );
