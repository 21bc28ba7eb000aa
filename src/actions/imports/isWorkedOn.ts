import { foldName } from '../../model/names/foldName';
import { fedScoreOf } from '../../model/robustness/Doubt';
import { CRITERION_PREFIX, OWN_PREFIX } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import { ACCOUNT_TABS } from '../../workbook/tabs';
import { FED_PREFIX } from '../../workbook/tabs/matrix';
import type { Workbook } from '../../workbook/Workbook';
import type { ImportRun } from './ImportRun';
import type { Cells } from './keepForUndo';

/** Choosing candidates is a step of the import itself, and criteria fed from the file's figures follow from it. */
const BY_IMPORT = ['candidate'];

/**
 * Whether a person did something with a row that an import created: changed or filled a cell, or, with an account, scored it, gave it a
 * tier, wrote a record about it, or did anything else that History tells.
 */
export function isWorkedOn(workbook: Workbook, last: ImportRun): (table: Table, row: number, written: Cells) => boolean {
  const planned = namesIn(ACCOUNT_TABS.map((key) => workbook.find(key)));
  const recorded = namesInHistory(workbook, last);
  const scored = scoredNames(workbook);
  return (table, row, written) => {
    const inputs = [...table.columns.keys()].filter(
      (key) => key.startsWith(OWN_PREFIX) || table.tab.columns.some((column) => column.key === key && column.role === 'input'),
    );
    // An answer to an alarm that the import noted.
    if (table.tab.key === 'alarms') inputs.push('why');
    const columns = new Set([...inputs, ...Object.keys(written)].filter((key) => key !== 'id' && !BY_IMPORT.includes(key)));
    const isStill = (key: string): boolean => table.value(row, key) === (written[key] ?? '') || isHidden(table, key);
    if (![...columns].every(isStill)) return true;
    if (table.tab.key !== 'accounts') return false;
    const name = foldName(table.name(row));
    return planned.has(name) || recorded.has(name) || scored.has(name);
  };
}

const isHidden = (table: Table, key: string): boolean =>
  table.tab.columns.some((column) => column.key === key && column.hidden === true);

const namesIn = (tables: readonly (Table | null)[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => table?.rows.map((row) => foldName(table.text(row, 'account'))) ?? []));

/** Accounts that History tells about since the import, in lines that are not its own. */
function namesInHistory(workbook: Workbook, { run, when }: ImportRun): ReadonlySet<string> {
  const history = workbook.find('history');
  const later = history?.rows.filter((row) => history.text(row, 'when') >= when && history.text(row, 'batch') !== run) ?? [];
  return new Set(later.map((row) => foldName(history?.text(row, 'account') ?? '')).filter((name) => name !== ''));
}

/** Candidates with a score that was not fed from data, with a tier, with a reason, or scored by one of several people. */
function scoredNames(workbook: Workbook): ReadonlySet<string> {
  const matrix = workbook.table('matrix');
  const scores = workbook.find('scores');
  const scorers = new Set(scores?.rows.map((row) => scores.text(row, 'accountId')) ?? []);
  const criteria = [...matrix.columns.keys()].filter((key) => key.startsWith(CRITERION_PREFIX));
  const isByHand = (row: number, key: string): boolean => {
    const score = matrix.value(row, key);
    return score !== '' && score !== fedScoreOf(matrix.value(row, FED_PREFIX + key.slice(CRITERION_PREFIX.length)));
  };
  const isScored = (row: number): boolean =>
    scorers.has(matrix.text(row, 'id')) ||
    ['tier', 'note'].some((key) => matrix.value(row, key) !== '') ||
    criteria.some((key) => isByHand(row, key));
  return new Set(matrix.rows.filter(isScored).map((row) => foldName(matrix.name(row))));
}
