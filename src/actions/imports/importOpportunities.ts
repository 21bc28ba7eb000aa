import { defineWrite } from '../Action';
import { recordRows, writeRecords } from './writeRecords';

/** Writes one part of a file of deals into Opportunities. */
export const importOpportunities = defineWrite({
  scope: 'plans',
  payload: recordRows,
  run({ workbook }, { run, rows }) {
    const { result, lines } = writeRecords(workbook, 'opportunities', rows);
    return { lines, batch: run, answer: () => result };
  },
});
