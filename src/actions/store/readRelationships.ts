import { foldName } from '../../model/names/foldName';
import type { Stakeholder } from '../../model/plan/PlanRecords';
import { healthSettingsOf } from '../../model/programme/HealthSettings';
import { relationshipStrength } from '../../model/programme/relationshipStrength';
import { fieldColumns, readField } from '../../workbook/recordFields';
import type { Workbook } from '../../workbook/Workbook';
import { readHealthSettings } from './readSettings';

/** How well our relationships carry each account, 0–1, by folded name; accounts without people of influence are left out. */
export function readRelationships(workbook: Workbook): ReadonlyMap<string, number> {
  const table = workbook.find('stakeholders');
  if (!table) return new Map();
  const columns = fieldColumns(table.tab);
  const { meetEvery } = healthSettingsOf(readHealthSettings(workbook), '');
  const people = new Map<string, Stakeholder[]>();
  for (const row of table.rows) {
    const account = foldName(table.text(row, 'account'));
    const fields = columns.map((column) => [column.key, readField(table, column, row)]);
    people.set(account, [...(people.get(account) ?? []), Object.fromEntries(fields) as Stakeholder]);
  }
  return new Map(
    [...people].flatMap(([account, each]) => {
      const strength = relationshipStrength(each, meetEvery, workbook.today);
      return strength === null ? [] : [[account, strength] as const];
    }),
  );
}
