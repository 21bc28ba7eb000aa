import { foldName } from '../../model/names/foldName';
import type { Stakeholder } from '../../model/plan/PlanRecords';
import { meetEveryOf } from '../../model/programme/HealthSettings';
import { relationshipStrength } from '../../model/programme/relationshipStrength';
import type { Workbook } from '../../workbook/Workbook';
import { recordsOf } from './readPlans';
import { readHealthSettings } from './readSettings';

/** How well our relationships carry each of these accounts, 0–1, by folded name; accounts without people of influence are left out. */
export function readRelationships(workbook: Workbook, accounts: readonly string[]): ReadonlyMap<string, number> {
  const meetEvery = meetEveryOf(readHealthSettings(workbook));
  const people = recordsOf(workbook.find('stakeholders'), new Set(accounts.map(foldName)));
  return new Map(
    [...people].flatMap(([account, each]) => {
      const strength = relationshipStrength(each as unknown as Stakeholder[], meetEvery, workbook.today);
      return strength === null ? [] : [[account, strength] as const];
    }),
  );
}
