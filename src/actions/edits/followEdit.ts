// After an edit by hand: a changed account name goes through all tables, a ticked candidate gets its row, a new name joins the register. A tier
// typed over a confirmed one is called what it is, a request.
import { foldName } from '../../model/names/foldName';
import { fill } from '../../text/fill';
import { formatNumber } from '../../text/format/formatNumber';
import { joinNames } from '../../text/format/joinNames';
import { MovedMeanwhile, Refusal } from '../../workbook/Problem';
import { columnKey } from '../../workbook/Tab';
import { recordHistory, type HistoryLine } from '../../workbook/recordHistory';
import { withLock } from '../../workbook/withLock';
import { Workbook } from '../../workbook/Workbook';
import { candidateTiers } from '../store/candidateTiers';
import { acceptEntries } from './acceptEntries';
import { isRenamed } from './isRenamed';
import { reconcile } from './reconcile';

const TIER = columnKey('matrix', 'tier');
const FOLLOWED = [columnKey('accounts', 'account'), columnKey('accounts', 'candidate'), columnKey('matrix', 'account'), TIER];

const COMPUTED = /^kam:matrix:(score|rank|suggestedTier|staysKey)$/;

/** Every edit calls this, so that it looks at one row of cells, the keys over the edited columns, before it does anything. */
export function followEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const [row = []] = range.getSheet().getRange(1, range.getColumn(), 1, range.getNumColumns()).getValues() as unknown[][];
  const keys = row.map(String);
  acceptEntries(event, keys);
  warnOfComputed(event, keys);
  if (!keys.some((key) => FOLLOWED.includes(key))) return;
  try {
    withLock(() => {
      const workbook = new Workbook();
      // The next request brings it in order, and follows the edit then.
      if (workbook.isOutdated || workbook.interruption) return;
      const { lines, kept, twice } = reconcile(workbook);
      recordHistory(workbook, lines);
      const { toasts } = workbook.text;
      const typed = new Set(
        range
          .getValues()
          .flat()
          .map((value) => foldName(String(value))),
      );
      putBackName(workbook, event);
      workbook.save();
      const taken = twice.filter((name) => typed.has(foldName(name)));
      const toast = (sentence: string): void => workbook.spreadsheet.toast(sentence);
      const renames = describeRenames(workbook, lines);
      const name = joinNames(workbook.language, taken);
      if (renames + name) toast(`${renames} ${name && fill(toasts.nameTaken, { name })}`.trim());
      else if (kept[0] !== undefined) toast(fill(toasts.kept, { name: kept[0] }));
      else if (keys.includes(TIER) && [...candidateTiers(workbook.table('matrix')).values()].some((tier) => 'requested' in tier))
        toast(toasts.tierTyped);
    });
  } catch (error) {
    // What an edit could not carry through, the next command does, where it can ask.
    if (!(error instanceof Refusal) && !(error instanceof MovedMeanwhile)) throw error;
  }
}

/** A name typed into one cell, though another account has it, leaves the cell again; pasted names may take turns. */
function putBackName(workbook: Workbook, { range, value }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const table = workbook.tableOf(range.getSheet());
  const row = range.getRow();
  if (value && table && isRenamed(table, row)) table.set(row, table.tab.name, table.text(row, 'knownAs'));
}

/** A sentence about the accounts that have another name; '' for none. */
function describeRenames({ language, text: { toasts } }: Workbook, lines: readonly HistoryLine[]): string {
  const renamed = lines.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
  const [first] = renamed;
  if (!first || renamed.length === 1) return first ? fill(toasts.renamed, first) : '';
  return fill(toasts.severalRenamed, {
    count: formatNumber(language, renamed.length),
    names: joinNames(
      language,
      renamed.map(({ to }) => to),
    ),
  });
}

/** What is typed or pasted into a computed column takes the room of its figures: says at once which cells to clear. */
function warnOfComputed({ range, source }: GoogleAppsScript.Events.SheetsOnEdit, keys: readonly string[]): void {
  const first = keys.findIndex((key) => COMPUTED.test(key));
  if (first < 0 || range.isBlank()) return;
  const typed = range.offset(0, first, range.getNumRows(), keys.length - first);
  source.toast(fill(new Workbook().text.status.blocked, { cell: typed.getA1Notation() }));
}
