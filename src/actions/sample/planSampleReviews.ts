// Plans reviews of the sample accounts that have no plan, because otherwise all of them would be due on the day they became key or watched.
import { addDays } from '../../model/calendar/addDays';
import { workingDayFrom } from '../../model/calendar/weekend';
import { REVIEW_KINDS } from '../../model/records/vocabulary';
import { isKey } from '../../model/tiers/TierDecision';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Workbook } from '../../workbook/Workbook';
import { applyChange, type RecordChange } from '../plan/applyChange';
import { isSample } from '../sampleData/isSample';
import { hasRecords } from '../sampleData/lackingPlans';

/** Days until the first one, and between two of them. */
const FIRST = 10;
const APART = 3;

/** Notes them in Reviews and returns how many there are. Key accounts get one of each kind, watched ones an internal one. */
export function planSampleReviews(workbook: Workbook): number {
  const matrix = workbook.table('matrix');
  const accounts = workbook.table('accounts');
  const rowOf = new Map(accounts.rows.map((row) => [accounts.name(row), row]));
  let planned = 0;
  for (const row of matrix.rows) {
    const name = matrix.name(row);
    const tier = keyOfWord('tier', matrix.text(row, 'tier'));
    const accountRow = rowOf.get(name);
    if (accountRow === undefined || !isSample(name) || !(isKey(tier) || tier === 'watch')) continue;
    if (hasRecords(workbook, 'reviews', name)) continue;
    for (const kind of isKey(tier) ? REVIEW_KINDS : (['internal'] as const)) {
      const day = addDays(workbook.today, FIRST + APART * planned++);
      const is = { date: workingDayFrom(day, workbook.weekend, workbook.locale.calendar), kind };
      applyChange(workbook, accountRow, name, { table: 'reviews', id: null, is } satisfies RecordChange);
    }
  }
  return planned;
}
