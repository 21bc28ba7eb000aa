import type { AccountTable } from '../../model/plan/PlanRecords';
import type { Field } from '../../workbook/recordFields';

/**
 * The days that a change of a record sets by itself: when it was recorded, confirmed, brought up to date or done. A day that the
 * change gives for recording or confirming is used instead: *Still true* sends its day.
 */
export function stampsOf(
  table: AccountTable,
  is: Readonly<Record<string, Field>>,
  today: string,
  isNew: boolean,
): Readonly<Record<string, Field>> {
  const stamps: Record<string, Field> = {};
  if (table === 'swot' && isNew) stamps['recordedOn'] = is['recordedOn'] || today;
  if (table === 'goals' && isNew) stamps['setOn'] = is['setOn'] || today;
  if (table === 'actions' && isNew) stamps['raisedOn'] = is['raisedOn'] || today;
  if (table === 'stakeholders' || table === 'business' || table === 'swot') stamps['confirmedOn'] = is['confirmedOn'] ?? today;
  if (table === 'whitespace') stamps['updatedOn'] = today;
  if (table === 'actions' && is['status'] === 'done' && !is['doneOn']) stamps['doneOn'] = today;
  return stamps;
}
