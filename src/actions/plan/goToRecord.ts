import { PLAN_TABLES } from '../../model/plan/PlanRecords';
import { Refusal } from '../../workbook/Problem';
import { defineRead } from '../Action';
import { recordId } from '../payloadParts';
import { object, oneOf } from '../schema';

/** Shows a record's row in its tab. Refused with `recordGone`. */
export const goToRecord = defineRead({
  scope: 'none',
  payload: object({ table: oneOf(PLAN_TABLES), id: recordId }),
  run({ workbook }, { table: key, id }) {
    const table = workbook.find(key);
    const row = table?.rows.find((each) => table.text(each, 'id') === id);
    if (!table || row === undefined) throw new Refusal({ code: 'recordGone' });
    table.sheet.getRange(row, table.columns.get(table.tab.name) ?? 1).activate();
    return {};
  },
});
