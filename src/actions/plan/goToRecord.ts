import * as v from 'valibot';
import { PLAN_TABLES } from '../../model/plan/PlanRecords';
import { Refusal } from '../../workbook/Problem';
import { defineRead } from '../Action';
import { recordId } from '../payloadParts';

/** Shows a record's row in its tab. Refused with `recordGone`. */
export const goToRecord = defineRead({
  scope: 'none',
  payload: v.strictObject({ table: v.picklist(PLAN_TABLES), id: recordId }),
  run({ workbook }, { table: key, id }) {
    const table = workbook.find(key);
    const row = table?.rowOf(id);
    if (!table || row === undefined) throw new Refusal({ code: 'recordGone' });
    table.sheet.getRange(row, table.columns.get(table.tab.name) ?? 1).activate();
    return {};
  },
});
