import { foldName } from '../../model/names/foldName';
import { inOrder, stakeOf, type AccountAlarms } from '../../model/pulse/AccountAlarms';
import type { Workbook } from '../../workbook/Workbook';
import { endingOf } from './endings';
import { tiersOf } from './readPlans';
import { readPulses } from './readPulses';

/** The most listed accounts that are not candidates. */
const OTHERS = 10;

/**
 * The alarms of all accounts that did not end, unanswered ones first, then by the amount at stake. Of accounts that are not candidates, only
 * the first ten with something at stake.
 */
export function readAlarms(workbook: Workbook): AccountAlarms[] {
  const accounts = workbook.table('accounts');
  const tiers = tiersOf(workbook);
  const rows = accounts.rows.filter((row) => endingOf(accounts, row) === null);
  const all = [...readPulses(workbook, rows)].flatMap(([row, { asOf, alarms }]): AccountAlarms[] => {
    const name = accounts.name(row);
    const tier = tiers.get(foldName(name));
    const isCandidate = tier !== undefined;
    return alarms.length === 0 ? [] : [{ id: accounts.text(row, 'id'), name, tier: tier ?? null, isCandidate, asOf, alarms }];
  });
  let others = 0;
  return inOrder(all).filter((each) => each.isCandidate || (stakeOf(each) > 0 && (others += 1) <= OTHERS));
}
