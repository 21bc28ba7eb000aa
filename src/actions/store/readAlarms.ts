import { foldName } from '../../model/names/foldName';
import { inOrder, type AccountAlarms } from '../../model/pulse/AccountAlarms';
import type { Workbook } from '../../workbook/Workbook';
import { tiersOf } from './readPlans';
import { readPulses } from './readPulses';

/** The alarms of key accounts and candidates, unanswered ones first, then by the amount at stake. */
export function readAlarms(workbook: Workbook): AccountAlarms[] {
  const accounts = workbook.table('accounts');
  const tiers = tiersOf(workbook);
  const rows = accounts.rows.filter((row) => tiers.has(foldName(accounts.name(row))));
  const all = [...readPulses(workbook, rows)].flatMap(([row, { asOf, alarms }]): AccountAlarms[] => {
    const name = accounts.name(row);
    const tier = tiers.get(foldName(name)) ?? null;
    return alarms.length === 0 ? [] : [{ id: accounts.text(row, 'id'), name, tier, asOf, alarms }];
  });
  return inOrder(all);
}
