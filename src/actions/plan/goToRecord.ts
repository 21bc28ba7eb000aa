// Shows a record's row in its tab.
import * as v from 'valibot';
import { PLAN_TABLES } from '../../model/plan/PlanRecords';
import { Refusal } from '../../workbook/Problem';
import { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import { recordId } from '../payloadParts';

export const goToRecord: Action<'goToRecord'> = {
  payload: v.strictObject({ table: v.picklist(PLAN_TABLES), id: recordId }),
  run: ({ table: key, id }) => {
    const table = new Workbook().find(key);
    const row = table?.rows.find((each) => table.text(each, 'id') === id);
    if (!table || row === undefined) throw new Refusal({ code: 'recordGone' });
    table.sheet.getRange(row, table.columns.get(table.tab.name) ?? 1).activate();
    return {};
  },
};
